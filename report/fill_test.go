package report

import "testing"

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
		{"braces in a value stay", "{a} {b}", []string{"a", "{b}", "b", "2"}, "{b} 2"},
	}
	for _, tt := range tests {
		if got := Fill(tt.text, tt.pairs...); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
