package assess

import (
	"slices"
	"sync"
)

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
	approved := sync.OnceValue(s.approved)
	_, open := s.earlier.goesOn(question)
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
			list, open = s.begin(list, question, k.event, approved), true
		case place >= p.MetAt() && open:
			list[len(list)-1].to, open = k.event, false
		}
	}
	return list
}

// begin adds the spell that begins at an event. Where the one before was over by a slip
// only, and nobody has said since how its action ended, that one goes on.
func (s *State) begin(list []spell, question string, event int, approved func() []int) []spell {
	if last := len(list) - 1; last >= 0 && s.slip(list[last].to, event, approved) {
		if _, said := s.statusIn(question, list[last].to, event); !said {
			list[last].to = len(s.events)
			return list
		}
	}
	return append(list, spell{from: event, to: len(s.events)})
}

// slip reports whether an answer was put right by a later one: on the same day, and no
// plan was approved in between. What it said never was the state of things. approved
// returns what State.approved does.
func (s *State) slip(at, right int, approved func() []int) bool {
	return DateOf(s.events[at].Time) == DateOf(s.events[right].Time) && !approvedIn(approved(), at, right)
}

// approvedIn reports whether an approval is about what was recorded up to between two
// events.
func approvedIn(approved []int, from, to int) bool {
	i, _ := slices.BinarySearch(approved, from+1)
	return i < len(approved) && approved[i] <= to
}

// planned reports whether an action of a spell that is over was ever in a plan, and no
// slip that was put right in the same sitting: it lasted over the end of a day, or stood
// when the plan was approved, or somebody has said something about it. closed is the day
// of closedOn, and approved what approved returns.
func (s *State) planned(question string, sp spell, closed Date, approved []int) bool {
	if sp.carried || closed != DateOf(s.events[sp.from].Time) {
		return true
	}
	if _, said := s.statusIn(question, sp.from, len(s.events)); said {
		return true
	}
	if slices.ContainsFunc(between(s.plans[question], sp.from, sp.to), func(k kept) bool { return !s.undone[k.event] }) {
		return true
	}
	return approvedIn(approved, sp.from, sp.to)
}

// approved lists how many events each approval that stands is about, in order.
func (s *State) approved() []int {
	var list []int
	for i, e := range s.events {
		if a, ok := e.Act.(Approval); ok && !s.undone[i] {
			list = append(list, max(0, min(a.Events, i)))
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// closedOn returns the day on which an answer closed a spell: where the question does
// not apply any more that of this answer, and where the profile hides it that of the
// last "no" that hides it.
func (s *State) closedOn(qr *QuestionResult, sp spell) Date {
	at := sp.to
	if at == len(s.events) {
		at = max(s.since(qr.ID), s.hiddenAt(qr))
	}
	return DateOf(s.events[at].Time)
}

// hiddenAt returns the last "no" that hides a question, or -1.
func (s *State) hiddenAt(qr *QuestionResult) int {
	at := -1
	for _, id := range qr.HiddenBy {
		if k, ok := s.newest(s.profiles[id]); ok {
			at = max(at, k.event)
		}
	}
	return at
}

// unseen reports whether the profile hid a question before it was answered with a gap:
// that gap was in no plan.
func (s *State) unseen(qr *QuestionResult, sp spell) bool {
	at := s.hiddenAt(qr)
	return at >= 0 && at < sp.from && !sp.carried
}
