package assess

import (
	"strings"
	"testing"
)

func TestPlanState(t *testing.T) {
	text := func(s string) *string { return &s }
	p := builtinRules("M q q q q")
	s := answered(t, p, "AA?CD") // proposed for 2026-03-31, 2026-05-30, 2026-03-15, 2027-03-01
	s = record(t, s, PlanEntry{Question: "a2", Owner: text("Amina")})
	agreed := record(t, answered(t, p, "AA?CD"), Approval{Role: "board", On: "2026-03-01", Events: 4})
	for _, tt := range []struct {
		name  string
		state State
		today Date
		want  PlanState
	}{
		{"nothing but proposals", s, "2026-03-01", PlanState{Planned: 4, Actions: 4, Now: 2, Next: 1, Later: 1, Owned: 1}},
		{"a proposal is never overdue", s, "2099-01-01", PlanState{Planned: 4, Actions: 4, Now: 2, Next: 1, Later: 1, Owned: 1}},
		{"agreed, on the last day of one", agreed, "2026-03-15", PlanState{Planned: 4, Actions: 4, Now: 2, Next: 1, Later: 1, Chosen: 4}},
		{"the day after", agreed, "2026-03-16", PlanState{Planned: 4, Actions: 4, Now: 2, Next: 1, Later: 1, Chosen: 4, Overdue: 1}},
		{"in summer", agreed, "2026-06-15", PlanState{Planned: 4, Actions: 4, Now: 3, Later: 1, Chosen: 4, Overdue: 3}},
		{"no gap", answered(t, p, "DDDDD"), "2026-03-01", PlanState{}},
	} {
		if got := Evaluate(p, tt.state, tt.today).PlanState; got != tt.want {
			t.Errorf("%s: %+v, want %+v", tt.name, got, tt.want)
		}
	}
}

// The groups add up, and an owner of what is kept for later is not counted.
func TestPlanStateOfKept(t *testing.T) {
	text := func(s string) *string { return &s }
	p := builtinRules("q q q q q q q q q q q q")
	s := answered(t, p, "AAAAAAAAAACC")
	s = record(t, s, PlanEntry{Question: "a11", Owner: text("Amina")})
	s = record(t, s, PlanEntry{Question: "a1", Owner: text("Amina")})
	want := PlanState{Planned: 12, Actions: 12, Next: 10, Kept: 2, Owned: 1}
	if got := Evaluate(p, s, "2026-03-01").PlanState; got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

// A change of an action is about its question and each field that it changes, also
// one that it empties; of others nothing is claimed.
func TestPlanEntryIsAboutWhatItChanges(t *testing.T) {
	var fields []string
	for _, topic := range (PlanEntry{Question: "a1", Owner: new("Amina"), Due: new("")}).About() {
		fields = append(fields, topic.Field)
	}
	if got := strings.Join(fields, ","); got != ",owner,due" {
		t.Errorf("it is about %q", got)
	}
}
