package exchange

import (
	"strings"
	"unicode/utf8"

	"safeguard/assess"
)

// longest is how many signs a cell can have, a little less than spreadsheets take:
// 32,767 of UTF-16, of which an emoji needs two.
const longest = 16000

// clean returns a text as a table has it: as the commands keep it, on one line, and
// without the few signs that no spreadsheet can hold. Cleaning twice changes nothing.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		if r == 0xfffe || r == 0xffff {
			return utf8.RuneError
		}
		return r
	}, assess.CleanText(text))
}

// cut returns a text as far as a cell holds it, and whether that is not all.
func cut(text string) (string, bool) {
	if utf8.RuneCountInString(text) <= longest {
		return text, false
	}
	return strings.TrimSpace(string([]rune(text)[:longest])) + " …", true
}
