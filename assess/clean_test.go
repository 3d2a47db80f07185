package assess

import (
	"math"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"
)

func TestCleanText(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"plain", "the code, 2024", "the code, 2024"},
		{"spaces around", "  a b \t", "a b"},
		{"line ends", "one\r\ntwo\rthree\nfour\u2028five", "one two three four five"},
		{"colour", "\x1b[1;31mred\x1b[0m", "red"},
		{"title with BEL", "a\x1b]0;evil\ab", "ab"},
		{"title with ST", "a\x1b]0;evil\x1b\\b", "ab"},
		{"title without end", "a\x1b]0;text", "a0;text"},
		{"titles without end", "a\x1b]0;b\x1b]0;c", "a0;b0;c"},
		{"a title without end behind one with", "a\x1b]0;evil\ab\x1b]c\x1b[31md", "abcd"},
		{"one-rune introducers", "a\u009b31mb\u009d0;evil\u009cc", "abc"},
		{"device string", "a\x1bP1$r0m\x1b\\b", "ab"},
		{"charset", "a\x1b(Bb", "ab"},
		{"cursor saved", "a\x1b7b", "ab"},
		{"lone escape", "ab\x1b", "ab"},
		{"escape before a control", "a\x1b\x03b", "ab"},
		{"unfinished sequence", "ab\x1b[12", "ab"},
		{"controls", "a\x00\x07\x7f\u0085b", "a b"},
		{"direction", "a\u202eb\u2066c\u2069", "abc"},
		{"direction marks stay", "a\u200fb", "a\u200fb"},
		{"byte order mark", "\ufeffa", "a"},
		{"invalid", "caf\xe9 ol\xe9", "caf\ufffd ol\ufffd"},
		{"scripts and emoji", "ሰላም é e\u0301 日本 👩‍👧", "ሰላም é e\u0301 日本 👩‍👧"},
		{"nothing", "\x1b[31m \x1b[0m", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := CleanText(tt.in); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

// Sixteen times the text takes about sixteen times as long, whatever stands in
// it, and not sixteen times that. The fastest of each counts, and a busy machine
// gets another try: what is not linear never comes near.
func TestCleaningIsLinear(t *testing.T) {
	took := func(text string) time.Duration {
		start := time.Now()
		CleanText(text)
		return time.Since(start)
	}
	for _, unit := range []string{"\x1b]", "\u009d", "\x1bP0", "\x1b[0", "\x1b ", "\x1b"} {
		few, many := time.Duration(math.MaxInt64/100), time.Duration(math.MaxInt64)
		for try := 0; try < 100 && (try < 5 || many > 80*few); try++ {
			few = min(few, took(strings.Repeat(unit, 2000)))
			many = min(many, took(strings.Repeat(unit, 32000)))
		}
		if many > 80*few {
			t.Errorf("%q: %v for 2,000 and %v for 32,000", unit, few, many)
		}
	}
}

func FuzzCleanText(f *testing.F) {
	for _, s := range []string{"a\x1b[31mb", "\x1b]0;x\a", "\x1b\x1b[", "\u009b\u0085", "\r\x00\n", "caf\xe9", "\u202e\x1bP", "👩‍👧"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		clean := CleanText(s)
		if again := CleanText(clean); again != clean {
			t.Errorf("%q is cleaned to %q and then to %q", s, clean, again)
		}
		if !utf8.ValidString(clean) || strings.ContainsFunc(clean, unicode.IsControl) || strings.ContainsFunc(clean, turnsDirection) {
			t.Errorf("%q is cleaned to %q", s, clean)
		}
	})
}
