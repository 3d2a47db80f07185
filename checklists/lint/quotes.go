package lint

import (
	"slices"
	"strings"

	"safeguard/checklists"
)

// quotes looks for texts that were meant otherwise than YAML takes them: quotes
// that are letters to it, and words that other programs read as a yes, a no or
// nothing.
func (l *linter) quotes(file *checklists.File) {
	for text := range file.Texts() {
		if !text.Bare || text.Faulty {
			continue
		}
		if inTypographic(text.Value) {
			l.warn(text.Place, codeTypographicQuotes, "the quotes “ and ” are printed too", `use straight quotes, as in "text"`)
		}
		if isBareWord(text.Value) {
			l.warn(text.Place, codeBareWord, text.Value+" without quotes is no text for many programs", `write "`+text.Value+`"`)
		}
	}
}

// inTypographic reports whether a text begins and ends with one pair of
// typographic quotes.
func inTypographic(text string) bool {
	for _, pair := range []struct{ open, end string }{{"“", "”"}, {"„", "“"}, {"„", "”"}, {"«", "»"}, {"”", "”"}} {
		inside, ok := strings.CutPrefix(text, pair.open)
		if i := strings.Index(inside, pair.end); ok && i >= 0 && i == len(inside)-len(pair.end) {
			return true
		}
	}
	return false
}

// isBareWord knows the words that YAML 1.1 takes for yes, no or nothing.
func isBareWord(text string) bool {
	return slices.Contains([]string{"yes", "no", "true", "false", "on", "off", "null", "y", "n"}, strings.ToLower(text))
}
