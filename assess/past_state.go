package assess

import (
	"maps"
	"slices"
)

// At returns the state after the first n events, or after all if there are fewer: what
// an Approval of n events was about.
func (s *State) At(n int) State { return s.until(n) }

// AtFirst returns the state in which each question has the answer that it had at the
// end of the day on which it was first answered, and day, the first of these: what to
// measure against where nothing was approved. A slip that was put right in the same
// sitting is none. The profile is that of today.
func (s *State) AtFirst() (first State, day Date) {
	first = NewState(s.Scope)
	add := func(k kept) {
		e := s.events[k.event]
		first, _ = Apply(first, Event{Seq: len(first.events) + 1, Time: e.Time, By: e.By, Act: k.act})
	}
	for _, id := range slices.Sorted(maps.Keys(s.profiles)) {
		if k, ok := s.newest(s.profiles[id]); ok {
			add(k)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(s.answers)) {
		if k, ok := s.atFirst(s.answers[id]); ok {
			add(k)
			if on := DateOf(s.events[k.event].Time); day == "" || on < day {
				day = on
			}
		}
	}
	return first, day
}

// atFirst returns the last of the acts that stand of the day of the first of them.
func (s *State) atFirst(list []kept) (found kept, ok bool) {
	day := func(k kept) Date { return DateOf(s.events[k.event].Time) }
	for _, k := range list {
		if s.undone[k.event] {
			continue
		}
		if ok && day(k) != day(found) {
			break
		}
		found, ok = k, true
	}
	return found, ok
}

// BeganWithGap reports whether the first answer to a question that counts on the scale
// has a gap: then the action of a gap before this round goes on.
func (s *State) BeganWithGap(p *Pack, question string) bool {
	for _, k := range s.answers[question] {
		if s.undone[k.event] {
			continue
		}
		qr := QuestionResult{Status: Answered, Answer: new(k.act.(Answer))}
		if place := qr.place(p); place >= 0 {
			return place < p.MetAt()
		}
	}
	return false
}
