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
	for _, d := range r.Refused {
		out = append(out, strings.Join(append([]string{"refused", string(d.Kind)}, d.Questions...), " "))
	}
	if r.Seen != nil {
		out = append(out, "seen")
	}
	for _, d := range r.Seen {
		out = append(out, strings.Join(append([]string{string(d.Kind)}, d.Questions...), " ")+" "+d.Role[len("the "):]+string(d.On[4:]))
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
		}, "seen | lead board-03-01 | review_day board-03-01"},
		{"changed since the approval", "q", "A", func(p *Pack, s *State) []Act {
			return []Act{approve(p, s), Answer{Question: "a1", Value: "started"}}
		}, "approve | seen | lead board-03-01 | review_day board-03-01"},
		{"another reason since the approval", "M q M q q", "----D", func(p *Pack, s *State) []Act {
			return []Act{approve(p, s), Answer{Question: "a3", Value: NA, Reason: "another"}, Answer{Question: "a5", Value: NA, Reason: "new"}}
		}, "na a3 | na_other a5 | seen | na a1 board-03-01 | na_other a2 a4 board-03-01 | lead board-03-01 | review_day board-03-01"},
		{"the same help, and other help", "q q", "AA", func(p *Pack, s *State) []Act {
			*s = record(t, record(t, *s, PlanEntry{Question: "a1", Help: text("a lawyer")}), PlanEntry{Question: "a2", Help: text("a trainer")})
			return []Act{approve(p, s), PlanEntry{Question: "a2", Help: text("two trainers")}}
		}, "approve | help a2 | seen | help a1 board-03-01 | lead board-03-01 | review_day board-03-01"},
		{"time for open questions: fewer of them are nothing new", "q q q", "D..", func(p *Pack, s *State) []Act {
			return []Act{approve(p, s), Answer{Question: "a2", Value: "practised"}}
		}, "seen | finish a3 board-03-01 | lead board-03-01 | review_day board-03-01"},
		{"time for open questions: one more is asked for with all", "q q q", "D.D", func(p *Pack, s *State) []Act {
			return []Act{approve(p, s), Undo{Of: 2}}
		}, "finish a2 a3 | seen | lead board-03-01 | review_day board-03-01"},
		{"left undecided", "M q", "-D", func(p *Pack, s *State) []Act {
			a := approve(p, s).(Approval)
			a.Left = []string{"na a1", "review_day"}
			return []Act{a}
		}, "na a1 | review_day | seen | lead board-03-01"},
		{"not accepted, and as it was: neither asked nor seen", "M q", "--", func(p *Pack, s *State) []Act {
			a := approve(p, s).(Approval)
			a.Refused = []string{"na a1"}
			return []Act{a, Answer{Question: "a2", Value: "practised"}}
		}, "refused na a1 | seen | lead board-03-01 | review_day board-03-01"},
		{"not accepted, and answered again", "M q", "-D", func(p *Pack, s *State) []Act {
			a := approve(p, s).(Approval)
			a.Refused = []string{"na a1"}
			return []Act{a, Answer{Question: "a1", Value: "practised"}}
		}, "seen | lead board-03-01 | review_day board-03-01"},
		{"decided with the second approval", "M q", "-D", func(p *Pack, s *State) []Act {
			a := approve(p, s).(Approval)
			a.Left = []string{"na a1"}
			b := a
			b.Role, b.On, b.Left = "the chair", "2026-03-02", nil
			return []Act{a, b}
		}, "seen | na a1 chair-03-02 | lead board-03-01 | review_day board-03-01"},
		{"taken away and given anew between two approvals", "M q", "-D", func(p *Pack, s *State) []Act {
			first := approve(p, s)
			*s = record(t, record(t, *s, first), Answer{Question: "a1", Value: "practised"})
			second := approve(p, s).(Approval)
			second.On = "2026-03-02"
			return []Act{second, Answer{Question: "a1", Value: NA, Reason: "none"}}
		}, "na a1 | seen | lead board-03-01 | review_day board-03-01"},
		{"not what was approved", "M q", "-D", func(p *Pack, s *State) []Act {
			a := approve(p, s).(Approval)
			a.Fingerprint = "7KQM-3XWD"
			return []Act{a}
		}, "na a1 | lead | review_day"},
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
