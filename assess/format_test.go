package assess

import "testing"

func TestNeeds(t *testing.T) {
	tests := []struct {
		name string
		acts []Act
		want int
	}{
		{"nothing", nil, 1},
		{"what format 1 knows", []Act{Answer{Question: "a1", Value: "paper"}, Undo{Of: 1}, Approval{Role: "board"}}, 1},
		{"a newer kind", []Act{Undo{Of: 1}, Format{Version: 2}}, 2},
		{"a newer field", []Act{Approval{Role: "board", Form: 2}, Undo{Of: 1}}, 2},
		{"an import of what format 1 knows", []Act{sheet()}, 1},
		{"a newer field in an import", []Act{Import{[]Act{Undo{Of: 1}, Approval{Form: 2}}}}, 2},
		{"a newer kind in an import", []Act{Import{[]Act{Format{Version: 2}}}}, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Needs(tt.acts...); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func TestCheckFormat(t *testing.T) {
	p := builtinRules("q")
	if err := Check(&p, Format{Version: NewestFormat}); err != nil {
		t.Error(err)
	}
	for _, version := range []int{-1, 0, 1} {
		if Check(&p, Format{Version: version}) == nil {
			t.Errorf("format %d was accepted", version)
		}
	}
	checkNewer(t, Check(&p, Format{Version: NewestFormat + 1}), NewerError{Kind: "format", Field: "version", Value: NewestFormat + 1})
	checkNewer(t, Check(&p, Approval{Role: "board", On: "2026-03-01", Form: 99}), NewerError{Kind: "approve", Field: "form", Value: 99})
}

// A Format is no act of a person: undo and redo pass over it, and what it says
// stays true.
func TestFormatIsNotUndone(t *testing.T) {
	s := record(t, NewState(Scope{}), Answer{Question: "a1", Value: "absent"})
	if s.Format() != 1 {
		t.Errorf("format %d in an old file, want 1", s.Format())
	}
	s = record(t, s, Format{Version: 2})
	if of := s.ToUndo(); of != 1 || s.Format() != 2 {
		t.Errorf("undo takes back %d in format %d, want 1 in 2", of, s.Format())
	}
	s = record(t, s, Undo{Of: 1})
	s = record(t, s, Format{Version: 2})
	if of := s.ToRedo(); of != 3 {
		t.Errorf("redo puts back %d, want 3", of)
	}
	s = record(t, s, Undo{Of: 2})
	if s.Format() != 2 {
		t.Errorf("format %d after an undo, want 2", s.Format())
	}
}
