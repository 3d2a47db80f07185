package assess

import "testing"

func TestPlanState(t *testing.T) {
	text := func(s string) *string { return &s }
	p := builtinRules("M q q q q")
	s := answered(t, p, "AA?CD") // due 2026-03-31, 2026-05-30, 2026-03-15, 2027-03-01
	s = record(t, s, PlanEntry{Question: "a2", Owner: text("Amina")})
	for _, tt := range []struct {
		name  string
		today Date
		want  PlanState
	}{
		{"on the first day", "2026-03-01", PlanState{Actions: 4, Now: 2, Overdue: 0, Owned: 1}},
		{"on the last day of one", "2026-03-31", PlanState{Actions: 4, Now: 2, Overdue: 1, Owned: 1}},
		{"in summer", "2026-06-15", PlanState{Actions: 4, Now: 2, Overdue: 3, Owned: 1}},
	} {
		if got := Evaluate(p, s, tt.today).PlanState; got != tt.want {
			t.Errorf("%s: %+v, want %+v", tt.name, got, tt.want)
		}
	}
	if got := Evaluate(p, answered(t, p, "DDDDD"), "2026-03-01").PlanState; got != (PlanState{}) {
		t.Errorf("no gap: %+v", got)
	}
}
