package pdf

import (
	"fmt"
	"safeguard/report"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// codesShown is how many codes are written for a longer run of letters that no
// font has.
const codesShown = 6

// clean makes a text safe to draw. Accents are composed, every sort of line
// break becomes "\n", tabs become spaces, and invisible characters (controls,
// joiners, direction and variation marks) are removed. Letters that no font has
// become their codes, as in [U+1F600]: never an empty box, never a wrong letter.
func (f *fonts) clean(s string) string {
	if f.isClean(s) {
		return s
	}
	c := cleaner{fonts: f}
	for _, r := range norm.NFC.String(report.UnifyLineBreaks(s)) {
		switch {
		case r == '\n' || r == '\t':
			c.addBreak(r)
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Variation_Selector):
		case f.covers(r):
			c.addCovered(r)
		default:
			c.addUncovered(r)
		}
	}
	c.writePending()
	return strings.Trim(c.out.String(), "\n")
}

// A cleaner is the state of clean.
type cleaner struct {
	*fonts
	out          strings.Builder
	uncovered    []rune // letters that no font shows, not written yet
	pendingSpace bool   // a space behind them, likewise
	breaks       int    // line breaks just written
}

// addBreak adds a tab, as four spaces, or a line break. At most one empty line in
// a row is written.
func (c *cleaner) addBreak(r rune) {
	c.writePending()
	if r == '\t' {
		c.breaks = 0
		c.out.WriteString("    ")
	} else if c.breaks++; c.breaks <= 2 {
		c.out.WriteByte('\n')
	}
}

func (c *cleaner) addCovered(r rune) {
	if r == ' ' && len(c.uncovered) > 0 && !c.pendingSpace {
		c.pendingSpace = true
		return
	}
	c.writePending()
	c.breaks = 0
	c.out.WriteRune(r)
}

// addUncovered adds a letter that no font has. A space between two of them is
// written as a code too.
func (c *cleaner) addUncovered(r rune) {
	if c.pendingSpace {
		c.uncovered = append(c.uncovered, ' ')
	}
	c.uncovered, c.pendingSpace, c.breaks = append(c.uncovered, r), false, 0
}

// writePending writes the codes, and the space behind them, that are not written yet.
func (c *cleaner) writePending() {
	c.writeCodes(&c.out, c.uncovered)
	if c.uncovered = c.uncovered[:0]; c.pendingSpace {
		c.out.WriteByte(' ')
	}
	c.pendingSpace = false
}

// writeCodes writes the codes of letters that no font has: all of them where they
// are few, else the first ones and their number, as in
// [U+0633 0644 0627 0645 0020 0644 … 22].
func (f *fonts) writeCodes(b *strings.Builder, unseen []rune) {
	if len(unseen) == 0 {
		return
	}
	f.replaced = true
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

// shorten cuts a text to one line of the width, in points, and marks the cut with
// dots. Use it only for lines that repeat what is printed in full elsewhere.
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
