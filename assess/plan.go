package assess

import (
	"cmp"
	"slices"
)

// mainActions is how many actions a plan asks for before it keeps the rest for
// later: a plan has to be achievable.
const mainActions = 10

// plan returns what is left to do, an action for every gap that is not finished, in the
// order in which to take them up: by group, and in a group by weight (see byWeight); and
// what is finished, by the day on which it was.
func plan(p *Pack, s *State, r *Result, all []QuestionResult, agreed map[string]agreement) (open, finished []Action) {
	open, finished = []Action{}, []Action{}
	for _, a := range actions(p, s, r, all, agreed) {
		if a.Status.Open() {
			open = append(open, a)
		} else {
			finished = append(finished, a)
		}
	}
	weight := byWeight(p)
	kept := keptForLater(open, weight)
	for i := range open {
		open[i].Group = planGroup(&open[i], kept, r.Date)
	}
	slices.SortStableFunc(open, func(a, b Action) int {
		return cmp.Or(cmp.Compare(slices.Index(PlanGroups, a.Group), slices.Index(PlanGroups, b.Group)), weight(a, b))
	})
	for i := range open {
		open[i].Order = i + 1
	}
	slices.SortStableFunc(finished, func(a, b Action) int { return cmp.Compare(a.On, b.On) })
	return open, finished
}

// byWeight compares two actions: must-have gaps come first, by how low their cap
// holds, then the points that closing brings, then effort. Equal ones keep the
// order of the pack.
func byWeight(p *Pack) func(a, b Action) int {
	rank := func(a Action) int {
		switch {
		case !a.MustHaveGap:
			return len(p.Bands) + 1
		case a.Holds == "":
			return len(p.Bands)
		}
		return p.Band(a.Holds)
	}
	return func(a, b Action) int {
		return cmp.Or(
			cmp.Compare(rank(a), rank(b)),
			cmp.Compare(b.Gain, a.Gain),
			cmp.Compare(effort(a.Effort), effort(b.Effort)),
		)
	}
}

// effort orders efforts. One that the pack does not name comes last.
func effort(s string) int {
	efforts := []string{"S", "M", "L"}
	if i := slices.Index(efforts, s); i >= 0 {
		return i
	}
	return len(efforts)
}

// keptForLater returns the ids of the actions that are kept for later: beyond the
// first mainActions by horizon and weight, and neither for a must-have nor with a
// day that somebody set or agreed nor with help wanted nor added by somebody. The day
// of today is no reason: what is kept would come and go with the calendar.
func keptForLater(actions []Action, weight func(a, b Action) int) map[string]bool {
	ranked := slices.Clone(actions)
	slices.SortStableFunc(ranked, func(a, b Action) int {
		return cmp.Or(cmp.Compare(horizons[a.Priority], horizons[b.Priority]), weight(a, b))
	})
	kept := map[string]bool{}
	for _, a := range ranked[min(mainActions, len(ranked)):] {
		if !a.MustHave && !a.Own && a.Day == DayProposed && a.Help == "" {
			kept[a.ID] = true
		}
	}
	return kept
}

// planGroup returns the group of an action: a day that somebody chose decides by
// how near it is, a proposal stands by its horizon.
func planGroup(a *Action, kept map[string]bool, today Date) PlanGroup {
	switch {
	case kept[a.ID]:
		return GroupKept
	case a.Day == DayProposed:
		return PlanGroup(a.Priority)
	case a.Due <= today.AddDays(nowDays):
		return GroupNow
	case a.Due <= today.AddDays(nextDays):
		return GroupNext
	}
	return GroupLater
}

// heldBands returns the lowest band that each question holds down, by id.
func heldBands(p *Pack, r *Result) map[string]string {
	held := map[string]string{}
	note := func(holds []Hold) {
		for _, h := range holds {
			for _, id := range h.Questions {
				if was, ok := held[id]; !ok || p.Band(h.Band) < p.Band(was) {
					held[id] = h.Band
				}
			}
		}
	}
	note(r.Whole.Rating.Holds)
	for _, c := range r.Checklists {
		note(c.Score.Rating.Holds)
	}
	return held
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
