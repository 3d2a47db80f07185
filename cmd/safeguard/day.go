package main

import (
	"fmt"
	"os"
	"strconv"
	"time"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/usage"
)

// setDate fixes the day: the flag, else SOURCE_DATE_EPOCH, else the clock. Only the
// clock is measured by the day of the program: the others are somebody's will, and
// doubted where they can hardly be meant.
func (e *env) setDate(flag string) error {
	clock := e.now
	if flag != "" {
		day, err := assess.ReadDate(flag)
		if err != nil {
			return usage.Advise(usage.Wrong(fmt.Errorf("--date: %w", err)), "date_example")
		}
		e.built, e.clock = "", clock
		e.now = func() time.Time {
			t, d := clock(), day.Time()
			return time.Date(d.Year(), d.Month(), d.Day(), t.Hour(), t.Minute(), t.Second(), 0, t.Location())
		}
		return nil
	}
	if epoch := os.Getenv("SOURCE_DATE_EPOCH"); epoch != "" {
		seconds, err := strconv.ParseInt(epoch, 10, 64)
		if err != nil {
			return fault.New("epoch_no_number", "typed", fault.Escape(epoch))
		}
		at := time.Unix(seconds, 0).UTC()
		if _, err := assess.ReadDate(string(assess.DateOf(at))); err != nil {
			return fmt.Errorf("SOURCE_DATE_EPOCH: %w", err)
		}
		e.built = ""
		e.now = func() time.Time { return at }
	}
	return nil
}

func (e *env) today() assess.Date { return assess.DateOf(e.now()) }

// doubt says once, with the way out, when today can hardly be right: made is the day
// on which the file was begun, "" for one that is being made.
func (e *env) doubt(s *assess.State, made assess.Date, path string) {
	if e.doubted {
		return
	}
	if text, way := (setting.Clock{Today: e.today(), Built: e.built}).Doubt(e.words, s, made, path); text != "" {
		e.say("%s", text)
		e.say("%s", way)
		e.doubted = true
	}
}
