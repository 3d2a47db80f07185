package assess

import "safeguard/assess/fault"

// How long a program is used, and an assessment left alone, before a clock is rather
// believed to be wrong.
const (
	programDays = 20 * 365
	restingDays = 10 * 365
)

// DoubtDay says why today can hardly be right, or returns nil: a computer whose clock
// has lost its battery begins anew years ago, and one that was set wrong may be years
// ahead. Built is the day of the program, or "" where it is not known or does not
// count. Newest is the day of the newest entry of the file, or "".
func DoubtDay(today, built, newest Date, file string) error {
	switch {
	case today < built.AddDays(-1): // days end at other hours elsewhere
		return fault.New("day_before_program", "day", today, "built", built)
	case today < newest:
		return fault.New("day_before_entry", "day", today, "newest", newest, "file", file)
	case built != "" && today > built.AddDays(programDays):
		return fault.New("day_after_program", "day", today, "built", built)
	case newest != "" && today > newest.AddDays(restingDays):
		return fault.New("day_after_entries", "day", today, "newest", newest, "file", file)
	}
	return nil
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
