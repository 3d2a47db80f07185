package assess

import (
	"cmp"
	"slices"
)

// Days until an action is due, unless the question's YAML or somebody sets
// something else.
const (
	findOutDays = 14
	nowDays     = 30
	nextDays    = 90
	laterDays   = 365
)

// mainActions is how many actions a plan asks for before it keeps the rest for
// later: a plan has to be achievable.
const mainActions = 10

// plan lists an action for every gap, in the order in which to take them up: by
// group, and in a group by weight (see byWeight).
func plan(p *Pack, s *State, r *Result, all []QuestionResult, today Date) []Action {
	held := heldBands(p, r)
	byID := map[string]*Question{}
	for _, ref := range p.Refs() {
		byID[ref.Question.ID] = ref.Question
	}
	actions := []Action{}
	for i := range all {
		q := &all[i]
		if !q.Gap {
			continue
		}
		actions = append(actions, action(p, s, byID[q.ID], q, held[q.ID], today))
	}
	slices.SortStableFunc(actions, byWeight(p))
	for i := range actions {
		actions[i].Group = planGroup(&actions[i], i)
	}
	slices.SortStableFunc(actions, func(a, b Action) int {
		return cmp.Compare(slices.Index(PlanGroups, a.Group), slices.Index(PlanGroups, b.Group))
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

// planGroup returns the group of the action at place i of all actions by weight.
// Beyond the first mainActions, what is neither for a must-have nor due within
// the month is kept for later. The ten are counted by weight, not by group:
// otherwise actions of little weight with a near day would push out heavier ones.
func planGroup(a *Action, i int) PlanGroup {
	if i >= mainActions && !a.MustHave && a.Priority != Now {
		return GroupKept
	}
	return PlanGroup(a.Priority)
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

// effort orders efforts. One that the pack does not name comes last.
func effort(s string) int {
	efforts := []string{"S", "M", "L"}
	if i := slices.Index(efforts, s); i >= 0 {
		return i
	}
	return len(efforts)
}

// action makes the action for the gap of question q, answered as in qr.
func action(p *Pack, s *State, q *Question, qr *QuestionResult, holds string, today Date) Action {
	a := Action{
		Question: q.ID, Number: qr.Number, What: q.Action.Text, FirstStep: q.Action.FirstStep,
		FindOut: qr.isUnsure(), MustHave: q.Critical, MustHaveGap: qr.MustHaveGap, Holds: holds,
		Owner: q.Action.Owner, Effort: q.Action.Effort, Gain: qr.Gain,
	}
	a.Days = horizon(p, q, qr)
	a.Priority = priority(a.Days)
	a.Due = qr.Since.AddDays(a.Days)

	set := s.Plan(q.ID)
	if v := value(set.What); v != "" {
		a.What = v
	}
	if v := value(set.Owner); v != "" {
		a.Owner, a.OwnerSet = v, true
	}
	if v := value(set.Due); v != "" {
		a.Due, a.DueSet = Date(v), true
	}
	a.Help, a.Proof, a.Redacted = value(set.Help), value(set.Proof), set.Redacted
	a.Overdue = a.Due < today
	return a
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

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
