package assess

import (
	"fmt"
	"reflect"
	"testing"
)

// What rooms showed apart counts together; what one room showed later replaces
// what it showed before.
func TestHandsOfRoomsApartCountTogether(t *testing.T) {
	show := func(counts ...int) Hands { return Hands{Question: "a1", Counts: counts, How: Consensus} }
	voices := func(h Hands, list ...Voice) Hands { h.Voices = list; return h }
	minority := func(h Hands, how, text string) Hands { h.How, h.Minority = how, text; return h }
	mark := func(pairs ...[2]int) Merge { return Merge{Apart: pairs} }
	tests := []struct {
		name string
		acts []Act
		want string // hands, how, minority, voices
	}{
		{"one room", []Act{show(1, 2)}, "[1 2] consensus  []"},
		{"a room twice", []Act{show(1, 2), show(3, 4)}, "[3 4] consensus  []"},
		{"two rooms", []Act{show(1, 2), show(3, 4), mark([2]int{1, 2})}, "[4 6] consensus  []"},
		{"three rooms", []Act{show(1, 2), show(3, 4), show(5, 6), mark([2]int{1, 2}, [2]int{1, 3}, [2]int{2, 3})}, "[9 12] consensus  []"},
		{"a room that went on", []Act{show(1, 2), show(3, 4), show(5, 6), mark([2]int{1, 2}, [2]int{1, 3})}, "[6 8] consensus  []"},
		{"in imports", []Act{Import{[]Act{show(1, 2)}}, Import{[]Act{show(3, 4)}}, mark([2]int{1, 2})}, "[4 6] consensus  []"},
		{"a room after the merge replaces both", []Act{show(1, 2), show(3, 4), mark([2]int{1, 2}), show(7, 7)}, "[7 7] consensus  []"},
		{"one room was taken back later", []Act{show(1, 2), show(3, 4), mark([2]int{1, 2}), Undo{Of: 2}}, "[1 2] consensus  []"},
		{"views of few", []Act{minority(show(1, 2), Majority, "x"), minority(show(3, 4), Consensus, "y"), mark([2]int{1, 2})}, "[4 6]  x; y []"},
		{"the same view", []Act{minority(show(1, 2), Majority, "x"), minority(show(3, 4), Majority, "x"), mark([2]int{1, 2})}, "[4 6] majority x []"},
		{"the same voices", []Act{
			voices(show(5, 10), Voice{"field", []int{5, 0}}), voices(show(5, 10), Voice{"field", []int{0, 5}}), mark([2]int{1, 2}),
		}, "[10 20] consensus  [{field [5 5]}]"},
		{"a voice with a small rest is dropped", []Act{
			voices(show(5, 0), Voice{"field", []int{5, 0}}), show(1, 2), mark([2]int{1, 2}),
		}, "[6 2] consensus  []"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := NewState(Scope{})
			for _, act := range tt.acts {
				s = record(t, s, act)
			}
			var last Hands
			for _, act := range s.Acts() {
				if h, ok := act.(Hands); ok {
					last = h
				}
			}
			if got := fmt.Sprintf("%v %s %s %v", last.Counts, last.How, last.Minority, last.Voices); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			for i, e := range s.Events() {
				if i < len(tt.acts) && !reflect.DeepEqual(e.Act, tt.acts[i]) {
					t.Errorf("event %d was changed to %+v", i+1, e.Act)
				}
			}
		})
	}
}

func TestMergeMarkIsChecked(t *testing.T) {
	s := record(t, NewState(Scope{}), Answer{Question: "a1", Value: "absent"})
	s = record(t, s, Answer{Question: "a1", Value: "paper"})
	for _, pair := range [][2]int{{0, 1}, {1, 1}, {2, 1}, {1, 3}, {-1, 2}} {
		if _, err := Apply(s, Event{Seq: 3, Act: Merge{Apart: [][2]int{pair}}}); err == nil {
			t.Errorf("%v was accepted", pair)
		}
	}
}
