package assess

import (
	"slices"
	"sync"
)

// A spell is a time in which a question had a gap: what an action belongs to. It begins
// at the event from and is over before the event to, which is the number of events for
// one that is not. What does not apply for a while ends no spell: the times between are
// those in which its action was in the plan. One that is carried began in the earlier
// round, where its action was open.
type spell struct {
	from, to int
	carried  bool
	times    []interval
}

// An interval is the events from one to before another.
type interval struct{ from, to int }

// pause ends the time that a spell is in, if it is in one, at an event.
func (sp *spell) pause(event int) {
	if last := &sp.times[len(sp.times)-1]; last.to > event {
		last.to = event
	}
}

// resume begins a time at an event, unless the spell is in one.
func (sp *spell) resume(event, events int) {
	if sp.times[len(sp.times)-1].to < events {
		sp.times = append(sp.times, interval{event, events})
	}
}

// spells lists the spells of a question, the oldest first.
func (s *State) spells(p *Pack, question string) (list []spell) {
	approved := sync.OnceValue(s.approved)
	_, open := s.earlier.goesOn(question)
	if open {
		list = append(list, s.newSpell(s.follows, true))
	}
	for _, k := range s.answers[question] {
		if s.undone[k.event] {
			continue
		}
		qr := QuestionResult{Status: Answered, Answer: new(k.act.(Answer))}
		switch place := qr.place(p); {
		case place < 0:
			if open {
				list[len(list)-1].pause(k.event)
			}
		case place < p.MetAt() && !open:
			list, open = s.begin(list, question, k.event, approved), true
		case place < p.MetAt():
			list[len(list)-1].resume(k.event, len(s.events))
		case open:
			list[len(list)-1].pause(k.event)
			list[len(list)-1].to, open = k.event, false
		}
	}
	return list
}

func (s *State) newSpell(from int, carried bool) spell {
	return spell{from, len(s.events), carried, []interval{{from, len(s.events)}}}
}

// begin adds the spell that begins at an event. Where the one before was over by a slip
// only, and nobody has said since how its action ended, that one goes on.
func (s *State) begin(list []spell, question string, event int, approved func() []int) []spell {
	if last := len(list) - 1; last >= 0 && s.slip(list[last].to, event, approved) {
		if _, said := s.statusIn(question, list[last].to, event); !said {
			list[last].to = len(s.events)
			list[last].resume(event, len(s.events))
			return list
		}
	}
	return append(list, s.newSpell(event, false))
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
// slip that was put right in the same sitting: it stood over the end of a day, or when
// the plan was approved, or somebody has said something about it. approved is what
// State.approved returns.
func (s *State) planned(qr *QuestionResult, sp spell, approved []int) bool {
	if sp.carried {
		return true
	}
	if _, said := s.statusIn(qr.ID, sp.from, len(s.events)); said {
		return true
	}
	if slices.ContainsFunc(between(s.plans[qr.ID], sp.from, sp.to), func(k kept) bool { return !s.undone[k.event] }) {
		return true
	}
	return slices.ContainsFunc(s.shown(qr, sp), func(t interval) bool {
		return DateOf(s.events[t.from].Time) != DateOf(s.events[t.to].Time) || approvedIn(approved, t.from, t.to)
	})
}

// shown returns the times in which the action of a spell that is over was in the plan:
// those in which the profile did not hide its question. Each ends at an event.
func (s *State) shown(qr *QuestionResult, sp spell) (times []interval) {
	end := len(s.events) - 1
	if at := s.hiddenAt(qr); at >= 0 {
		end = at
	}
	for _, t := range sp.times {
		if t.from <= end {
			times = append(times, interval{t.from, min(t.to, end)})
		}
	}
	return times
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
// "no" since which it does, whichever came first.
func (s *State) closedOn(qr *QuestionResult, sp spell) Date {
	at := sp.to
	if at == len(s.events) {
		at = min(sp.times[len(sp.times)-1].to, at-1)
		if hidden := s.hiddenAt(qr); hidden >= 0 {
			at = min(at, hidden)
		}
	}
	return DateOf(s.events[at].Time)
}

// hiddenAt returns the "no" since which the profile hides a question, or -1. Saying no
// again hides it no later.
func (s *State) hiddenAt(qr *QuestionResult) int {
	at := -1
	for _, id := range qr.HiddenBy {
		at = max(at, s.noSince(id))
	}
	return at
}

// noSince returns the first of the answers "no" that a profile question ends with, or -1.
func (s *State) noSince(profile string) int {
	at := -1
	for _, k := range slices.Backward(s.profiles[profile]) {
		if s.undone[k.event] {
			continue
		}
		if a := k.act.(ProfileAnswer); a.Yes || a.Open {
			break
		}
		at = k.event
	}
	return at
}

// unseen reports whether the profile hid a question before it was answered with a gap:
// that gap was in no plan.
func (s *State) unseen(qr *QuestionResult, sp spell) bool {
	at := s.hiddenAt(qr)
	return at >= 0 && at < sp.from && !sp.carried
}
