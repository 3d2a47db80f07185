package assess

import (
	"strings"
	"testing"
)

// decisionsOf writes what a board is asked as "approve | na a1 a2".
func decisionsOf(r Result) string {
	var out []string
	for _, d := range r.ToDecide {
		out = append(out, strings.Join(append([]string{string(d.Kind)}, d.Questions...), " "))
	}
	return strings.Join(out, " | ")
}

func TestDecisions(t *testing.T) {
	text := func(s string) *string { return &s }
	approve := func(p *Pack, s *State) Act { return Approve(p, s, len(s.Events()), "the board", "2026-03-01", nil) }
	tests := []struct {
		name, questions, answers string
		acts                     func(p *Pack, s *State) []Act
		want                     string
	}{
		{"all practised: nothing but what is asked always", "M q", "DD", nil, "lead | review_day"},
		{"a gap is a plan to approve", "M q", "DA", nil, "approve | lead | review_day"},
		{"unanswered, must-haves first", "q M q", "..D", nil, "finish a2 a1 | lead | review_day"},
		{"help, in the order of the plan", "q M q", "AAA", func(*Pack, *State) []Act {
			return []Act{PlanEntry{Question: "a1", Help: text("a lawyer")}, PlanEntry{Question: "a2", Help: text("a trainer")}}
		}, "approve | help a2 a1 | lead | review_day"},
		{"help for what is no gap is not asked for", "q", "D", func(*Pack, *State) []Act {
			return []Act{PlanEntry{Question: "a1", Help: text("a lawyer")}}
		}, "lead | review_day"},
		{"na: must-haves and weight above 1 by name, the rest together", "q q2 M q q3 M", "-----D", nil,
			"na a3 a2 a5 | na_other a1 a4 | lead | review_day"},
		{"hidden must-haves", "q? M? q", "DDD", func(*Pack, *State) []Act {
			return []Act{ProfileAnswer{Profile: "direct", Yes: false}}
		}, "hidden a2 | lead | review_day"},
		{"approved and unchanged: not asked again", "q", "A", func(p *Pack, s *State) []Act {
			return []Act{approve(p, s)}
		}, "lead | review_day"},
		{"changed since the approval", "q", "A", func(p *Pack, s *State) []Act {
			return []Act{approve(p, s), Answer{Question: "a1", Value: "started"}}
		}, "approve | lead | review_day"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules(tt.questions)
			s := answered(t, p, tt.answers)
			if tt.acts != nil {
				for _, act := range tt.acts(&p, &s) {
					s = record(t, s, act)
				}
			}
			if got := decisionsOf(Evaluate(p, s, "2026-03-01")); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}
