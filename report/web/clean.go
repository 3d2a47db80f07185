package web

import (
	"strings"
	"unicode"
)

// clean takes out of a whole page what no browser shows, what turns the
// direction of text, and what HTML forbids. It works on the finished page, so
// that no text can be forgotten: markup has none of these characters. Line
// breaks of all sorts become "\n", and never more than two in a row.
func clean(s string) string {
	breaks := 0
	return strings.Map(func(r rune) rune {
		if r == '\n' {
			breaks++
			if breaks > 2 {
				return -1
			}
			return r
		}
		breaks = 0
		switch {
		case r == '\u200c' || r == '\u200d':
			return r
		case r == '\t':
			return ' '
		case unicode.In(r, unicode.Cc, unicode.Cf):
			return -1
		}
		return r
	}, lineBreaks.Replace(strings.ToValidUTF8(s, "\uFFFD")))
}

var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n",
	"\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// joined puts dots between the texts that are not empty.
func joined(texts ...string) string {
	var out []string
	for _, s := range texts {
		if s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, " · ")
}
