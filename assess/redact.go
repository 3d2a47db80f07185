package assess

import "slices"

// Decisions stands in place of a question for the wording of what was decided
// with approvals.
const Decisions = "decisions"

// Redact returns the act without its free texts, marked as redacted, and how
// many texts that took away. In an Import, that is done to each of its acts. An
// act about another question comes back as it was, with 0.
func Redact(act Act, question string) (Act, int) {
	n := 0
	drop := func(texts ...*string) {
		for _, t := range texts {
			if *t != "" {
				*t, n = "", n+1
			}
		}
	}
	switch a := act.(type) {
	case Answer:
		if a.Question != question {
			return act, 0
		}
		drop(&a.Reason, &a.Note, &a.Evidence, &a.Support)
		a.Redacted = a.Redacted || n > 0
		return a, n
	case PlanEntry:
		if a.Question != question {
			return act, 0
		}
		for i, t := range a.Fields() {
			if *t != nil && PlanFields[i] != "due" { // a day is no text
				text := **t
				drop(&text)
				*t = &text
			}
		}
		a.Redacted = a.Redacted || n > 0
		return a, n
	case Import:
		acts := slices.Clone(a.Acts)
		for i := range acts {
			var m int
			acts[i], m = Redact(acts[i], question)
			n += m
		}
		if n == 0 {
			return act, 0
		}
		return Import{acts}, n
	case Hands:
		if a.Question != question {
			return act, 0
		}
		drop(&a.Minority)
		a.Redacted = a.Redacted || n > 0
		return a, n
	case Approval:
		if question != Decisions || len(a.Decisions) == 0 {
			return act, 0
		}
		n = len(a.Decisions)
		a.Decisions, a.Redacted = nil, true
		return a, n
	case Parked:
		if a.Question != question {
			return act, 0
		}
		drop(&a.Text)
		a.Redacted = a.Redacted || n > 0
		return a, n
	}
	return act, 0
}
