package assess

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
