package assess

import (
	"cmp"
	"slices"
)

// weekDays is how near a day that somebody chose is when its action is of this week.
const weekDays = 7

// NextActions lists what to do next, at most n actions: what is overdue, the oldest day
// first, then what is due within a week, then what is begun, then the rest in the order
// of the plan. What is kept for later waits.
func NextActions(r *Result, n int) []Action {
	rank := func(a Action) int {
		switch {
		case a.Overdue:
			return 0
		case a.Day != DayProposed && a.Due <= r.Date.AddDays(weekDays):
			return 1
		case a.Status == StatusBegun:
			return 2
		}
		return 3
	}
	next := slices.DeleteFunc(slices.Clone(r.Plan), Action.Kept)
	slices.SortStableFunc(next, func(a, b Action) int {
		byDay := 0
		if rank(a) < 2 && rank(b) < 2 {
			byDay = cmp.Compare(a.Due, b.Due)
		}
		return cmp.Or(cmp.Compare(rank(a), rank(b)), byDay)
	})
	return next[:min(n, len(next))]
}

// perWeek is how many actions one person can take up in a week.
const perWeek = 5

// ThisWeek lists what to do this week, of what a filter lets through: answers to look at
// again, and what to do next, not more than one person can take up together and at
// least one action.
func ThisWeek(p *Pack, r Result, f PlanFilter) (again, next []Action) {
	r.Plan, again = f.Keeps(p, r.Plan), f.Keeps(p, LookAgain(&r))
	return again, NextActions(&r, perWeek-min(len(again), perWeek-1))
}

// LookAgain lists the actions that are done while their answers still show the gap: must-
// haves first, then by the day on which they were done.
func LookAgain(r *Result) []Action {
	var list []Action
	for _, a := range r.Finished {
		if a.Gap && (a.Status == StatusDone || a.Status == StatusVerified) {
			list = append(list, a)
		}
	}
	slices.SortStableFunc(list, func(a, b Action) int { return trueFirst(a.MustHave, b.MustHave) })
	return list
}

// An Owned is a post, or a person, that the open actions of a plan name, and how many of
// them. Holder is who holds the post, "" where nobody was named.
type Owned struct {
	Post    string `json:"post"`
	Holder  string `json:"holder,omitempty"`
	Actions int    `json:"actions"`
	Now     int    `json:"now"`     // of these in GroupNow
	Overdue int    `json:"overdue"` // of these
}

// Owners lists who owns the open actions of a plan, the busiest first; all spellings of
// a post that differ in capitals and spaces are one. Their numbers add up to the plan.
func Owners(plan []Action) []Owned {
	var list []Owned
	places := map[string]int{}
	for _, a := range plan {
		i, ok := places[foldPost(a.Owner)]
		if !ok {
			i = len(list)
			places[foldPost(a.Owner)], list = i, append(list, Owned{Post: a.Owner, Holder: a.Holder})
		}
		list[i].Actions++
		if a.Group == GroupNow {
			list[i].Now++
		}
		if a.Overdue {
			list[i].Overdue++
		}
	}
	slices.SortStableFunc(list, func(a, b Owned) int { return cmp.Compare(b.Actions, a.Actions) })
	return list
}

// A PlanFilter narrows a plan; its zero value leaves all of it.
type PlanFilter struct {
	Owner     string // a part of the post or of the name, in any case
	Checklist string
	MustHaves bool
}

// Keeps returns the actions that the filter lets through, in their order. An action that
// people added belongs to the checklists of the questions that it is for.
func (f PlanFilter) Keeps(p *Pack, plan []Action) []Action {
	of := map[string]string{}
	for _, ref := range p.Refs() {
		of[ref.Question.ID] = ref.Checklist.ID
	}
	return slices.DeleteFunc(slices.Clone(plan), func(a Action) bool {
		in := func(id string) bool { return of[id] == f.Checklist }
		return f.MustHaves && !a.MustHave || f.Checklist != "" && !in(a.Question) && !slices.ContainsFunc(a.For, in) ||
			!containsFolded(a.Owner, f.Owner) && !containsFolded(a.Holder, f.Owner)
	})
}
