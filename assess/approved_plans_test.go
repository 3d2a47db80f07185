package assess

import "testing"

// ownedPlan has a gap whose action has an owner by the pack, and one for later.
func ownedPlan(t *testing.T) (Pack, State) {
	p := builtinRules("M q")
	for i := range p.Checklists[0].Questions {
		p.Checklists[0].Questions[i].Action = ActionText{Text: "Write it", Owner: "Director", Effort: "S"}
	}
	return p, answered(t, p, "AA")
}

// An owner follows the rule for days: agreed with the plan that was approved, unless
// somebody sets one, and proposed again for a gap that arises anew.
func TestOwnersAreAgreed(t *testing.T) {
	text := func(s string) *string { return &s }
	tests := []struct {
		name string
		acts []Act // after the approval
		want OwnerKind
	}{
		{"approved", nil, OwnerAgreed},
		{"another owner", []Act{PlanEntry{Question: "a1", Owner: text("Amina")}}, OwnerSet},
		{"and back again", []Act{PlanEntry{Question: "a1", Owner: text("Amina")}, PlanEntry{Question: "a1", Owner: text("")}}, OwnerAgreed},
		{"another day is no other owner", []Act{PlanEntry{Question: "a1", Due: text("2026-09-01")}}, OwnerAgreed},
		{"met, and fell again", []Act{Answer{Question: "a1", Value: "practised"}, Answer{Question: "a1", Value: "absent"}}, OwnerProposed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, s := ownedPlan(t)
			if a, _ := new(Evaluate(p, s, "2026-03-01")).Action("a1"); a.OwnerKind != OwnerProposed {
				t.Errorf("before the approval: %q", a.OwnerKind)
			}
			s = record(t, s, Approve(&p, &s, len(s.events), "board", "2026-03-01", nil))
			for i, act := range tt.acts {
				s = recordOn(t, s, noon.AddDate(0, 0, i+1), act)
			}
			r := Evaluate(p, s, "2026-03-02")
			if a, _ := r.Action("a1"); a.OwnerKind != tt.want || a.OwnerSet != (tt.want == OwnerSet) {
				t.Errorf("got %q, want %q", a.OwnerKind, tt.want)
			}
			if got := r.PlanState.Owned + r.PlanState.OwnersAgreed; got != 2 && tt.want != OwnerProposed {
				t.Errorf("%d with an owner", got)
			}
		})
	}
}

// What is kept for later was not asked for: its owner stays a proposal, as its day does.
func TestOwnersOfWhatIsKeptAreProposed(t *testing.T) {
	p := builtinRules("q q q q q q q q q q q")
	for i := range p.Checklists[0].Questions {
		p.Checklists[0].Questions[i].Action.Owner = "Director"
	}
	s := answered(t, p, "CCCCCCCCCCC")
	s = record(t, s, Approve(&p, &s, len(s.events), "board", "2026-03-01", nil))
	kept := 0
	for _, a := range Evaluate(p, s, "2026-03-02").Plan {
		if a.Kept() != (a.OwnerKind == OwnerProposed) {
			t.Errorf("%s: kept %v, %s", a.ID, a.Kept(), a.OwnerKind)
		}
		if a.Kept() {
			kept++
		}
	}
	if kept != 1 {
		t.Errorf("%d are kept", kept)
	}
}

// A change says what was in place of a word that nobody had set, or is now.
func TestChangesSayWhatStood(t *testing.T) {
	text := func(s string) *string { return &s }
	p, s := ownedPlan(t)
	s = record(t, s, PlanEntry{Question: "a2", Owner: text("Amina")})
	s = record(t, s, Approve(&p, &s, len(s.events), "board", "2026-03-01", nil))
	day, _ := new(Evaluate(p, s, "2026-03-01")).Action("a1")
	s = record(t, s, PlanEntry{Question: "a1", Due: text("2026-09-01"), Owner: text("Grace"), Help: text("a lawyer")})
	s = record(t, s, PlanEntry{Question: "a2", Owner: text("")})
	got := map[string]Change{}
	for _, c := range Evaluate(p, s, "2026-03-02").Approval.Changes {
		got[c.Question+" "+c.Field] = c
	}
	if c := got["a1 due"]; c.From != "" || c.Stood != string(day.Due) || c.Stood == "" || c.To != "2026-09-01" || c.Stands != "" {
		t.Errorf("the day: %+v, then %s", c, day.Due)
	}
	if c := got["a1 owner"]; c.Stood != "Director" || c.To != "Grace" {
		t.Errorf("the owner: %+v", c)
	}
	if c := got["a1 help"]; c.Stood != "" {
		t.Errorf("nobody proposed help: %+v", c)
	}
	if c := got["a2 owner"]; c.From != "Amina" || c.Stood != "" || c.Stands != "Director" {
		t.Errorf("the owner that was taken away: %+v", c)
	}
}
