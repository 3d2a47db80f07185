package report

import (
	"strings"
	"testing"
)

func TestWrap(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		width    int
		indent   string
		want     string
	}{
		{"short", "a b", 10, "", "a b"},
		{"words", "one two three", 8, "", "one two|three"},
		{"just fits", "one two", 7, "", "one two"},
		{"indent", "A  one two three", 9, "   ", "A  one|   two|   three"},
		{"a word that is too long", "abcdefgh ij", 5, "", "abcde|fgh|ij"},
		{"wide characters", "日本日本", 5, "", "日本|日本"},
		{"line end", "a\nb", 10, "", "a|b"},
		{"a cluster stays whole", "e\u0301e\u0301e\u0301", 2, "", "e\u0301e\u0301|e\u0301"},
		{"nothing", "", 5, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := strings.Join(Wrap(tt.in, tt.width, tt.indent), "|"); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
	if got := Shorten("日本日本", 6); got != "日本…" {
		t.Errorf("shortened to %q", got)
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("one two three", 8)
	f.Add("日本 e\u0301\n", 3)
	f.Fuzz(func(t *testing.T, s string, width int) {
		width = 2 + abs(width)%100
		strip := func(s string) string { return strings.Join(strings.Fields(s), "") }
		if got := strings.Join(Wrap(s, width, ""), "\n"); strip(got) != strip(cleanLines(s)) {
			t.Errorf("%q at %d loses text: %q", s, width, got)
		}
	})
}

func abs(n int) int { return max(n, -(n + 1)) }
