package report

import (
	"strconv"
	"strings"
	"time"

	"safeguard/assess"
)

// DateText returns a date in words, as in 1 March 2026: all that a person reads has
// this one style, and only what programs read, and what a person types, is written
// 2026-03-01. One that cannot be right is marked wherever it is read.
func (w *Words) DateText(d assess.Date) string { return w.Marked(d, w.PlainDate(d)) }

// Marked returns a text that has a day, and says behind it if this cannot be right.
func (w *Words) Marked(d assess.Date, text string) string {
	if d.Time().IsZero() || d >= assess.FirstBelieved {
		return text
	}
	return Fill(w.DayDoubted, "day", text)
}

// PlainDate returns a date in words without a mark, for a sentence that says itself
// whether it is believed. A text that is no date is returned unchanged.
func (w *Words) PlainDate(d assess.Date) string {
	t := d.Time()
	months := strings.Fields(w.Months)
	if t.IsZero() || len(months) != 12 {
		return string(d)
	}
	return Fill(w.Day, "day", strconv.Itoa(t.Day()), "month", months[t.Month()-1], "year", strconv.Itoa(t.Year()))
}

// MomentText returns the date of a moment in words, and the hour and minute, with the
// mark of DateText.
func (w *Words) MomentText(t time.Time) string {
	return w.Marked(assess.DateOf(t), w.PlainMoment(t))
}

// PlainMoment is MomentText without a mark.
func (w *Words) PlainMoment(t time.Time) string {
	return Fill(w.Moment, "day", w.PlainDate(assess.DateOf(t)), "time", t.Format("15:04"))
}
