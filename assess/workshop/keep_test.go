package workshop

import (
	"testing"

	"safeguard/assess"
)

func TestSmallAndSlip(t *testing.T) {
	of := func(n int) assess.Range { return assess.Range{Low: n, High: n} }
	for _, tt := range []struct {
		name   string
		people assess.Range
		hands  []int
		small  bool
		slip   Slip
	}{
		{"five of five", of(5), []int{1, 3, 1}, false, ""},
		{"a room of five of whom one does not know", of(5), []int{1, 3, 0, 0, 1}, false, ""},
		{"a room of five of whom one shows nothing", of(5), []int{1, 3, 0}, true, FewerHands},
		{"a room of four", assess.Range{Low: 1, High: 4}, []int{1, 3, 0}, true, ""},
		{"five hands of four people", assess.Range{Low: 1, High: 4}, []int{2, 3, 0}, true, ""},
		{"25 arms of 24 people", of(24), []int{10, 10, 5}, false, MoreHands},
		{"24 arms of 25 people", of(25), []int{10, 10, 4}, false, FewerHands},
		{"six to nine people, as version 1 knew them: five hands", assess.Range{Low: 6, High: 9}, []int{5, 0, 0}, false, FewerHands},
		{"six hands", assess.Range{Low: 6, High: 9}, []int{6, 0, 0}, false, ""},
		{"nine hands", assess.Range{Low: 6, High: 9}, []int{9, 0, 0}, false, ""},
		{"ten hands", assess.Range{Low: 6, High: 9}, []int{9, 0, 1}, false, MoreHands},
		{"nobody was counted, five hands", assess.Range{}, []int{5, 0, 0}, false, ""},
		{"nobody was counted, four hands", assess.Range{}, []int{4, 0, 0}, true, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if small, slip := Small(tt.people, tt.hands), SlipOf(tt.people, tt.hands); small != tt.small || slip != tt.slip {
				t.Errorf("small %v, slip %q; want %v, %q", small, slip, tt.small, tt.slip)
			}
		})
	}
}

func TestSessionOf(t *testing.T) {
	at := func(table string, minutes int) assess.Act { return assess.Session{Table: table, Minutes: minutes} }
	s := assess.NewState(assess.Scope{})
	s = s.Then(at("A", 1), at("B", 2), at("A", 3), at("A", 4), assess.Undo{Of: 4})
	for table, want := range map[string]int{"A": 3, "B": 2, "C": 0} {
		if got, ok := SessionOf(&s, table); got.Minutes != want || ok != (want > 0) {
			t.Errorf("table %s: %+v, %v", table, got, ok)
		}
	}
}
