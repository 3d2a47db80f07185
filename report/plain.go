package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lineBreaks replaces every kind of line break by "\n".
var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n",
	"\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// UnifyLineBreaks returns a text with "\n" for every kind of line break and U+FFFD
// for bytes that are not UTF-8.
func UnifyLineBreaks(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	for _, sign := range []string{"\r", "\v", "\f", "\u0085", "\u2028", "\u2029"} {
		if strings.Contains(s, sign) { // few texts have one, and to search is much quicker than to replace
			return lineBreaks.Replace(s)
		}
	}
	return s
}

// Plain returns a text without control characters and without invisible ones, such
// as those that change the direction: for formats that can show all others. Lines
// end in "\n", and at most one in a row is empty. A tab becomes a space.
func Plain(s string) string {
	s = UnifyLineBreaks(s)
	var out strings.Builder
	copied, breaks := 0, 0
	for i, r := range s {
		if r >= ' ' && r <= '~' {
			breaks = 0
			continue
		}
		to := r
		if r != '\n' {
			to, breaks = plainRune(r), 0
		} else if breaks++; breaks > 2 {
			to = -1
		}
		if to == r {
			continue
		}
		out.WriteString(s[copied:i])
		if to >= 0 {
			out.WriteRune(to)
		}
		copied = i + utf8.RuneLen(r)
	}
	if copied == 0 {
		return s
	}
	out.WriteString(s[copied:])
	return out.String()
}

// plainRune returns what Plain writes for a character that is no line break:
// itself, a space, or -1 for nothing.
func plainRune(r rune) rune {
	switch {
	case r == '\u200c' || r == '\u200d': // they shape letters and emoji
		return r
	case r == '\t':
		return ' '
	case unicode.In(r, unicode.Cc, unicode.Cf):
		return -1
	}
	return r
}

// Joined returns the texts that are not empty, with a sign between them.
func Joined(sign string, texts ...string) string {
	var out []string
	for _, s := range texts {
		if s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, sign)
}

// FactsLine returns facts on one line: "label: value · label: value".
func FactsLine(facts []Fact) string {
	var out []string
	for _, f := range facts {
		out = append(out, f.Label+": "+f.Value)
	}
	return strings.Join(out, " · ")
}

// Tone returns which of n colours, from 1 for the lowest, a band has; 0 is none.
func (b Band) Tone(n int) int {
	if b.Place < 1 || b.Of < 2 {
		return 0
	}
	return 1 + min(n-1, ((b.Place-1)*(n-1)+(b.Of-1)/2)/(b.Of-1))
}

// BarPercents returns the percents that a bar draws, each 0 to 100: what is
// reached, and what would be if open questions reached the top. A score without a
// percent has 0 and 0.
func (s Score) BarPercents() (low, high int) {
	return min(max(s.LowBar, 0), 100), min(max(s.HighBar, 0), 100)
}
