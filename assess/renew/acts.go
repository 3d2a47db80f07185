package renew

import (
	"slices"

	"safeguard/assess"
)

// act returns an act as the renewed file has it, or nil where nothing of it is
// carried. numbers are those of the events before it.
func (r *renewal) act(act assess.Act, numbers []int) assess.Act {
	switch a := act.(type) {
	case assess.Undo:
		if numbers[a.Of] == 0 {
			return nil
		}
		return assess.Undo{Of: numbers[a.Of]}
	case assess.Merge, assess.Format: // marks of the old file
		return nil
	case assess.Approval:
		return assess.LapsedOf(a, r.was.Version)
	case assess.Earlier:
		return a.Under(r.was, r.is)
	case assess.Import:
		var acts []assess.Act
		for _, part := range a.Acts {
			if part = r.part(part); part != nil {
				acts = append(acts, part)
			}
		}
		if acts == nil {
			return nil
		}
		return assess.Import{Acts: acts}
	}
	return r.part(act)
}

// part returns an act that is no Import as the renewed file has it, or nil.
func (r *renewal) part(act assess.Act) assess.Act {
	if a, ok := act.(assess.Redaction); ok && r.inEarlier[a.Question] && r.behind[a.Question] != "" {
		a.Earlier = r.behind[a.Question] == Gone // what it removed from the round before must not come back
		return a
	}
	for _, t := range act.About() {
		if t.Question != "" && r.behind[t.Question] != "" || t.Profile != "" && r.profile[t.Profile] != SameProfile {
			return nil
		}
	}
	switch a := act.(type) {
	case assess.Answer:
		if r.noNA[a.Question] {
			return nil
		}
	case assess.Moved:
		if r.behind[a.Question] == Gone {
			return nil
		}
	case assess.Session:
		a.Left = slices.DeleteFunc(slices.Clone(a.Left), func(id string) bool { return r.behind[id] == Gone })
		act = a
	case assess.OwnAction:
		a.For = slices.DeleteFunc(slices.Clone(a.For), func(id string) bool { return r.behind[id] == Gone })
		act = a
	case assess.Count, assess.Hands:
		if !r.sameScale {
			return nil
		}
	case assess.Detail:
		if a.Of == assess.Language && len(a.Texts) == 1 && !slices.Contains(r.is.Languages, a.Texts[0]) {
			return nil
		}
	}
	return act
}
