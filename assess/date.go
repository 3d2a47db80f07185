package assess

import (
	"time"

	"safeguard/assess/fault"
)

// A Date is a calendar day written YYYY-MM-DD. Dates compare as strings; the
// zero value "" is no date and comes before every other.
type Date string

// ParseDate checks that s is a real day written YYYY-MM-DD.
func ParseDate(s string) (Date, error) {
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return "", fault.New("not_a_day", "typed", fault.Escape(s))
	}
	return Date(s), nil
}

// FirstDay and LastDay are the days that people can mean: of the first, no policy
// of a child-protection organisation is in force, and behind the last the clock or a
// finger is wrong. A file of version 1 may hold others.
const (
	FirstDay = Date("2000-01-01")
	LastDay  = Date("2199-12-31")
)

// ReadDate is ParseDate for a day that a person typed: it is one that people can
// mean.
func ReadDate(typed string) (Date, error) {
	day, err := ParseDate(typed)
	if err == nil && (day < FirstDay || day > LastDay) {
		return "", fault.New("day_out_of_range", "day", string(day), "first", FirstDay, "last", LastDay)
	}
	return day, err
}

// DateOf returns the day of t on the clock t was read from.
func DateOf(t time.Time) Date { return Date(t.Format(time.DateOnly)) }

// AddDays returns the day n days later, at most the last one with a year of four
// digits, or "" for no date.
func (d Date) AddDays(n int) Date {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return ""
	}
	t = t.AddDate(0, 0, n)
	if t.Year() > 9999 {
		return "9999-12-31"
	}
	return Date(t.Format(time.DateOnly))
}

// daysTo returns how many days later another day is; 0 where either is no date.
func (d Date) daysTo(later Date) int {
	if d == "" || later == "" {
		return 0
	}
	return int(later.Time().Sub(d.Time()) / (24 * time.Hour))
}

// Time returns the day's midnight in UTC, or the zero time for no date.
func (d Date) Time() time.Time {
	t, _ := time.Parse(time.DateOnly, string(d))
	return t
}
