package assess

import "testing"

func TestMergeMarkIsChecked(t *testing.T) {
	s := record(t, NewState(Scope{}), Answer{Question: "a1", Value: "absent"})
	s = record(t, s, Answer{Question: "a1", Value: "paper"})
	for _, pair := range [][2]int{{0, 1}, {1, 1}, {2, 1}, {1, 3}, {-1, 2}} {
		if _, err := Apply(s, Event{Seq: 3, Act: Merge{Apart: [][2]int{pair}}}); err == nil {
			t.Errorf("%v was accepted", pair)
		}
	}
}
