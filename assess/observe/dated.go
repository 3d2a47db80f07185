package observe

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"

	"safeguard/assess"
)

// months are the names of the months, and how they are shortened, in English, French,
// Kiswahili and Portuguese.
var months = [12]string{
	"jan january janvier januari janeiro", "feb february février fevrier februari fevereiro fev", "mar march mars machi março marco",
	"apr april avril aprili abril avr abr", "may mai mei maio", "jun june juin juni junho", "jul july juillet julai julho",
	"aug august août aout agosti agosto", "sep sept september septembre septemba setembro", "oct october octobre oktoba outubro",
	"nov november novembre novemba novembro", "dec december décembre decembre desemba dezembro dez",
}

// notBefore are words behind which four digits are no year of a document.
var notBefore = strings.Fields("room no nr number form box page act law article art section para standard file shelf extension ext chumba")

// comes are words behind which a day is none of the document: of the next review, of its
// end.
var comes = strings.Fields("next review until till due expires valid planned")

// A span is a day, a month or a year: its first day and its last.
type span struct{ first, last assess.Date }

// Dated returns the days that a text about a document names: the earliest, and the
// latest that has come by today, or any where none has. Of a month or a year these are
// the first day and the last. ok is false where no day can be made out. A number that
// looks like a year and is none, as in "room 2014", is left out where a word says so.
func Dated(text string, today assess.Date) (earliest, latest assess.Date, ok bool) {
	for _, s := range spans(words(text)) {
		if !ok || s.first < earliest {
			earliest = s.first
		}
		if !ok || s.first <= today && s.last > latest || latest > today && s.first <= today {
			latest = s.last
		}
		ok = true
	}
	return earliest, latest, ok
}

// words splits a text into runs of digits, runs of letters, and single signs.
func words(text string) (list []string) {
	kind := func(r rune) int {
		switch {
		case unicode.IsDigit(r):
			return 1
		case unicode.IsLetter(r) || unicode.IsMark(r) || r == '\'' || r == '’':
			return 2
		case unicode.IsSpace(r):
			return 3
		}
		return 0
	}
	last, from := -1, 0
	for i, r := range text {
		if k := kind(r); k == 0 || k != last {
			if i > from {
				list = append(list, text[from:i])
			}
			last, from = k, i
		}
	}
	if from < len(text) {
		list = append(list, text[from:])
	}
	return list
}

// spans lists the days, months and years that words name.
func spans(w []string) (list []span) {
	at := func(i int) string {
		if i < 0 || i >= len(w) {
			return ""
		}
		return w[i]
	}
	for i := 0; i < len(w); i++ {
		switch s, n := dayAt(at, i); {
		case n > 0 && isComing(w[:i]):
			i += n - 1
		case n > 0:
			list, i = append(list, s), i+n-1
		case isYear(w[i]) && !joined(at(i-1)) && !joined(at(i+1)) && !beside(at, i) && !slices.Contains(notBefore, wordBefore(w[:i])) && !isComing(w[:i]):
			y := number(w[i])
			list = append(list, span{day(y, 1, 1), day(y, 12, 31)})
		}
	}
	return list
}

// isComing reports whether the words before a day say that it is none of the document.
func isComing(before []string) bool {
	for _, word := range slices.Backward(before[max(0, len(before)-9):]) {
		if strings.Contains(",;(", word) {
			return false
		}
		if slices.Contains(comes, strings.ToLower(word)) {
			return true
		}
	}
	return false
}

// beside reports whether another number is before word i or behind it, as in a
// telephone number.
func beside(at func(int) string, i int) bool {
	return strings.TrimSpace(at(i-1)) == "" && isNumber(at(i-2)) || strings.TrimSpace(at(i+1)) == "" && isNumber(at(i+2))
}

// dayAt returns the day or month that is written from word i on, and of how many
// words, 0 for none.
func dayAt(at func(int) string, i int) (s span, n int) {
	a, sep, b := at(i), at(i+1), at(i+2)
	numeric := isNumber(a) && isNumber(b) && strings.Contains("-./", sep) && sep != ""
	switch {
	case numeric && isYear(a) && at(i+3) == sep && isNumber(at(i+4)):
		return exact(number(a), number(b), number(at(i+4))), 5
	case numeric && at(i+3) == sep && isYear(at(i+4)):
		d, m := number(a), number(b)
		if m > 12 {
			d, m = m, d
		}
		return exact(number(at(i+4)), m, d), 5
	case numeric && len(a) <= 2 && isYear(b) && number(a) <= 12:
		return month(number(b), number(a)), 3
	case numeric && isYear(a) && len(b) == 2 && number(b) <= 12 && sep != "/":
		return month(number(a), number(b)), 3
	case numeric && isYear(a) && number(b) == (number(a)+1)%100 && !joined(at(i-1)): // 2024/25
		return span{day(number(a), 1, 1), day(number(a)/100*100+number(b), 12, 31)}, 3
	}
	if m := monthNamed(a); m > 0 {
		for k := i + 1; k <= i+5; k++ { // March 2024, March 3, 2024
			if isYear(at(k)) {
				return month(number(at(k)), m), k - i + 1
			}
			if !slices.Contains([]string{",", ".", "st", "nd", "rd", "th", "of", "de"}, at(k)) && strings.TrimSpace(at(k)) != "" && (len(at(k)) > 2 || !isNumber(at(k))) {
				break
			}
		}
	}
	return span{}, 0
}

func exact(y, m, d int) span {
	if m < 1 || m > 12 || d < 1 || d > 31 {
		return span{day(y, 1, 1), day(y, 12, 31)}
	}
	return span{day(y, m, d), day(y, m, d)}
}

func month(y, m int) span {
	if m < 1 {
		return span{day(y, 1, 1), day(y, 12, 31)}
	}
	return span{day(y, m, 1), day(y, m+1, 0)}
}

func day(y, m, d int) assess.Date {
	return assess.DateOf(time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC))
}

// monthNumbers are the numbers of months by their names.
var monthNumbers = sync.OnceValue(func() map[string]int {
	numbers := map[string]int{}
	for i, names := range months {
		for name := range strings.FieldsSeq(names) {
			numbers[name] = i + 1
		}
	}
	return numbers
})

// monthNamed returns the number of the month that a word names, or 0.
func monthNamed(word string) int { return monthNumbers()[strings.ToLower(word)] }

func isNumber(w string) bool {
	for i := range len(w) {
		if w[i] < '0' || w[i] > '9' {
			return false
		}
	}
	return w != ""
}

func isYear(w string) bool { return len(w) == 4 && isNumber(w) && "1980" <= w && w <= "2199" }

func number(w string) int {
	n, _ := strconv.Atoi(w) // of digits, and few
	return n
}

// joined reports whether a sign makes one thing of what is before it and behind it.
func joined(sign string) bool { return sign != "" && strings.Contains("/-_#+", sign) }

// wordBefore returns the last word of letters, without what shortens it.
func wordBefore(w []string) string {
	for _, word := range slices.Backward(w) {
		if strings.TrimSpace(word) == "" || word == "." || word == ":" {
			continue
		}
		return strings.ToLower(word)
	}
	return ""
}
