package assess

import (
	"slices"
	"time"
)

// What a person's pace is taken from.
const (
	usualPace  = 90 * time.Second // of one question, until enough of the person's own are known
	enoughGaps = 5
	minGap     = 3 * time.Second // nobody reads and answers faster: a script or an import
	maxGap     = time.Hour       // a pause, not an answer
)

// Pace returns how long this assessment's people take for one answer: the
// median time between one answer and the next, which a lunch break does not
// move, or 90 seconds while there are fewer than five of them.
func Pace(s State) time.Duration {
	var gaps []time.Duration
	var before time.Time
	for _, e := range s.Events() {
		if _, ok := e.Act.(Answer); !ok {
			continue
		}
		gap := e.Time.Sub(before)
		if !before.IsZero() && gap >= minGap && gap <= maxGap {
			gaps = append(gaps, gap)
		}
		before = e.Time
	}
	if len(gaps) < enoughGaps {
		return usualPace
	}
	slices.Sort(gaps)
	middle := len(gaps) / 2
	if len(gaps)%2 == 1 {
		return gaps[middle]
	}
	return (gaps[middle-1] + gaps[middle]) / 2
}

// MinutesLeft returns about how many minutes the open questions take at this
// pace: never too few, and in steps of five from ten minutes up.
func MinutesLeft(open int, pace time.Duration) int {
	minutes := int((time.Duration(open)*pace + time.Minute - 1) / time.Minute)
	if minutes > 10 {
		minutes = (minutes + 4) / 5 * 5
	}
	return minutes
}
