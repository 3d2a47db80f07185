package merge

import (
	"fmt"
	"testing"

	"safeguard/assess"
)

// An opening is recorded step by step, quicker than clocks tick. Merged with that
// of another table, each is still one sitting, with all that was said of it.
func TestSittingsStayWhole(t *testing.T) {
	for seed := range 20 {
		open := func(table string, people int) *copyOf {
			c := newCopy(fmt.Sprint(table, seed))
			who := assess.Session{Date: "2026-03-01", Table: table, Changes: []string{assess.ChangesPeople}}
			who.Seat([]string{"field"}, []int{people + seed})
			for _, s := range []assess.Session{
				{Date: "2026-03-01", Table: table, Next: "leader"},
				{Date: "2026-03-01", Table: table, Changes: []string{assess.ChangesLeader}, Facilitator: "trainer", Next: "people"},
				who,
			} {
				c.clock = start
				c.record(s)
			}
			return c
		}
		whole := settled(t, first, open("A", 6), open("B", 9))
		var got string
		for _, m := range whole.state.Meetings() {
			got += fmt.Sprintf("%s %s %d, ", m.Table, m.Facilitator, m.Room().High)
		}
		a, b := fmt.Sprintf("A trainer %d, ", 6+seed), fmt.Sprintf("B trainer %d, ", 9+seed)
		if got != a+b && got != b+a {
			t.Errorf("%d: the sittings are %s", seed, got)
		}
	}
}
