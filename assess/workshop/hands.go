package workshop

import (
	"strconv"
	"strings"
	"unicode"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// errNotNumbers says that a line of hands holds something else.
var errNotNumbers = fault.New("hands_not_numbers")

// A CountError says that a line has another count of numbers than there are
// answers.
type CountError struct{ Got, Want int }

// Error says how many numbers are needed.
func (e CountError) Error() string { return e.Fault().Error() }

// Fault returns the error as data.
func (e CountError) Fault() *fault.Error {
	return fault.New("hands_count", "got", e.Got, "want", e.Want)
}

// ParseHands reads a line such as "2 5 3 1 0": want numbers, between spaces or
// commas. Another count of numbers is a CountError.
func ParseHands(line string, want int) ([]int, error) {
	words := strings.FieldsFunc(line, func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == ';' })
	counts := make([]int, len(words))
	for i, word := range words {
		n, err := strconv.Atoi(word)
		if err != nil || n > assess.MostPeople || strings.ContainsAny(word, "+-") {
			return nil, errNotNumbers
		}
		counts[i] = n
	}
	if len(counts) != want {
		return nil, CountError{len(counts), want}
	}
	return counts, nil
}

// SumOf adds up what the parts of a room showed.
func SumOf(parts []assess.Voice) []int {
	var sum []int
	for _, p := range parts {
		sum = added(sum, p.Counts)
	}
	return sum
}
