package observe

import (
	"slices"
	"time"

	"safeguard/assess"
)

// A stamp is when an answer was given, and as which event.
type stamp struct {
	at    time.Time
	event int
}

// bursts looks for answers that were given faster than anybody can read the questions,
// and of those that say the same as last time for such as nobody can have thought about.
// An answer is in one burst only. A list that was typed in from paper is one act, and none.
func bursts(s *assess.State) []Observation {
	counted := map[int]bool{}
	again := burst(s, BurstAsBefore, AgainAnswers, AgainTime, counted, asBefore(s))
	any := burst(s, Burst, BurstAnswers, BurstTime, counted, func(assess.Answer) bool { return true })
	return append(any, again...)
}

// asBefore reports of an answer whether it is that of the round before with its words;
// its evidence may be another one.
func asBefore(s *assess.State) func(assess.Answer) bool {
	e := s.Earlier()
	if e == nil {
		return func(assess.Answer) bool { return false }
	}
	then := e.State()
	return func(a assess.Answer) bool {
		last, ok := then.Answer(a.Question)
		return ok && last.Value == a.Value && last.Note == a.Note && last.Reason == a.Reason && last.Support == a.Support
	}
}

// burst lists the times in which one person gave at least so many answers of a kind
// within a span, but for those that are counted already.
func burst(s *assess.State, code Code, least int, within time.Duration, counted map[int]bool, of func(assess.Answer) bool) (list []Observation) {
	stamps := map[string][]stamp{} // by initials
	var who []string
	for i, e := range s.Events() {
		if a, ok := e.Act.(assess.Answer); ok && !s.Undone(i+1) && !counted[i] && of(a) {
			if stamps[e.By] == nil {
				who = append(who, e.By)
			}
			stamps[e.By] = append(stamps[e.By], stamp{e.Time, i})
		}
	}
	for _, by := range who {
		all := stamps[by]
		slices.SortStableFunc(all, func(a, b stamp) int { return a.at.Compare(b.at) })
		for from := 0; from+least <= len(all); from++ {
			if all[from+least-1].at.Sub(all[from].at) > within {
				continue
			}
			to := from + least
			for to < len(all) && all[to].at.Sub(all[to-least+1].at) <= within {
				to++
			}
			begun := all[from].at
			list = append(list, Observation{Code: code, Count: to - from, From: &begun})
			for _, one := range all[from:to] {
				counted[one.event] = true
			}
			from = to - 1
		}
	}
	return list
}
