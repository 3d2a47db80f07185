package report

import (
	"strconv"

	"safeguard/assess"
)

// planFacts is the state of the plan: how much there is to do, how soon, what
// is late and what somebody has taken up.
func (b *builder) planFacts() []Fact {
	var now, overdue, owned int
	for _, a := range b.r.Plan {
		if a.Priority == assess.Now {
			now++
		}
		if a.Overdue {
			overdue++
		}
		if a.OwnerSet {
			owned++
		}
	}
	n := len(b.r.Plan)
	if n == 0 {
		return nil
	}
	return []Fact{
		{b.w.PlanActions, strconv.Itoa(n)},
		{b.w.PlanSoon, strconv.Itoa(now)},
		{b.w.PlanOverdue, strconv.Itoa(overdue)},
		{b.w.PlanOwned, b.outOf(owned, n)},
	}
}
