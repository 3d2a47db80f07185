package usage

import (
	"fmt"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// Guess gives an error about an unknown name its way out: the known name that is
// nearest, else the hint code, which says what all of them are.
func Guess(err error, name string, known []string, code string, namesAndValues ...any) error {
	if near := assess.Nearest(name, known); near != "" {
		return Advise(err, "did_you_mean", "name", fault.Escape(near))
	}
	return Advise(err, code, namesAndValues...)
}

// Suggest gives an error about a value the known one that is nearest as its way out,
// where one is near.
func Suggest(err error, typed string, known ...string) error {
	if near := assess.Nearest(typed, known); near != "" {
		return Advise(err, "did_you_mean", "name", fault.Escape(near))
	}
	return err
}

// Numbered puts the number that each name has before it.
func Numbered(ids []string) string {
	var all []string
	for i, id := range ids {
		all = append(all, fmt.Sprintf("%d %s", i+1, id))
	}
	return strings.Join(all, ", ")
}
