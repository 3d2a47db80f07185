package checklists

import (
	"strings"
	"unicode"
)

// SplitWords returns the words of a text in lower case, without the spaces and
// punctuation between them. Hyphens and apostrophes inside a word belong to it.
func SplitWords(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r) && r != '-' && r != '\'' && r != '’'
	})
	out := words[:0]
	for _, w := range words {
		if w = strings.Trim(w, "-'’"); w != "" {
			out = append(out, w)
		}
	}
	return out
}
