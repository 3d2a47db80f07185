package report

import (
	"strconv"
	"strings"
	"time"

	"safeguard/assess"
)

// DateText returns a date in words, as in 1 March 2026: all that a person reads has
// this one style, and only what programs read, and what a person types, is written
// 2026-03-01. A text that is no date is returned unchanged.
func (w *Words) DateText(d assess.Date) string {
	t := d.Time()
	months := strings.Fields(w.Months)
	if t.IsZero() || len(months) != 12 {
		return string(d)
	}
	return Fill(w.Day, "day", strconv.Itoa(t.Day()), "month", months[t.Month()-1], "year", strconv.Itoa(t.Year()))
}

// MomentText returns the date of a moment in words, and the hour and minute.
func (w *Words) MomentText(t time.Time) string {
	return Fill(w.Moment, "day", w.DateText(assess.DateOf(t)), "time", t.Format("15:04"))
}
