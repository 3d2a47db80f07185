package report

import "strconv"

// planFacts puts the state of the plan into words.
func (b *builder) planFacts() []Fact {
	s := b.r.PlanState
	if s.Actions == 0 {
		return nil
	}
	return []Fact{
		{b.w.PlanActions, strconv.Itoa(s.Actions)},
		{b.w.PlanSoon, strconv.Itoa(s.Now)},
		{b.w.PlanOverdue, strconv.Itoa(s.Overdue)},
		{b.w.PlanOwned, b.outOf(s.Owned, s.Actions)},
	}
}
