package enter

import (
	"slices"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// Act returns what the entry records in the state st, or nil when that stands
// already. A text that the line does not give stays as it was, but for the
// reason of a "does not apply" that no longer stands.
func (e Entry) Act(st *assess.State) (assess.Act, error) {
	if e.Profile != "" {
		yes, answered := st.Profile(e.Profile)
		if answered && yes == (e.Value == assess.Yes) {
			return nil, nil
		}
		return assess.ProfileAnswer{Profile: e.Profile, Yes: e.Value == assess.Yes}, nil
	}
	switch id := e.Ref.Question.ID; e.Part {
	case Hands, Way, Others:
		return e.talk(st)
	case Owner:
		return planned(st, assess.PlanEntry{Question: id, Owner: &e.Text}), nil
	case Action:
		return planned(st, assess.PlanEntry{Question: id, What: &e.Text}), nil
	case Parked:
		return e.parked(st), nil
	}
	return e.answerAct(st)
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

// talk returns the hands in place of what the room showed before, or what the
// room said beside them.
func (e Entry) talk(st *assess.State) (assess.Act, error) {
	var before assess.Hands
	for _, act := range st.Acts() {
		if h, ok := act.(assess.Hands); ok && h.Question == e.Ref.Question.ID {
			before = h
		}
	}
	after := before
	switch e.Part {
	case Hands:
		if slices.Equal(before.Counts, e.Hands) {
			return nil, nil
		}
		after.Question, after.Counts = e.Ref.Question.ID, e.Hands
		after.Voices = nil
	case Way:
		after.How = e.Value
	case Others:
		after.Minority = e.Text
	}
	if len(after.Counts) == 0 {
		return nil, fault.New("talk_without_hands", "number", e.Ref.Number)
	}
	if before.How == after.How && before.Minority == after.Minority && slices.Equal(before.Counts, after.Counts) {
		return nil, nil
	}
	after.Next, after.Redacted = "", false
	return after, nil
}
