package assess

import "slices"

// A ChangeKind says what sort of thing changed after an approval.
type ChangeKind string

// The kinds of changes.
const (
	ChangedProfile ChangeKind = "profile" // an answer about the organisation
	ChangedAnswer  ChangeKind = "answer"  // a level or state
	ChangedDay     ChangeKind = "day"     // the same answer, but given anew: its action is due later
	ChangedText    ChangeKind = "text"    // a text of an answer
	ChangedPlan    ChangeKind = "plan"    // a field of an action
	ChangedAction  ChangeKind = "action"  // one was added, dropped or taken up again
	RemovedTexts   ChangeKind = "removed" // texts were removed by a redaction
)

// A Change is one difference between what was approved and what stands now.
//
// Question is an id, for ChangedProfile that of a profile question, of an action that
// people added its own, and Number the printed number of a question. Field names the text or the part of the action that
// changed. From and To are level ids, Unsure, NA, "yes", "no" or days, the words
// of a plan's field, and "" for nothing; the texts of answers are not quoted. Where
// nobody had set the field of an action, or nobody has now, Stood and Stands are what
// was proposed or agreed in its place.
type Change struct {
	Kind     ChangeKind `json:"kind"`
	Question string     `json:"question"`
	Number   string     `json:"number,omitempty"`
	Field    string     `json:"field,omitempty"`
	From     string     `json:"from,omitempty"`
	To       string     `json:"to,omitempty"`
	Stood    string     `json:"stood,omitempty"`
	Stands   string     `json:"stands,omitempty"`
}

// ChangesSince lists what differs from what a approved: the profile, then the
// questions in pack order. An empty list means that it still stands.
//
// A redaction takes texts out of the history too, so that nobody can compare
// them any more: they are named as RemovedTexts. unproven says that the history
// does not lead to the approval's fingerprint and no redaction explains it.
func ChangesSince(p *Pack, s *State, a Approval) (changes []Change, unproven bool) {
	changes = []Change{}
	then := s.until(a.Events)
	for _, q := range p.Profile {
		if from, to := then.profileWord(q.ID), s.profileWord(q.ID); from != to {
			changes = append(changes, Change{Kind: ChangedProfile, Question: q.ID, From: from, To: to})
		}
	}
	proven := a.proven(p, &then)
	numbers := map[string]string{}
	for _, ref := range p.Refs() {
		numbers[ref.Question.ID] = ref.Number
	}
	for _, id := range s.actionIDs(p) {
		list := slices.Concat(answerChanges(&then, s, id), planChanges(&then, s, id), actionChanges(&then, s, id))
		if !proven && s.redactedSince(a, id) && then.lostTexts(id) {
			list = append(list, Change{Kind: RemovedTexts})
		}
		for _, c := range list {
			c.Question, c.Number = id, numbers[id]
			changes = append(changes, c)
		}
	}
	return changes, !proven && !a.explained(p, s, &then)
}

// explained reports whether a redaction is why a state has not the fingerprint any more
// that was approved.
func (a Approval) explained(p *Pack, s, then *State) bool {
	return slices.ContainsFunc(s.actionIDs(p), func(id string) bool {
		return s.redactedSince(a, id) && then.lostTexts(id)
	})
}

// inPlace says of each change in the plan what was in place of a word that nobody had
// set, and what is now, in the plans before and after.
func inPlace(changes []Change, before, after []Action) {
	word := func(list []Action, c Change) string {
		i := slices.IndexFunc(list, func(a Action) bool { return a.ID == c.Question })
		if i < 0 {
			return ""
		}
		return map[string]string{"what": list[i].What, "owner": list[i].Owner, "due": string(list[i].Due)}[c.Field]
	}
	for i, c := range changes {
		if c.Kind != ChangedPlan {
			continue
		}
		if c.From == "" {
			changes[i].Stood = word(before, c)
		}
		if c.To == "" {
			changes[i].Stands = word(after, c)
		}
	}
}

func answerChanges(then, now *State, id string) (changes []Change) {
	was, _ := then.Answer(id)
	is, _ := now.Answer(id)
	from, to := then.Since(id), now.Since(id)
	switch {
	case was.Value != is.Value:
		changes = append(changes, Change{Kind: ChangedAnswer, From: was.Value, To: is.Value})
	case from != to:
		changes = append(changes, Change{Kind: ChangedDay, From: string(from), To: string(to)})
	}
	before, after := was.texts(), is.texts()
	for i, field := range textFields {
		if before[i] != after[i] {
			changes = append(changes, Change{Kind: ChangedText, Field: field})
		}
	}
	return changes
}

func planChanges(then, now *State, id string) (changes []Change) {
	from, to := then.Plan(id).words(), now.Plan(id).words()
	for i, field := range PlanFields {
		if from[i] != to[i] {
			changes = append(changes, Change{Kind: ChangedPlan, Field: field, From: from[i], To: to[i]})
		}
	}
	return changes
}

// actionChanges says whether an action was added, taken away, dropped or taken up again,
// or dropped anew with another day or reason, since that is what was approved. How far
// another one has come is progress, and no change.
func actionChanges(then, now *State, id string) []Change {
	from, was := standing(then, id)
	to, is := standing(now, id)
	if from == to && was == is {
		return nil
	}
	return []Change{{Kind: ChangedAction, From: from, To: to}}
}

// standing says whether an action was dropped, with its day and reason, or is one that
// people added; "" for one that is proposed.
func standing(s *State, id string) (word string, drop [2]string) {
	if st, ok := s.Status(id); ok && st.Status == StatusDropped {
		return string(StatusDropped), [2]string{string(st.On), st.Reason}
	}
	if _, own := s.OwnAction(id); own {
		return string(StatusOpen), drop
	}
	return "", drop
}

// redactedSince reports whether texts of the question were removed after the
// approval was recorded.
func (s *State) redactedSince(a Approval, id string) bool {
	for i := len(s.events) - 1; i >= 0; i-- {
		switch act := s.events[i].Act.(type) {
		case Redaction:
			if act.Question == id {
				return true
			}
		case Approval:
			if !s.undone[i] && act.Events == a.Events && act.Fingerprint == a.Fingerprint {
				return false
			}
		}
	}
	return false
}

// lostTexts reports whether what is in force for the question once had a text that
// was removed.
func (s *State) lostTexts(id string) bool {
	a, _ := s.Answer(id)
	own, _ := s.OwnAction(id)
	st, _ := s.Status(id)
	return a.Redacted || s.Plan(id).Redacted || own.Redacted || st.Redacted
}
