package pdf

import (
	"fmt"
	"safeguard/report"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// codesShown is how many codes stand for a text that no font shows.
const codesShown = 6

// clean makes a text safe to draw. Accents are composed, every sort of line
// break becomes "\n", tabs become spaces, and characters that show nothing
// (controls, joiners, direction and variation marks) go. What no font shows
// becomes its codes, as in [U+1F600]: never an empty box, never a wrong letter.
func (f *fonts) clean(s string) string {
	if f.isClean(s) {
		return s
	}
	c := cleaner{fonts: f}
	for _, r := range norm.NFC.String(report.Breaks(s)) {
		switch {
		case r == '\n' || r == '\t':
			c.space(r)
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Variation_Selector):
		case f.covers(r):
			c.letter(r)
		default:
			c.noLetter(r)
		}
	}
	c.end()
	return strings.Trim(c.out.String(), "\n")
}

// A cleaner holds a text on its way through clean.
type cleaner struct {
	*fonts
	out    strings.Builder
	unseen []rune // letters that no font shows, not written yet
	held   bool   // a space behind them, likewise
	breaks int    // line breaks just written
}

// space takes a tab, or a line break. More than one empty line is none.
func (c *cleaner) space(r rune) {
	c.end()
	if r == '\t' {
		c.breaks = 0
		c.out.WriteString("    ")
	} else if c.breaks++; c.breaks <= 2 {
		c.out.WriteByte('\n')
	}
}

func (c *cleaner) letter(r rune) {
	if r == ' ' && len(c.unseen) > 0 && !c.held {
		c.held = true
		return
	}
	c.end()
	c.breaks = 0
	c.out.WriteRune(r)
}

// noLetter takes a letter that no font shows. A space between two of them is one
// more of them.
func (c *cleaner) noLetter(r rune) {
	if c.held {
		c.unseen = append(c.unseen, ' ')
	}
	c.unseen, c.held, c.breaks = append(c.unseen, r), false, 0
}

// end writes what is not written yet.
func (c *cleaner) end() {
	c.mark(&c.out, c.unseen)
	if c.unseen = c.unseen[:0]; c.held {
		c.out.WriteByte(' ')
	}
	c.held = false
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

// isClean reports whether clean would change nothing, as in most texts: no
// controls and no accents on their own, only letters that the fonts have.
func (f *fonts) isClean(s string) bool {
	for _, r := range s {
		switch {
		case r >= ' ' && r <= '~':
		case r >= '\u00a0' && r < '\u0300' && r != '\u00ad' && f.covers(r): // composed letters
		case r >= '\u2010' && r <= '\u2027' && f.covers(r): // dashes, quotes, dots
		default:
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
	room := width - f.width("…", st)
	limit, sum, end := int(room*1000/st.size), 0, 0
	for i, r := range s {
		_, w := f.face(r, st.bold)
		if sum += w; sum > limit {
			break
		}
		end = i + utf8.RuneLen(r)
	}
	return strings.TrimRight(s[:end], " ") + "…"
}
