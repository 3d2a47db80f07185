package lint

import (
	"slices"
	"strings"

	"safeguard/checklists"
)

// checkQuotes reports texts that YAML may read otherwise than they were meant:
// typographic quotes, which do not quote, and unquoted words that other programs
// read as true, false or null.
func (l *linter) checkQuotes(file *checklists.File) {
	for text := range file.Texts() {
		if !text.Bare || text.Faulty {
			continue
		}
		if inTypographicQuotes(text.Value) {
			l.warn(text.Place, codeTypographicQuotes, "the quotes “ and ” are printed too", `use straight quotes, as in "text"`)
		}
		if isBareWord(text.Value) {
			l.warn(text.Place, codeBareWord, text.Value+" without quotes is no text for many programs", `write "`+text.Value+`"`)
		}
	}
}

// inTypographicQuotes reports whether a text begins and ends with one pair of
// typographic quotes.
func inTypographicQuotes(text string) bool {
	for _, pair := range []struct{ open, end string }{{"“", "”"}, {"„", "“"}, {"„", "”"}, {"«", "»"}, {"”", "”"}} {
		inside, ok := strings.CutPrefix(text, pair.open)
		if i := strings.Index(inside, pair.end); ok && i >= 0 && i == len(inside)-len(pair.end) {
			return true
		}
	}
	return false
}

// isBareWord reports whether YAML 1.1 reads a text as true, false or null.
func isBareWord(text string) bool {
	return slices.Contains([]string{"yes", "no", "true", "false", "on", "off", "null", "y", "n"}, strings.ToLower(text))
}
