package assess

import (
	"fmt"
	"strings"
	"testing"
)

// planOf writes a plan as "order:question(priority due +gain)" words.
func planOf(r Result) string {
	var out []string
	for _, a := range r.Plan {
		out = append(out, fmt.Sprintf("%d:%s(%s %s +%d)", a.Order, a.Question, a.Priority, a.Due, a.Gain))
	}
	return strings.Join(out, " ")
}

func TestPlanOrderAndHorizon(t *testing.T) {
	tests := []struct{ name, questions, answers, want string }{
		{"no gap, no action", "M q", "DD", ""},
		{"unanswered and na have no action", "q q q", ".-D", ""},
		{"a must-have gap is due in 30 days", "M", "A", "1:a1(now 2026-03-31 +3)"},
		{"a started must-have too", "M", "B", "1:a1(now 2026-03-31 +2)"},
		{"a must-have on paper in 90 days", "M", "C", "1:a1(next 2026-05-30 +1)"},
		{"two thirds lost is 90 days, less is a year", "q q q", "ABC", "1:a1(next 2026-05-30 +3) 2:a2(next 2026-05-30 +2) 3:a3(later 2027-03-01 +1)"},
		{"don't know is found out in 14 days", "q", "?", "1:a1(now 2026-03-15 +3)"},
		{"must-have gaps first, by how low they hold, though they bring less", "q3 M M q", "ABAC",
			"1:a3(now 2026-03-31 +3) 2:a2(now 2026-03-31 +2) 3:a1(next 2026-05-30 +9) 4:a4(later 2027-03-01 +1)"},
		{"an unsure must-have is a gap of the lowest kind", "M M", "B?",
			"1:a2(now 2026-03-15 +3) 2:a1(now 2026-03-31 +2)"},
		{"a must-have on paper is no must-have gap: it stands by its points", "M q2 q", "CAA",
			"1:a2(next 2026-05-30 +6) 2:a3(next 2026-05-30 +3) 3:a1(next 2026-05-30 +1)"},
		{"the cap that holds lower comes first, though its points are fewer", "M2 M", "BA",
			"1:a2(now 2026-03-31 +3) 2:a1(now 2026-03-31 +4)"},
		{"equal in all stands in pack order", "q q q", "AAA", "1:a1(next 2026-05-30 +3) 2:a2(next 2026-05-30 +3) 3:a3(next 2026-05-30 +3)"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules(tt.questions)
			if got := planOf(Evaluate(p, answered(t, p, tt.answers), "2026-03-01")); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// Efforts come small first; one that the pack does not name comes last.
func TestPlanByEffort(t *testing.T) {
	p := builtinRules("q q q q")
	for i, effort := range []string{"", "L", "M", "S"} {
		p.Checklists[0].Questions[i].Action.Effort = effort
	}
	want := "1:a4(next 2026-05-30 +3) 2:a3(next 2026-05-30 +3) 3:a2(next 2026-05-30 +3) 4:a1(next 2026-05-30 +3)"
	if got := planOf(Evaluate(p, answered(t, p, "AAAA"), "2026-03-01")); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// The gaps that matter most are must-have gaps, the lowest first, then what brings
// the most points: no day that somebody chose, nor one of the pack, changes that.
func TestGapsDoNotFollowDays(t *testing.T) {
	p := builtinRules("M M q3 M q")
	p.Checklists[0].Questions[0].Action.Days = 60
	s := answered(t, p, "ABBAA")
	s = s.Then(PlanEntry{Question: "a4", Due: new("2026-09-01")}, PlanEntry{Question: "a5", Due: new("2026-03-02")})
	r := Evaluate(p, s, "2026-03-01")
	if got := strings.Join(r.Gaps, " "); got != "a1 a4 a2 a3 a5" {
		t.Errorf("gaps %s, want a1 a4 a2 a3 a5", got)
	}
	if got := strings.Join(r.MustHaveGaps, " "); got != "a1 a4 a2" {
		t.Errorf("must-have gaps %s, want a1 a4 a2", got)
	}
	if got := r.Plan[len(r.Plan)-1].Question; got != "a4" { // the plan does follow them
		t.Errorf("the plan ends with %s", got)
	}
}

// Effort counts between actions that bring the same, small before medium before
// large.
func TestPlanTakesLessEffortFirst(t *testing.T) {
	for _, tt := range []struct{ efforts, questions, answers, want string }{
		{"LSM", "q q q", "AAA", "a2 a3 a1"},
		{"SML", "q q q", "AAA", "a1 a2 a3"},
		{"MLS", "q q q", "AAA", "a3 a1 a2"},
		{"SLL", "q q2 q", "AAA", "a2 a1 a3"}, // more points, more effort
		{"LLS", "M M M", "AAA", "a3 a1 a2"},
	} {
		p := builtinRules(tt.questions)
		for i, e := range tt.efforts {
			p.Checklists[0].Questions[i].Action.Effort = string(e)
		}
		r := Evaluate(p, answered(t, p, tt.answers), "2026-03-01")
		var got []string
		for _, a := range r.Plan {
			got = append(got, a.Question)
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: order %s, want %s", tt.efforts, got, tt.want)
		}
	}
}

// A must-have gap comes before other actions where no cap holds anything for it too,
// and after those that a cap of the checklist or of the whole holds down.
func TestMustHaveGapsWithAndWithoutCaps(t *testing.T) {
	p := builtinRules("M M q3")
	p.Caps = []Cap{{MustHave: "absent", Count: 1, Whole: "urgent"}}
	r := Evaluate(p, answered(t, p, "BA?"), "2026-03-01")
	want := "1:a2(now 2026-03-31 +3) 2:a1(now 2026-03-31 +2) 3:a3(now 2026-03-15 +9)"
	if got := planOf(r); got != want || r.Plan[0].Holds != "urgent" || r.Plan[1].Holds != "" {
		t.Errorf("got  %s, holding %q and %q\nwant %s", got, r.Plan[0].Holds, r.Plan[1].Holds, want)
	}
}
