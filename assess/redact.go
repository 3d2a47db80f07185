package assess

import "slices"

// Decisions stands in place of a question for the wording of what was decided
// with approvals.
const Decisions = "decisions"

// Redact returns the act without its free texts, marked as redacted, and how
// many texts that took away. In an Import, that is done to each of its acts. An
// act about another question comes back as it was, with 0.
func Redact(act Act, question string) (Act, int) {
	switch a := act.(type) {
	case Answer:
		n := drop(a.Question == question, &a.Redacted, &a.Reason, &a.Note, &a.Evidence, &a.Support)
		return a, n
	case PlanEntry:
		n := drop(a.Question == question, &a.Redacted, a.ownTexts()...)
		return a, n
	case Hands:
		n := drop(a.Question == question, &a.Redacted, &a.Minority)
		return a, n
	case Parked:
		n := drop(a.Question == question, &a.Redacted, &a.Text)
		return a, n
	case Approval:
		if n := len(a.Decisions); question == Decisions && n > 0 {
			a.Decisions, a.Redacted = nil, true
			return a, n
		}
	case Import:
		acts, n := slices.Clone(a.Acts), 0
		for i := range acts {
			var m int
			acts[i], m = Redact(acts[i], question)
			n += m
		}
		if n > 0 {
			return Import{acts}, n
		}
	}
	return act, 0
}

// drop empties the texts of an act about the question, marks it where there was
// one, and returns how many there were.
func drop(about bool, redacted *bool, texts ...*string) (n int) {
	if !about {
		return 0
	}
	for _, t := range texts {
		if *t != "" {
			*t, n = "", n+1
		}
	}
	*redacted = *redacted || n > 0
	return n
}

// ownTexts returns the texts of the action, which it no longer shares with a
// copy. A day is no text.
func (e *PlanEntry) ownTexts() (texts []*string) {
	for i, f := range e.Fields() {
		if *f != nil && PlanFields[i] != "due" {
			text := **f
			*f = &text
			texts = append(texts, &text)
		}
	}
	return texts
}
