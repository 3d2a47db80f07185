package assess

import (
	"fmt"
	"strings"
	"testing"
	"time"
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

// groupsOf writes the groups of a plan as "now a1 a2 | kept a3".
func groupsOf(r Result) string {
	var out []string
	for _, g := range PlanGroups {
		words := []string{string(g)}
		for _, a := range r.Plan {
			if a.Group == g {
				words = append(words, a.Question)
			}
		}
		if len(words) > 1 {
			out = append(out, strings.Join(words, " "))
		}
	}
	return strings.Join(out, " | ")
}

// Each row was worked by hand. Absent brings 3 points, started 2, paper 1.
func TestPlanGroups(t *testing.T) {
	ten, tenAbsent := "q q q q q q q q q q", "AAAAAAAAAA"
	const nextTen = "next a1 a2 a3 a4 a5 a6 a7 a8 a9 a10"
	tests := []struct {
		name, questions, answers string
		days                     int // of the first question, 0 for the general rule
		want                     string
	}{
		{"no gap, no group", "q", "D", 0, ""},
		{"a near day comes before more points", "q3 q", "A?", 0, "now a2 | next a1"},
		{"a must-have gap with a far day of its own", "M q", "A?", 60, "now a2 | next a1"},
		{"in a group the must-have gap is first", "q3 M q", "?B?", 0, "now a2 a1 a3"},
		{"ten are asked for", ten, tenAbsent, 0, nextTen},
		{"the eleventh is kept", ten + " q", tenAbsent + "B", 0, nextTen + " | kept a11"},
		{"a must-have on paper is never kept", ten + " M", tenAbsent + "C", 0, nextTen + " a11"},
		{"a must-have with a year of its own is never kept", "M " + ten, "C" + tenAbsent, 365,
			"next a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 | later a1"},
		{"what is due within the month is never kept", ten + " q", tenAbsent + "?", 0, "now a11 | " + nextTen},
		{"the ten are counted by weight, not by group", ten + " q q", tenAbsent + "A?", 0,
			"now a12 | " + nextTen + " | kept a11"},
		{"kept ones stand by their points", ten + " q q", tenAbsent + "CB", 0, nextTen + " | kept a12 a11"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules(tt.questions)
			p.Checklists[0].Questions[0].Action.Days = tt.days
			r := Evaluate(p, answered(t, p, tt.answers), "2026-03-01")
			if got := groupsOf(r); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			for i, a := range r.Plan {
				if a.Order != i+1 || a.Kept() != (a.Group == GroupKept) {
					t.Errorf("action %d: %+v", i+1, a)
				}
			}
		})
	}
}

// The must-have gaps are listed in the order of the plan.
func TestMustHaveGapsFollowThePlan(t *testing.T) {
	p := builtinRules("M M M")
	p.Checklists[0].Questions[0].Action.Days = 60
	r := Evaluate(p, answered(t, p, "ABA"), "2026-03-01")
	if got := strings.Join(r.MustHaveGaps, " "); got != "a3 a2 a1" {
		t.Errorf("must-have gaps %s, want a3 a2 a1", got)
	}
}

func TestPlanTakesLessEffortFirst(t *testing.T) {
	p := builtinRules("q q q")
	for i, e := range []string{"L", "S", "M"} {
		p.Checklists[0].Questions[i].Action.Effort = e
	}
	r := Evaluate(p, answered(t, p, "AAA"), "2026-03-01")
	if got := r.Plan[0].Question + r.Plan[1].Question + r.Plan[2].Question; got != "a2a3a1" {
		t.Errorf("order %s, want a2a3a1", got)
	}
}

func TestDueMovesWithTheLevelOnly(t *testing.T) {
	p := builtinRules("M")
	day := func(n int) time.Time { return noon.AddDate(0, 0, n) }
	s := recordOn(t, NewState(Scope{}), day(0), Answer{Question: "a1", Value: "absent"})
	s = recordOn(t, s, day(10), Answer{Question: "a1", Value: "absent", Note: "asked the board"})
	if got := Evaluate(p, s, "2026-03-20").Plan[0].Due; got != "2026-03-31" {
		t.Errorf("a note moved the due day to %s", got)
	}
	s = recordOn(t, s, day(20), Answer{Question: "a1", Value: "started"})
	if got := Evaluate(p, s, "2026-03-20").Plan[0].Due; got != "2026-04-20" {
		t.Errorf("due %s after a new level on 21 March, want 2026-04-20", got)
	}
	s = recordOn(t, s, day(21), Undo{Of: 3})
	if got := Evaluate(p, s, "2026-03-20").Plan[0].Due; got != "2026-03-31" {
		t.Errorf("due %s after undo, want 2026-03-31", got)
	}
}

func TestPlanEntryChangesTheAction(t *testing.T) {
	str := func(s string) *string { return &s }
	p := builtinRules("q")
	p.Checklists[0].Questions[0].Action = ActionText{Text: "Write it", Owner: "Director", Effort: "S", Days: 45}
	s := answered(t, p, "A")
	a := Evaluate(p, s, "2026-04-16").Plan[0]
	if a.Due != "2026-04-15" || !a.Overdue || a.OwnerSet || a.DueSet {
		t.Errorf("the question's own 45 days: %+v", a)
	}
	s = record(t, s, PlanEntry{Question: "a1", Owner: str("Amina"), Due: str("2026-06-30"), Help: str("a template")})
	s = record(t, s, PlanEntry{Question: "a1", Proof: str("signed copies")})
	a = Evaluate(p, s, "2026-04-16").Plan[0]
	if a.Owner != "Amina" || !a.OwnerSet || a.Due != "2026-06-30" || !a.DueSet || a.Overdue || a.Help != "a template" || a.Proof != "signed copies" || a.What != "Write it" {
		t.Errorf("after two changes: %+v", a)
	}
	s = record(t, s, PlanEntry{Question: "a1", Owner: str(""), Due: str("")})
	if a = Evaluate(p, s, "2026-04-16").Plan[0]; a.Owner != "Director" || a.Due != "2026-04-15" {
		t.Errorf("an empty change did not bring the default back: %+v", a)
	}
}
