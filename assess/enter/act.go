package enter

import (
	"safeguard/assess"
	"safeguard/assess/fault"
)

// acts returns what an entry records, nothing where that is recorded already. A text
// that the line does not give stays as it was, but for the reason of a "does not
// apply" that is no longer in force.
func (l *List) acts(e Entry) ([]assess.Act, error) {
	st := &l.State
	if e.Profile != "" {
		yes, answered := st.Profile(e.Profile)
		if answered && yes == (e.Value == assess.Yes) {
			return nil, nil
		}
		return one(assess.ProfileAnswer{Profile: e.Profile, Yes: e.Value == assess.Yes}, nil)
	}
	switch e.Part {
	case Personal, Table:
		return nil, nil
	case People:
		return one(l.sitting(e))
	case Hands, After:
		return l.hands(e)
	case Way, Others:
		return one(l.talk(e))
	case Owner:
		return one(planned(st, assess.PlanEntry{Question: e.Ref.Question.ID, Owner: &e.Text}), nil)
	case Action:
		return one(planned(st, assess.PlanEntry{Question: e.Ref.Question.ID, What: &e.Text}), nil)
	case Due:
		return one(planned(st, assess.PlanEntry{Question: e.Ref.Question.ID, Due: &e.Text}), nil)
	case Parked:
		return one(e.parked(st), nil)
	}
	act, err := e.answerAct(st)
	if err != nil || e.Part != Answer {
		return one(act, err)
	}
	talk, err := l.agreed(e)
	both, err := one(act, err)
	if talk != nil {
		both = append(both, talk)
	}
	return both, err
}

// one returns an act as a list, empty for none.
func one(act assess.Act, err error) ([]assess.Act, error) {
	if act == nil || err != nil {
		return nil, err
	}
	return []assess.Act{act}, nil
}

// answerAct returns the whole answer after the entry.
func (e Entry) answerAct(st *assess.State) (assess.Act, error) {
	before, answered := st.Answer(e.Ref.Question.ID)
	if !answered && e.Part == Texts {
		return nil, fault.New("text_before_answer", "number", e.Ref.Number)
	}
	before.Redacted = false
	a := before
	a.Question = e.Ref.Question.ID
	if e.Part == Answer {
		a.Value = e.Value
	}
	for _, t := range []struct{ to, from *string }{
		{&a.Note, e.Note}, {&a.Evidence, e.Evidence}, {&a.Reason, e.Reason},
	} {
		if t.from != nil {
			*t.to = *t.from
		}
	}
	if a.Value != assess.NA {
		a.Reason = ""
	}
	if answered && a == before {
		return nil, nil
	}
	return a, nil
}

// planned returns a change of the plan, or nil where the plan has it.
func planned(st *assess.State, change assess.PlanEntry) assess.Act {
	stands := st.Plan(change.Question)
	now := change.Fields()
	for i, f := range stands.Fields() {
		if *now[i] != nil && (*f == nil || **f != **now[i]) {
			return change
		}
	}
	return nil
}

// parked returns a text for the parking list, or nil where it is on it.
func (e Entry) parked(st *assess.State) assess.Act {
	text := assess.Parked{Question: e.Ref.Question.ID, Text: e.Text}
	for _, act := range st.Acts() {
		if act == assess.Act(text) {
			return nil
		}
	}
	return text
}
