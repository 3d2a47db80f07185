package workshop

import (
	"cmp"
	"slices"

	"safeguard/assess"
)

// ends is how many questions the lists of most and least agreed hold at most.
const ends = 3

// A Summary is what came of the workshops of an assessment.
type Summary struct {
	Sessions  []assess.Session
	Questions []Counted // those that were counted, in pack order
	Most      []Counted // the most agreed, the most agreed first
	Least     []Counted // the least agreed, the least agreed first
	Parked    []assess.Parked
}

// Counted is a question on which a room showed hands.
type Counted struct {
	Ref    assess.Ref
	Hands  assess.Hands
	Spread Spread
}

// Summarise gathers what stands of all workshops. A question that is hidden by
// the profile, or outside the scope, is left out. A question is never among both
// the most and the least agreed.
func Summarise(p *assess.Pack, s assess.State) Summary {
	var sum Summary
	hands := map[string]assess.Hands{}
	for _, act := range s.Acts() {
		switch a := act.(type) {
		case assess.Hands:
			hands[a.Question] = a
		case assess.Parked:
			if a.Text != "" || a.Redacted {
				sum.Parked = append(sum.Parked, a)
			}
		}
	}
	for _, m := range s.Meetings() {
		sum.Sessions = append(sum.Sessions, m.Session)
	}
	for _, ref := range p.Refs() {
		h, ok := hands[ref.Question.ID]
		if !ok || assess.Sum(h.Counts) == 0 || s.HiddenBy(ref.Question) != nil || !s.Scope.Covers(ref) {
			continue
		}
		sum.Questions = append(sum.Questions, Counted{ref, h, SpreadOf(h.Counts)})
	}
	sum.Most, sum.Least = rank(sum.Questions)
	return sum
}

// rank lists the ends of the questions in the order of agreement. Among equals,
// those that stand far apart are less agreed.
func rank(questions []Counted) (most, least []Counted) {
	order := slices.Clone(questions)
	slices.SortStableFunc(order, func(a, b Counted) int {
		return cmp.Or(
			cmp.Compare(b.Spread.Most*a.Spread.Total, a.Spread.Most*b.Spread.Total),
			cmp.Compare(far(a), far(b)),
		)
	})
	n := len(order)
	most = order[:min(ends, (n+1)/2)]
	least = slices.Clone(order[n-min(ends, n/2):])
	slices.Reverse(least)
	return most, least
}

func far(c Counted) int {
	if c.Spread.Apart {
		return 1
	}
	return 0
}
