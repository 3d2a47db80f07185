package assess

import "slices"

// A spell is a time in which a question had a gap: what an action belongs to. It begins
// at the event from and is over before the event to, which is the number of events for
// one that is not. What does not apply for a while ends no spell. One that is carried
// began in the earlier round, where its action was open.
type spell struct {
	from, to int
	carried  bool
}

// spells lists the spells of a question, the oldest first.
func (s *State) spells(p *Pack, question string) (list []spell) {
	_, open := s.earlier.open(question)
	if open {
		list = append(list, spell{s.follows, len(s.events), true})
	}
	for _, k := range s.answers[question] {
		if s.undone[k.event] {
			continue
		}
		qr := QuestionResult{Status: Answered, Answer: new(k.act.(Answer))}
		switch place := qr.place(p); {
		case place < 0:
		case place < p.MetAt() && !open:
			list, open = append(list, spell{from: k.event, to: len(s.events)}), true
		case place >= p.MetAt() && open:
			list[len(list)-1].to, open = k.event, false
		}
	}
	return list
}

// planned reports whether an action of a spell that is over was ever in a plan, and no
// slip that was put right in the same sitting: it lasted over the end of a day, or stood
// when the plan was approved, or somebody has said something about it. closed is the day
// of closedOn.
func (s *State) planned(question string, sp spell, closed Date) bool {
	if sp.carried || closed != DateOf(s.events[sp.from].Time) {
		return true
	}
	if _, said := s.statusIn(question, sp.from, len(s.events)); said {
		return true
	}
	within := func(k kept) bool { return sp.from <= k.event && k.event < sp.to && !s.undone[k.event] }
	if slices.ContainsFunc(s.plans[question], within) {
		return true
	}
	for i := sp.from + 1; i < len(s.events); i++ {
		a, ok := s.events[i].Act.(Approval)
		if ok && !s.undone[i] && sp.from < a.Events && a.Events <= sp.to {
			return true
		}
	}
	return false
}

// closedOn returns the day on which an answer closed a spell: where the question does
// not apply any more that of this answer, and where the profile hides it that of the
// last "no" that hides it.
func (s *State) closedOn(qr *QuestionResult, sp spell) Date {
	at := sp.to
	if at == len(s.events) {
		at = s.since(qr.ID)
		for _, id := range qr.HiddenBy {
			for _, k := range slices.Backward(s.profiles[id]) {
				if !s.undone[k.event] {
					at = max(at, k.event)
					break
				}
			}
		}
	}
	return DateOf(s.events[at].Time)
}
