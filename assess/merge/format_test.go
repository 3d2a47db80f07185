package merge

import (
	"testing"

	"safeguard/assess"
)

// A Format is about its own file. A merged file is a new one and has none, even
// where one of the copies has everything already.
func TestJoinDropsFormats(t *testing.T) {
	old := newCopy("old").record(answer("a1", "paper"))
	pack := testPack()
	newer := old.fork("newer").record(assess.Format{Version: 2}, answer("a1", "started"))
	newer.undo().record(answer("a2", "absent"))
	newer.record(assess.Approve(&pack, &newer.state, len(newer.Events), "board", "2026-03-01", nil))
	for _, copies := range [][]Copy{{newer.Copy}, {newer.Copy, newer.Copy}, {old.Copy, newer.Copy}, {newer.Copy, old.Copy}} {
		m := join(t, copies...)
		merged := newCopy("merged")
		merged.replay(m.Events)
		if merged.state.Format() != 1 || len(m.Events) != len(newer.Events)-1 || len(m.Conflicts) > 0 {
			t.Errorf("got\n%s\nwant the same without its format\n%s", story(merged), story(newer))
		}
		approval, _ := merged.state.Approval()
		if changes, unproven := assess.ChangesSince(&pack, &merged.state, approval); len(changes) > 0 || unproven {
			t.Errorf("the approval: %v, unproven %v\n%s", changes, unproven, story(merged))
		}
		if got, want := assess.Fingerprint(&pack, &merged.state), assess.Fingerprint(&pack, &newer.state); got != want {
			t.Errorf("what stands is %s, want %s", got, want)
		}
	}
}
