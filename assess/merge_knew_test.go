package assess

import "testing"

// What a recorder knew comes before his event, and the mark behind both.
func TestMergeMarkOfWhatWasKnownIsChecked(t *testing.T) {
	s := record(t, NewState(Scope{}), Answer{Question: "a1", Value: "absent"})
	s = record(t, s, Answer{Question: "a1", Value: "paper"})
	for later, list := range map[int][]int{0: {}, 1: {1}, 2: {2}, 3: {1}, -1: {}} {
		if _, err := Apply(s, Event{Seq: 3, Act: Merge{Knew: map[int][]int{later: list}}}); err == nil {
			t.Errorf("%d: %v was accepted", later, list)
		}
	}
	if _, err := Apply(s, Event{Seq: 3, Act: Merge{Knew: map[int][]int{2: {}}}}); err != nil {
		t.Error(err)
	}
}
