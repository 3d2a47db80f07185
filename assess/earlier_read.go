package assess

import (
	"cmp"
	"slices"
	"time"
)

// Earlier returns the round before, or nil where the file has none.
func (s *State) Earlier() *Earlier { return s.earlier }

// Assessment returns what the earlier assessment was, with the pack that it had: for one
// that had the pack of the new one, pack.
func (e *Earlier) Assessment(next *Assessment) Assessment {
	a := Assessment{
		ID: e.File, Organisation: cmp.Or(e.Organisation, next.Organisation), Round: e.Label(), Language: e.Language, Created: e.Created,
		Scope: e.Scope, ContentHash: e.ContentHash, ScoringHash: e.ScoringHash, PackOf1: e.PackOf1, Pack: next.Pack,
	}
	if e.Pack != nil {
		a.Pack = *e.Pack
	}
	a.Pack.OfVersion1 = e.PackOf1
	return a
}

// Under returns the snapshot for a file that was renewed, from one pack to another: it
// brings along the pack that it had in common with the older one.
func (e Earlier) Under(was, is *Pack) Earlier {
	then := e.Pack
	if then == nil {
		then = was
	}
	if e.Pack = then; e.ContentHash == is.ContentHash() {
		e.Pack = nil
	}
	e.Changed = changedIn(then, is)
	return e
}

// State returns what was in force in the earlier round. Approvals are left out: what
// they were about is no more there. How far actions had come is said by Plan.
func (e *Earlier) State() State {
	s := NewState(e.Scope)
	add := func(at time.Time, a PastAct) {
		s, _ = Apply(s, Event{Seq: len(s.events) + 1, Time: at, By: a.By, Act: a.Act})
	}
	for _, a := range e.Acts {
		if a.Since != "" {
			add(a.Since.Time(), a)
		}
	}
	for _, a := range e.Acts {
		if _, ok := a.Act.(Approval); !ok {
			add(a.Time, a)
		}
	}
	return s
}

// Gone reports whether only the earlier round has a question; of no Earlier, none.
func (e *Earlier) Gone(p *Pack, question string) bool {
	return e != nil && e.Pack != nil && hasQuestion(e.Pack, question) && !hasQuestion(p, question)
}

// has reports whether something of the earlier round is about a question.
func (e *Earlier) has(question string) bool {
	return e != nil && slices.ContainsFunc(e.About(), func(t Topic) bool { return t.Question == question })
}

// answer returns the answer to a question that was in force at the end of the earlier
// round.
func (e *Earlier) answer(question string) (PastAct, bool) {
	i := slices.IndexFunc(e.Acts, func(a PastAct) bool {
		answer, ok := a.Act.(Answer)
		return ok && answer.Question == question
	})
	if i < 0 {
		return PastAct{}, false
	}
	return e.Acts[i], true
}

// changed reports whether a question means something else than in the earlier round.
func (e *Earlier) changed(question string) bool { return slices.Contains(e.Changed, question) }

// goesOn returns the action of the earlier plan that was not over: it was still open, or
// its question was not asked any more; of no Earlier, none.
func (e *Earlier) goesOn(action string) (PastAction, bool) {
	if e == nil {
		return PastAction{}, false
	}
	i := slices.IndexFunc(e.Plan, func(a PastAction) bool { return a.ID == action && a.onward() })
	if i < 0 {
		return PastAction{}, false
	}
	return e.Plan[i], true
}

// onward reports whether an action is not over: what ended because its question was not
// asked any more goes on when it is asked again.
func (a PastAction) onward() bool { return a.Status.Open() || a.Status == StatusOut }

// setAside reports whether an action ended because its question did not apply: it comes
// back with an answer that has a gap, and does not wait for one.
func (e *Earlier) setAside(a PastAction) bool {
	last, ok := e.answer(a.ID)
	return ok && a.Status == StatusOut && last.Act.(Answer).Value == NA
}
