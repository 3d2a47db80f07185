package pdf

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// clean makes a text safe to draw. Accents are composed, every sort of line
// break becomes "\n", tabs become spaces, and characters that show nothing
// (controls, joiners, direction and variation marks) go. What no font shows
// becomes its code, as in [U+1F600]: never an empty box, never a wrong letter.
func (f *fonts) clean(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	breaks := 0
	for _, r := range norm.NFC.String(lineBreaks.Replace(strings.ToValidUTF8(s, "\uFFFD"))) {
		if r == '\n' {
			if breaks++; breaks <= 2 {
				b.WriteByte('\n')
			}
			continue
		}
		breaks = 0
		switch {
		case r == '\t':
			b.WriteString("    ")
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Variation_Selector):
		case f.covers(r):
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "[U+%04X]", r)
		}
	}
	return strings.Trim(b.String(), "\n")
}

var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n",
	"\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

// oneLine cleans a text for a place that has one line.
func (f *fonts) oneLine(s string) string {
	return strings.Join(strings.Fields(f.clean(s)), " ")
}

// shorten returns as much of a one-line text as fits, with dots if it is cut.
// It is only for lines that repeat what stands in full elsewhere.
func (f *fonts) shorten(s string, st style, width float64) string {
	s = f.oneLine(s)
	if f.width(s, st) <= width {
		return s
	}
	runes := []rune(s)
	for len(runes) > 0 && f.width(string(runes)+"…", st) > width {
		runes = runes[:min(len(runes)-1, int(width))]
	}
	return strings.TrimRight(string(runes), " ") + "…"
}
