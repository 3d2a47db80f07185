package assess

import (
	"cmp"
	"slices"
)

// mainActions is how many actions a plan asks for before it keeps the rest for
// later: a plan has to be achievable.
const mainActions = 10

// plan lists an action for every gap, in the order in which to take them up: by
// group, and in a group by weight (see byWeight).
func plan(p *Pack, s *State, r *Result, all []QuestionResult, agreed map[string]agreement) []Action {
	held := heldBands(p, r)
	byID := map[string]*Question{}
	for _, ref := range p.Refs() {
		byID[ref.Question.ID] = ref.Question
	}
	actions := []Action{}
	for i := range all {
		q := &all[i]
		if q.Gap {
			actions = append(actions, action(p, s, byID[q.ID], q, held[q.ID], agreed, r.Date))
		}
	}
	weight := byWeight(p)
	kept := keptForLater(actions, weight)
	for i := range actions {
		actions[i].Group = planGroup(&actions[i], kept, r.Date)
	}
	slices.SortStableFunc(actions, func(a, b Action) int {
		return cmp.Or(cmp.Compare(slices.Index(PlanGroups, a.Group), slices.Index(PlanGroups, b.Group)), weight(a, b))
	})
	for i := range actions {
		actions[i].Order = i + 1
	}
	return actions
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

// keptForLater returns the questions whose actions are kept for later: beyond the
// first mainActions by horizon and weight, and neither for a must-have nor with a
// day that somebody set or agreed nor with help wanted. The day of today is no
// reason: what is kept would come and go with the calendar.
func keptForLater(actions []Action, weight func(a, b Action) int) map[string]bool {
	ranked := slices.Clone(actions)
	slices.SortStableFunc(ranked, func(a, b Action) int {
		return cmp.Or(cmp.Compare(horizons[a.Priority], horizons[b.Priority]), weight(a, b))
	})
	kept := map[string]bool{}
	for _, a := range ranked[min(mainActions, len(ranked)):] {
		if !a.MustHave && a.Day == DayProposed && a.Help == "" {
			kept[a.Question] = true
		}
	}
	return kept
}

// planGroup returns the group of an action: a day that somebody chose decides by
// how near it is, a proposal stands by its horizon.
func planGroup(a *Action, kept map[string]bool, today Date) PlanGroup {
	switch {
	case kept[a.Question]:
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

// action makes the action for the gap of question q, answered as in qr.
func action(p *Pack, s *State, q *Question, qr *QuestionResult, holds string, agreed map[string]agreement, today Date) Action {
	a := Action{
		Question: q.ID, Number: qr.Number, What: q.Action.Text, FirstStep: q.Action.FirstStep,
		FindOut: qr.isUnsure(), MustHave: q.Critical, MustHaveGap: qr.MustHaveGap, Holds: holds,
		Owner: q.Action.Owner, Effort: q.Action.Effort, Gain: p.Met().Points*q.Weight - qr.Points,
	}
	a.Days = horizon(p, q, qr)
	a.Priority = priority(a.Days)
	a.Due, a.Day = s.believedSince(q.ID, today).AddDays(a.Days), DayProposed
	if g, ok := agreed[q.ID]; ok && g.standsIn(p, s, q.ID) {
		a.Due, a.Day = g.day, DayAgreed
	}

	set := s.Plan(q.ID)
	if v := value(set.What); v != "" {
		a.What = v
	}
	if v := value(set.Owner); v != "" {
		a.Owner, a.OwnerSet = v, true
	}
	if v := value(set.Due); v != "" {
		a.Due, a.Day = Date(v), DaySet
	}
	a.Help, a.Proof, a.Redacted = value(set.Help), value(set.Proof), set.Redacted
	a.Overdue = a.Day != DayProposed && a.Due < today
	return a
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
