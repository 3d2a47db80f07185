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
	Questions []Counted // those that a table worked at, in pack order
	Most      []Counted // the most agreed, the most agreed first
	Least     []Counted // the least agreed, the least agreed first
	Parked    []assess.Parked
}

// Counted is a question at which tables worked. Before and After are the hands
// of all of them together, nil where there are none: Before of all that counted
// before the talk, After only where every table that counted did so then. Spread
// is how they stood before the talk or, where nobody counted then, after it. Now
// is how they stood last: after the talk, where there are hands of After.
type Counted struct {
	Ref    assess.Ref
	Tables []Table
	Before []int
	After  []int
	Spread Spread
	Now    Spread
}

// Moved reports whether the hands were counted before the talk and after it.
func (c Counted) Moved() bool { return c.Before != nil && c.After != nil }

// Summarise gathers what stands of all workshops. A question that is hidden by
// the profile, or outside the scope, is left out. A question is never among both
// the most and the least agreed.
func Summarise(p *assess.Pack, s assess.State) Summary {
	var sum Summary
	for _, act := range s.Acts() {
		if a, _ := act.(assess.Parked); a.Text != "" || a.Redacted {
			sum.Parked = append(sum.Parked, a)
		}
	}
	for _, m := range s.Sittings() {
		sum.Sessions = append(sum.Sessions, m.Session)
	}
	all := tables(p, &s)
	for _, ref := range p.Refs() {
		list := all[ref.Question.ID]
		if len(list) > 0 && s.HiddenBy(ref.Question) == nil && s.Scope.Covers(ref) {
			sum.Questions = append(sum.Questions, Together(ref, list))
		}
	}
	sum.Most, sum.Least = rank(sum.Questions)
	return sum
}

// Together returns what tables did at a question, with their hands added up.
func Together(ref assess.Ref, list []Table) Counted {
	c := Counted{Ref: ref, Tables: list}
	var after []int
	whole := true
	for _, t := range list {
		c.Before = added(c.Before, t.Before.Hands)
		after = added(after, t.After.Hands)
		whole = whole && (!t.Before.Kept() || t.After.Kept())
	}
	if whole {
		c.After = after
	}
	switch {
	case c.Before != nil:
		c.Spread = SpreadOf(c.Before)
	case c.After != nil:
		c.Spread = SpreadOf(c.After)
	}
	c.Now = c.Spread
	if c.After != nil {
		c.Now = SpreadOf(c.After)
	}
	return c
}

func added(sum, hands []int) []int {
	if sum == nil {
		return slices.Clone(hands)
	}
	for i, n := range hands {
		sum[i] += n
	}
	return sum
}

// rank lists the ends of the questions in the order of agreement, as the room
// stood last. Among equals,
// those that stand far apart are less agreed. Without hands nobody knows, and a question
// on which all hands were for one answer is agreed least beside no other.
func rank(questions []Counted) (most, least []Counted) {
	order := slices.DeleteFunc(slices.Clone(questions), func(c Counted) bool { return c.Now.Total == 0 })
	slices.SortStableFunc(order, func(a, b Counted) int {
		return cmp.Or(
			cmp.Compare(b.Now.Most*a.Now.Total, a.Now.Most*b.Now.Total),
			cmp.Compare(far(a), far(b)),
		)
	})
	n := len(order)
	most = order[:min(ends, (n+1)/2)]
	least = slices.DeleteFunc(slices.Clone(order[n-min(ends, n/2):]), func(c Counted) bool { return c.Now.Most == c.Now.Total })
	slices.Reverse(least)
	return most, least
}

func far(c Counted) int {
	if c.Now.Apart {
		return 1
	}
	return 0
}
