package checklists

import "regexp"

// Longer names than this make file names and lines that no screen holds.
const maxName = 64

var (
	kebab    = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	language = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)
)

// isName reports whether s can be an id: lower-case words joined by hyphens.
func isName(s string) bool { return len(s) <= maxName && kebab.MatchString(s) }

// isLanguage reports whether s has the form of a language tag such as "sw" or
// "pt-BR".
func isLanguage(s string) bool { return len(s) <= maxName && language.MatchString(s) }

// short cuts a word of the file that is to be quoted in a message.
func short(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
