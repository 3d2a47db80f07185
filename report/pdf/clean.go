package pdf

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// codesShown is how many codes stand for a text that no font shows.
const codesShown = 6

// clean makes a text safe to draw. Accents are composed, every sort of line
// break becomes "\n", tabs become spaces, and characters that show nothing
// (controls, joiners, direction and variation marks) go. What no font shows
// becomes its codes, as in [U+1F600]: never an empty box, never a wrong letter.
func (f *fonts) clean(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	var unseen []rune // not written yet
	breaks, space := 0, false
	for _, r := range norm.NFC.String(lineBreaks.Replace(strings.ToValidUTF8(s, "\uFFFD"))) {
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Variation_Selector) && r != '\n' && r != '\t' {
			continue
		}
		if r != '\n' && r != '\t' && !f.covers(r) {
			if space && len(unseen) > 0 {
				unseen = append(unseen, ' ')
			}
			unseen, breaks, space = append(unseen, r), 0, false
			continue
		}
		if r == ' ' && len(unseen) > 0 && !space {
			space = true // one inside a text that no font shows is a code too
			continue
		}
		f.mark(&b, unseen)
		unseen = unseen[:0]
		if space {
			b.WriteByte(' ')
			space = false
		}
		if r != '\n' {
			breaks = 0
		}
		switch r {
		case '\t':
			b.WriteString("    ")
		case '\n':
			if breaks++; breaks <= 2 {
				b.WriteByte('\n')
			}
		default:
			b.WriteRune(r)
		}
	}
	f.mark(&b, unseen)
	return strings.Trim(b.String(), "\n")
}

// mark writes the codes of letters that no font shows: all of a few, and of
// many the first and their number, as in [U+0633 0644 0627 0645 0020 0644 … 22].
func (f *fonts) mark(b *strings.Builder, unseen []rune) {
	if len(unseen) == 0 {
		return
	}
	f.marked = true
	shown := unseen
	if len(unseen) > codesShown+2 {
		shown = unseen[:codesShown]
	}
	for i, r := range shown {
		fmt.Fprintf(b, "%s%04X", map[bool]string{true: "[U+", false: " "}[i == 0], r)
	}
	if len(shown) < len(unseen) {
		fmt.Fprintf(b, " … %d", len(unseen))
	}
	b.WriteByte(']')
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
