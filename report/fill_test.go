package report

import (
	"strings"
	"testing"
)

func TestFill(t *testing.T) {
	tests := []struct {
		name, text string
		pairs      []string
		want       string
	}{
		{"two holes", "{n} of {of}", []string{"n", "3", "of", "5"}, "3 of 5"},
		{"no holes", "plain", []string{"n", "3"}, "plain"},
		{"hole twice", "{n}{n}", []string{"n", "1"}, "11"},
		{"unknown hole stays", "{x}", []string{"n", "1"}, "{x}"},
		{"a percent sign stays with its number", "from {n} % to {high}, 5 % more", []string{"n", "3", "high", "67 %"}, "from 3\u00a0% to 67\u00a0%, 5\u00a0% more"},
		{"a percent sign alone", "as % of all", nil, "as % of all"},
		{"a brace before a hole", "{ {{n} {n", []string{"n", "1"}, "{ {1 {n"},
		{"no name, no value", "{} {n}", []string{"n", ""}, "{} "},
		{"the first of two values", "{n}", []string{"n", "1", "n", "2"}, "1"},
		{"a name that another begins with", "{of} {o}", []string{"o", "1", "of", "2"}, "2 1"},
		{"other letters", "é{ñ}—", []string{"ñ", "✓"}, "é✓—"},
		{"a name that was cut ends the sentence", "Ask {a}. Then {b}.", []string{"a", "the wel…", "b", "rest"}, "Ask the wel… Then rest."},
		{"braces in a value stay", "{a} {b}", []string{"a", "{b}", "b", "2"}, "{b} 2"},
	}
	for _, tt := range tests {
		if got := Fill(tt.text, tt.pairs...); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// FuzzFill holds Fill against the replacer of the standard library, in a text
// that holds anything.
func FuzzFill(f *testing.F) {
	f.Add("{n} of {of} {{n}}", "n", "3 %", "of", "{n}")
	f.Fuzz(func(t *testing.T, text, a, one, b, two string) {
		if strings.HasSuffix(one, "…") || strings.HasSuffix(two, "…") {
			t.Skip("it takes the full stop with it")
		}
		want := bindPercent(strings.NewReplacer("{"+a+"}", one, "{"+b+"}", two).Replace(text))
		if got := Fill(text, a, one, b, two); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	})
}
