package assess

import (
	"strings"

	"safeguard/assess/fault"
)

// How long a program is used, and an assessment left alone, before a clock is rather
// believed to be wrong.
const (
	programDays = 20 * 365
	restingDays = 10 * 365
)

// Released is the day before which no program like this one was built: whoever builds
// it without a history has at least that.
const Released Date = "2026-11-01"

// FirstBelieved is the first day on which an entry is believed: there was neither the
// program nor the session that its questions come from.
const FirstBelieved Date = "2023-01-01"

// DoubtDay says why today can hardly be right, or returns nil: a computer whose clock
// has lost its battery begins anew years ago, and one that was set wrong may be years
// ahead. Built is the day of the program, or "" where somebody gave today: only
// what can hardly be meant is said then. Newest is the day of the newest entry of the file, or "".
func DoubtDay(today, built, newest Date, file string) error {
	switch {
	case today < built.AddDays(-1): // days end at other hours elsewhere
		return fault.New("day_before_program", "day", today, "built", built)
	case today < newest:
		return fault.New("day_before_entry", "day", today, "newest", newest, "file", file)
	case today < FirstBelieved:
		return fault.New("day_before_program", "day", today, "built", Released)
	case built != "" && today > built.AddDays(programDays):
		return fault.New("day_after_program", "day", today, "built", built)
	case newest >= FirstBelieved && today > newest.AddDays(restingDays):
		return fault.New("day_after_entries", "day", today, "newest", newest, "file", file)
	case built == "" && today > Released.AddDays(programDays):
		return fault.New("day_after_program", "day", today, "built", Released)
	}
	return nil
}

// RoundDoubted reports whether the round is named after a year in which there was no
// program yet and in which the file was begun: a clock that has lost its battery named
// it. A person who names an old year has a clock with another one.
func (a Assessment) RoundDoubted() bool {
	_, err := ParseDate(a.Round + "-01-01")
	return err == nil && Date(a.Round+"-01-01") < FirstBelieved && strings.HasPrefix(string(a.Created), a.Round+"-")
}

// Newest returns the day of the newest event, or made where that is later: the day
// on which the assessment was begun. One that a clock years ahead of the program has
// dated is passed over, or nothing would be believed after it; built may be "".
func (s *State) Newest(made, built Date) Date {
	newest := made
	for _, e := range s.events {
		if day := DateOf(e.Time); built == "" || day <= built.AddDays(programDays) {
			newest = max(newest, day)
		}
	}
	return newest
}

// Begun returns the oldest day that is believed: made, the day on which the
// assessment was begun, or that of an event in force; "" where none is.
func (s *State) Begun(made Date) (begun Date) {
	if made >= FirstBelieved {
		begun = made
	}
	for i, day := range s.days() {
		if day >= FirstBelieved && (begun == "" || day < begun) && !s.undone[i] {
			begun = day
		}
	}
	return begun
}

// days returns the days of all events.
func (s *State) days() []Date {
	days := make([]Date, len(s.events))
	for i, e := range s.events {
		days[i] = DateOf(e.Time)
	}
	return days
}

// believedSince returns the day from which the time for an action counts: that of
// Since, or where it is not believed, that of the first event after it that is, and
// today where there is none.
func (s *State) believedSince(question string, today Date) Date {
	if at := s.since(question); at >= 0 {
		if before, ok := s.sinceBefore(question, at); ok && before >= FirstBelieved {
			return before
		}
		return s.believedFrom(at, today)
	}
	return today
}

// believedFrom returns the day of the first event from a place on whose day is
// believed, and today where there is none.
func (s *State) believedFrom(at int, today Date) Date {
	for _, e := range s.events[at:] {
		if day := DateOf(e.Time); day >= FirstBelieved {
			return day
		}
	}
	return today
}
