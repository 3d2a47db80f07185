package report

import "strconv"

// planFacts puts the state of the plan into words. The groups add up to the
// actions; one without an action is left out.
func (b *builder) planFacts() []Fact {
	s := b.r.PlanState
	if s.Actions == 0 {
		return nil
	}
	count := func(label string, n int) Fact {
		if n == 0 {
			return Fact{}
		}
		return Fact{label, strconv.Itoa(n)}
	}
	overdue := Fact{}
	if s.Chosen > 0 {
		overdue = Fact{b.w.PlanOverdue, strconv.Itoa(s.Overdue)}
	}
	return facts(Fact{b.w.PlanActions, strconv.Itoa(s.Actions)}, count(b.w.PlanSoon, s.Now), count(b.w.PlanNext, s.Next),
		count(b.w.PlanLater, s.Later), count(b.w.PlanKept, s.Kept), overdue,
		Fact{b.w.PlanOwned, b.outOf(s.Owned+s.OwnersAgreed, s.Actions-s.Kept)})
}
