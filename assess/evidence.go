package assess

import (
	"strconv"
	"strings"
	"time"
	"unicode"
)

// oldestEvidence is the first year that a number in a text is taken for.
const oldestEvidence = 1990

// EvidenceDay returns the newest day that a text about evidence names, at the latest
// the day on which it was written: of a month or a year its last day. It is that day
// where the text names none. A year may stand alone, in front of a month and a day as
// in 2025-03-14, or behind a month of the twelve names, in full or shortened.
func EvidenceDay(text string, written Date, months []string) Date {
	newest := Date("")
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i, w := range words {
		year, ok := yearOf(w, written)
		if !ok {
			continue
		}
		month, day := 0, 0
		switch {
		case strings.Contains(text, w+"-") && i+1 < len(words) && len(words[i+1]) == 2:
			month = numberUpTo(words[i+1], 12)
			if month > 0 && strings.Contains(text, w+"-"+words[i+1]+"-") && i+2 < len(words) {
				day = numberUpTo(words[i+2], 31)
			}
		case i > 0:
			if month = monthOf(words[i-1], months); month > 0 && i > 1 {
				day = numberUpTo(words[i-2], 31)
			} else if month == 0 && i > 1 { // March 14, 2025
				if month = monthOf(words[i-2], months); month > 0 {
					day = numberUpTo(words[i-1], 31)
				}
			}
		}
		if first, last := span(year, month, day); first <= written {
			newest = max(newest, min(last, written))
		}
	}
	if newest == "" {
		return written
	}
	return newest
}

// yearOf returns the year that a word is, up to the one in which it was written.
func yearOf(word string, written Date) (int, bool) {
	year, err := strconv.Atoi(word)
	last, err2 := strconv.Atoi(string(written[:min(4, len(written))]))
	return year, err == nil && err2 == nil && len(word) == 4 && year >= oldestEvidence && year <= last
}

// numberUpTo returns the number from 1 to most that a word begins with, as in 14th, or 0.
func numberUpTo(word string, most int) int {
	n, err := strconv.Atoi(strings.TrimRightFunc(word, unicode.IsLetter))
	if err != nil || n < 1 || n > most {
		return 0
	}
	return n
}

// monthOf returns the number of the month that a word names, or 0.
func monthOf(word string, months []string) int {
	const shortest = 3
	word = strings.ToLower(word)
	for i, m := range months {
		if len([]rune(word)) >= shortest && strings.HasPrefix(strings.ToLower(m), word) {
			return i + 1
		}
	}
	return 0
}

// span returns the first and the last day of a year, a month or a day.
func span(year, month, day int) (first, last Date) {
	from := time.Date(year, time.Month(max(1, month)), max(1, day), 0, 0, 0, 0, time.UTC)
	to := from.AddDate(1, 0, -1)
	switch {
	case day > 0:
		to = from
	case month > 0:
		to = from.AddDate(0, 1, -1)
	}
	return DateOf(from), DateOf(to)
}

// Old reports whether something of a day is more than so many months old today.
func (d Date) Old(months int, today Date) bool {
	t, err := time.Parse(time.DateOnly, string(d))
	return err == nil && DateOf(t.AddDate(0, months, 0)) < today
}
