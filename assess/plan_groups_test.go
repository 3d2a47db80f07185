package assess

import (
	"math/rand/v2"
	"strings"
	"testing"
)

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
		{"to find out is among the ten, and the tenth by points is kept", ten + " q", tenAbsent + "?", 0,
			"now a11 | next a1 a2 a3 a4 a5 a6 a7 a8 a9 | kept a10"},
		{"the ten are counted by horizon, then by points", ten + " q q", tenAbsent + "A?", 0,
			"now a12 | next a1 a2 a3 a4 a5 a6 a7 a8 a9 | kept a10 a11"},
		{"a far action is kept before a near one, though it brings more", ten + " q3", "BBBBBBBBBBC", 0, nextTen + " | kept a11"},
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

// What is kept for later does not hang on today; a day that somebody set or agreed
// decides the group of its action. Answered on 1 March 2026.
func TestGroupsFollowChosenDays(t *testing.T) {
	text := func(s string) *string { return &s }
	due := func(q, day string) PlanEntry { return PlanEntry{Question: q, Due: text(day)} }
	const eleven = "q q q q q q q q q q q"
	tests := []struct {
		name, questions, answers string
		acts                     []Act
		today                    Date
		want                     string
	}{
		{"set, and overdue", "q", "C", []Act{due("a1", "2026-02-28")}, "2026-03-01", "now a1"},
		{"set for today", "q", "C", []Act{due("a1", "2026-03-01")}, "2026-03-01", "now a1"},
		{"set, 30 days off", "q", "C", []Act{due("a1", "2026-03-31")}, "2026-03-01", "now a1"},
		{"set, 31 days off", "q", "C", []Act{due("a1", "2026-04-01")}, "2026-03-01", "next a1"},
		{"set, 90 days off", "q", "C", []Act{due("a1", "2026-05-30")}, "2026-03-01", "next a1"},
		{"set, 91 days off", "q", "C", []Act{due("a1", "2026-05-31")}, "2026-03-01", "later a1"},
		{"a must-have gap set for next year", "M q", "AC", []Act{due("a1", "2027-05-31")}, "2026-03-01", "later a1 a2"},
		{"the same a year later", "M q", "AC", []Act{due("a1", "2027-05-31")}, "2027-05-01", "now a1 | later a2"},
		{"a proposal stays where it is", "q", "C", nil, "2027-02-28", "later a1"},
		{"an eleventh one is kept", eleven, "AAAAAAAAAAC", nil, "2026-03-01", "next a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 | kept a11"},
		{"and when its day is near", eleven, "AAAAAAAAAAC", nil, "2027-02-28", "next a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 | kept a11"},
		{"one with a set day is not", eleven, "AAAAAAAAAAC", []Act{due("a11", "2026-03-10")}, "2026-03-01",
			"now a11 | next a1 a2 a3 a4 a5 a6 a7 a8 a9 a10"},
		{"nor one for which help is wanted", eleven, "AAAAAAAAAAC", []Act{PlanEntry{Question: "a11", Help: text("a lawyer")}}, "2026-03-01",
			"next a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 | later a11"},
		{"a set day of one moves no other out or in", eleven + " q", "AAAAAAAAAACC", []Act{due("a1", "2028-01-01")}, "2026-03-01",
			"next a2 a3 a4 a5 a6 a7 a8 a9 a10 | later a1 | kept a11 a12"},
	}
	for _, tt := range tests {
		p := builtinRules(tt.questions)
		s := answered(t, p, tt.answers)
		for _, act := range tt.acts {
			s = record(t, s, act)
		}
		if got := groupsOf(Evaluate(p, s, tt.today)); got != tt.want {
			t.Errorf("%s: got %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

// What holds for every plan: an action is in one group, the groups follow each other,
// what is kept is the same on every day, and nothing proposed or kept is overdue.
func TestPlanOnAnyDay(t *testing.T) {
	for seed := range uint64(150) {
		r := rand.New(rand.NewPCG(seed, 3))
		p := randomPack(r)
		s := randomState(t, r, p)
		for _, ref := range p.Refs() {
			entry := PlanEntry{Question: ref.Question.ID}
			switch r.IntN(8) {
			case 0:
				entry.Due = new(string(Date("2026-03-01").AddDays(r.IntN(200) - 50)))
			case 1:
				entry.Help = new("a lawyer")
			default:
				continue
			}
			s = record(t, s, entry)
		}
		if r.IntN(2) == 0 {
			s = record(t, s, Approval{Role: "board", On: "2026-03-01", Events: r.IntN(len(s.Events()) + 1)})
		}
		kept := ""
		for i, today := range []Date{"2026-03-01", "2026-05-15", "2027-06-01", "2000-01-01"} {
			result := Evaluate(p, s, today)
			checkSums(t, result)
			state, now := result.PlanState, ""
			if state.Now+state.Next+state.Later+state.Kept != state.Actions || state.Overdue > state.Chosen {
				t.Errorf("seed %d on %s: %+v", seed, today, state)
			}
			for _, a := range result.Plan {
				if a.Kept() {
					now += " " + a.Question
				}
			}
			if kept == "" {
				kept = now
			}
			if i > 0 && now != kept {
				t.Errorf("seed %d: kept %s, and on %s%s", seed, kept, today, now)
			}
		}
	}
}
