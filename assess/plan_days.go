package assess

import "slices"

// Days until an action is due, unless the question's YAML or somebody sets
// something else.
const (
	findOutDays = 14
	nowDays     = 30
	nextDays    = 90
	laterDays   = 365
)

// horizons are the places of the priorities.
var horizons = map[Priority]int{Now: 0, Next: 1, Later: 2}

func horizon(p *Pack, q *Question, qr *QuestionResult) int {
	lost := p.Top() - p.Scale[qr.place(p)].Points
	switch {
	case qr.isUnsure():
		return findOutDays
	case q.Action.Days > 0:
		return q.Action.Days
	case qr.MustHaveGap:
		return nowDays
	case q.Critical, 3*lost >= 2*p.Top():
		return nextDays
	}
	return laterDays
}

func priority(days int) Priority {
	switch {
	case days <= nowDays:
		return Now
	case days <= nextDays:
		return Next
	}
	return Later
}

// An agreement is the day that an approved plan had for an action, after so many
// events. FindOut says that the action was to find out.
type agreement struct {
	day     Date
	events  int
	findOut bool
}

// approvalsRead is how many approvals days are looked for in, the newest ones: a
// file of nothing but approvals must not take minutes.
const approvalsRead = 50

// agreedDays returns the days that were agreed, by action: the day that it
// had in a plan when that was approved. They are worked out anew from the
// history, as the plans were. An action that the approved plan kept for later was
// not asked for, and its day remains a proposal; so does a day that no believable
// clock has counted.
func agreedDays(p *Pack, s *State) map[string]agreement {
	approved := s.approved()
	agreed, then := map[string]agreement{}, NewState(s.Scope)
	for _, n := range approved[max(0, len(approved)-approvalsRead):] {
		for _, e := range s.events[len(then.events):n] {
			then, _ = Apply(then, e) // it was applied once: it fits
		}
		r, all := score(p, &then)
		open, _ := plan(p, &then, &r, all, agreed)
		for _, a := range open {
			if !a.Kept() && a.Due != "" { // the clock was wrong until then
				agreed[a.ID] = agreement{a.Due, n, a.FindOut}
			}
		}
	}
	return agreed
}

// standsIn reports whether what was agreed about a question still counts in s: its
// gap has been a gap since, and what was to be found out is not known.
func (g agreement) standsIn(p *Pack, s *State, question string) bool {
	for _, k := range slices.Backward(s.answers[question]) {
		switch {
		case k.event < g.events:
			return true
		case s.undone[k.event]:
			continue
		}
		qr := QuestionResult{Status: Answered, Answer: new(k.act.(Answer))}
		if met := qr.place(p) >= p.MetAt(); met || g.findOut && !qr.isUnsure() {
			return false
		}
	}
	return true
}
