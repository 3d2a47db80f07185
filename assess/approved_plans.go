package assess

import (
	"slices"
	"sync"
)

// An agreement is the day and the owner that an approved plan had for an action, after
// so many events. FindOut says that the action was to find out.
type agreement struct {
	day     Date
	owner   string
	events  int
	findOut bool
}

// approvedPlans are what approvals left behind: what was agreed, by action; the plan of the
// newest approval; and what the board was asked with each, as long as that had not changed.
type approvedPlans struct {
	agreed map[string]agreement
	newest []Action
	seen   map[ask]sight
}

// approvalsRead is how many approvals days are looked for in, the newest ones: a
// file of nothing but approvals must not take minutes.
const approvalsRead = 50

// readApproved works out anew from the history what was approved, as the plans were. An
// action that the approved plan kept for later was not asked for, and its day and its
// owner remain proposals; so does a day that no believable clock has counted.
func readApproved(p *Pack, s *State) approvedPlans {
	plans := approvedPlans{agreed: map[string]agreement{}}
	newest, _ := s.Approval()
	approved, then := s.approved(), NewState(s.Scope)
	for _, n := range approved[max(0, len(approved)-approvalsRead):] {
		for _, e := range s.events[len(then.events):n] {
			then, _ = Apply(then, e) // it was applied once: it fits
		}
		r, all := score(p, &then)
		r.Plan, r.Finished = plan(p, &then, &r, all, plans.agreed)
		for _, a := range r.Plan {
			if !a.Kept() && a.Due != "" { // the clock was wrong until then
				plans.agreed[a.ID] = agreement{a.Due, a.Owner, n, a.FindOut}
			}
		}
		if n == newest.Events {
			plans.newest = slices.Concat(r.Plan, r.Finished)
		}
		plans.see(p, s, &then, n, asks(&r, all))
	}
	return plans
}

// standsIn reports whether what was agreed about a question still counts in s: its
// gap has been a gap since, and what was to be found out is not known, but for a slip.
func (g agreement) standsIn(p *Pack, s *State, question string) bool {
	approved := sync.OnceValue(s.approved)
	right := -1 // the answer after, which goes on with what was agreed
	for _, k := range slices.Backward(s.answers[question]) {
		switch {
		case k.event < g.events:
			return true
		case s.undone[k.event]:
			continue
		}
		qr := QuestionResult{Status: Answered, Answer: new(k.act.(Answer))}
		met := qr.place(p) >= p.MetAt()
		switch ends := met || g.findOut && !qr.isUnsure(); {
		case !ends:
			right = k.event
		case right < 0 || !s.slip(k.event, right, approved):
			return false
		}
	}
	return true
}
