package assess

import (
	"slices"
	"strings"
	"testing"
)

// The word of a test is a list of steps: A to D answer question a1, u takes
// back, r puts back. The standing answer after all of them is wanted.
func TestUndoAndRedo(t *testing.T) {
	tests := []struct{ steps, want string }{
		{"A", "absent"},
		{"A u", ""},
		{"A B u", "absent"},
		{"A B u u", ""},
		{"A B u u r", "absent"},
		{"A B u u r r", "started"},
		{"A u r u", ""},
		{"A u r u r", "absent"},
		{"A B u C", "paper"},
		{"A B u C u", "absent"},
		{"A B u C u r", "paper"},
		{"A B u C r", "paper"}, // nothing to put back once something new is there
		{"u", ""},
	}
	for _, tt := range tests {
		t.Run(tt.steps, func(t *testing.T) {
			s := NewState(Scope{})
			for _, step := range strings.Fields(tt.steps) {
				of := 0
				switch step {
				case "u":
					of = s.ToUndo()
				case "r":
					of = s.ToRedo()
				default:
					s = record(t, s, Answer{Question: "a1", Value: values[rune(step[0])]})
				}
				if of > 0 {
					s = record(t, s, Undo{Of: of})
				}
			}
			if a, _ := s.Answer("a1"); a.Value != tt.want {
				t.Errorf("answer %q, want %q", a.Value, tt.want)
			}
		})
	}
}

func TestApplyRefuses(t *testing.T) {
	s := record(t, NewState(Scope{}), Answer{Question: "a1", Value: "absent"})
	s = record(t, s, Undo{Of: 1})
	tests := []struct {
		name  string
		event Event
	}{
		{"a gap in the sequence", Event{Seq: 4, Act: Undo{Of: 2}}},
		{"a repeated number", Event{Seq: 2, Act: Answer{Question: "a1", Value: "paper"}}},
		{"an undo of what is undone", Event{Seq: 3, Act: Undo{Of: 1}}},
		{"an undo of the future", Event{Seq: 3, Act: Undo{Of: 3}}},
		{"an undo of nothing", Event{Seq: 3, Act: Undo{}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			after, err := Apply(s, tt.event)
			if err == nil {
				t.Fatal("accepted")
			}
			if len(after.Events()) != 2 {
				t.Errorf("%d events after a refusal, want 2", len(after.Events()))
			}
		})
	}
}

// Fits refuses what Apply would refuse, and leaves no trace.
func TestFits(t *testing.T) {
	s := record(t, NewState(Scope{}), Answer{Question: "a1", Value: "absent"})
	s = record(t, s, Answer{Question: "a1", Value: "paper"})
	s = record(t, s, Undo{Of: 1})
	answer := Answer{Question: "a1", Value: "started"}
	tests := []struct {
		name string
		acts []Act
		fits bool
	}{
		{"nothing", nil, true},
		{"an answer", []Act{answer}, true},
		{"an undo", []Act{Undo{Of: 2}}, true},
		{"an undo of an undo", []Act{Undo{Of: 3}}, true},
		{"an undo of what is undone", []Act{Undo{Of: 1}}, false},
		{"an undo of what was never there", []Act{Undo{Of: 99}}, false},
		{"an undo of itself", []Act{Undo{Of: 4}}, false},
		{"an undo of the act before it", []Act{answer, Undo{Of: 4}}, true},
		{"the same undo twice", []Act{Undo{Of: 2}, Undo{Of: 2}}, false},
		{"undone, put back, undone", []Act{Undo{Of: 2}, Undo{Of: 4}, Undo{Of: 2}}, true},
		{"a merge of what is there", []Act{Merge{Apart: [][2]int{{1, 2}}}}, true},
		{"a merge of what is not there", []Act{Merge{Apart: [][2]int{{1, 9}}}}, false},
		{"a merge of what comes before it", []Act{answer, Merge{Apart: [][2]int{{1, 4}}}}, true},
		{"a merge that names no approval", []Act{Merge{Approved: map[int][]int{4: {1}}}}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			before, undone := describeState(t, s), slices.Clone(s.undone)
			if err := s.Fits(tt.acts...); (err == nil) != tt.fits {
				t.Errorf("got %v, want a fit: %v", err, tt.fits)
			}
			if after := describeState(t, s); after != before || !slices.Equal(s.undone, undone) || len(s.events) != 3 {
				t.Errorf("the state is now %s, was %s", after, before)
			}
		})
	}
}

// An answer to a profile question that was taken away is none: what it decided about
// is asked again, and undo brings it back.
func TestOpenProfileAnswer(t *testing.T) {
	p := Pack{Profile: []ProfileQuestion{{ID: "visitors"}}}
	s := NewState(Scope{})
	s = record(t, s, ProfileAnswer{Profile: "visitors"})
	q := &Question{AskedIf: AnyOf{"visitors"}}
	if s.HiddenBy(q) == nil {
		t.Fatal("no does not hide")
	}
	s = record(t, s, ProfileAnswer{Profile: "visitors", Open: true})
	if _, answered := s.Profile("visitors"); answered || s.HiddenBy(q) != nil {
		t.Error("an open question is answered")
	}
	s = record(t, s, Undo{Of: 2})
	if yes, answered := s.Profile("visitors"); yes || !answered {
		t.Error("undo does not bring the answer back")
	}
	if err := Check(&p, ProfileAnswer{Profile: "visitors", Yes: true, Open: true}); err == nil {
		t.Error("yes and open at once")
	}
}
