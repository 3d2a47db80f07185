package checklists

import (
	"regexp"
	"sync"
)

// maxName is the longest id or language tag, in bytes: longer ones make file
// names and lines that are wider than a screen.
const maxName = 64

const (
	kebab    = `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`
	language = `^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`
)

// Compiled when a pack is read, not at every start.
var (
	kebabExpr    = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(kebab) })
	languageExpr = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(language) })
)

// IsID reports whether s can be an id: lower-case words joined by hyphens.
func IsID(s string) bool { return len(s) <= maxName && kebabExpr().MatchString(s) }

// isLanguage reports whether s has the form of a language tag such as "sw" or
// "pt-BR".
func isLanguage(s string) bool { return len(s) <= maxName && languageExpr().MatchString(s) }

// Short returns a word of a file as messages quote it: its first 40 letters.
func Short(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}
