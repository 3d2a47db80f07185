package merge

import (
	"fmt"
	"testing"

	"safeguard/assess"
)

// Two boards approve in the same second, each its own copy. The approval that counts in
// the merged file is one of them, and the file shows what it was.
func TestApprovalsOfOneSecond(t *testing.T) {
	for seed := range 20 {
		base := newCopy("base").record(assess.Answer{Question: "a1", Value: "paper"})
		var copies []*copyOf
		for _, name := range []string{"office", "field"} {
			c := base.fork(name)
			if seed%2 == 0 {
				c.by = "" // nobody gave initials
			}
			c.record(assess.Answer{Question: "a2", Value: "absent", Note: fmt.Sprint(name, seed)})
			pack, on := testPack(), assess.DateOf(c.clock)
			c.record(assess.Approve(&pack, &c.state, len(c.Events), "board", on, nil))
			copies = append(copies, c)
		}
		whole := settled(t, first, copies...)
		pack := testPack()
		a, ok := whole.state.Approval()
		if _, unproven := assess.ChangesSince(&pack, &whole.state, a); !ok || unproven {
			t.Errorf("%d: an approval %v, not proven %v", seed, ok, unproven)
		}
	}
}
