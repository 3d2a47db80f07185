package assess

import (
	"fmt"
	"strings"
	"testing"
)

func TestHoldsNameTheirQuestions(t *testing.T) {
	tests := []struct {
		name, questions, answers string
		want, heldBy             string // of the checklist
	}{
		{"80 % and held at urgent", "M M M q q q q q q q", "ABCDDDDDDD",
			"urgent absent [a1] binds limits, developing started [a1 a2], established paper [a1 a2 a3]", "a1"},
		{"9 of 30 is 30 %, urgent by itself: it would stay so with more points", "M M q q q q q q q q", "ABDDCAAAAA",
			"urgent absent [a1] limits, developing started [a1 a2], established paper [a1 a2]", ""},
		{"19 of 30 is 63 %, developing by itself", "M q q q q q q q q q", "BDDDDDDAAA",
			"developing started [a1] limits, established paper [a1]", ""},
		{"no must-have holds anything", "M q", "DA", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules(tt.questions)
			r := Evaluate(p, answered(t, p, tt.answers), "2026-03-01").Checklists[0].Score.Rating
			var got []string
			for _, h := range r.Holds {
				word := fmt.Sprintf("%s %s %v", h.Band, h.Level, h.Questions)
				if h.Binds {
					word += " binds"
				}
				if h.Limits {
					word += " limits"
				}
				got = append(got, word)
			}
			if strings.Join(got, ", ") != tt.want {
				t.Errorf("got  %s\nwant %s", strings.Join(got, ", "), tt.want)
			}
			if got := strings.Join(r.HeldBy(), " "); got != tt.heldBy {
				t.Errorf("held by %q, want %q", got, tt.heldBy)
			}
		})
	}
}

// A must-have that two caps name holds the band once.
func TestHeldByNamesAQuestionOnce(t *testing.T) {
	r := Rating{Holds: []Hold{
		{Questions: []string{"a1", "a2"}, Binds: true}, {Questions: []string{"a2", "a3"}, Binds: true},
		{Questions: []string{"a4"}}, {Checklist: "b", Binds: true},
	}}
	if got := strings.Join(r.HeldBy(), " "); got != "a1 a2 a3" {
		t.Errorf("held by %q", got)
	}
}
