package report

import (
	"testing"

	"safeguard/assess/rounds"
)

func TestPluralFor(t *testing.T) {
	p := Plural{One: "1 page", Other: "{n} pages"}
	for n, want := range map[int]string{0: p.Other, 1: p.One, 2: p.Other, 21: p.Other} {
		if got := p.For(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

// What became of the gaps of then is said in whole sentences, whatever the numbers.
func TestClosed(t *testing.T) {
	words := RoundWords{
		Closed:        Plural{One: "1 of {gaps} is closed.", Other: "{closed} of {gaps} are closed."},
		OnlyGapClosed: "The gap is closed.", OnlyGapOpen: "The gap is open.",
	}
	tests := []struct {
		gaps, closed int
		want         string
	}{
		{0, 0, ""}, {1, 1, "The gap is closed."}, {1, 0, "The gap is open."},
		{5, 0, "0 of 5 are closed."}, {5, 1, "1 of 5 is closed."}, {5, 5, "5 of 5 are closed."},
	}
	for _, tt := range tests {
		b := roundBuilder{c: rounds.Comparison{Gaps: tt.gaps, Closed: tt.closed}, words: words}
		if got := b.closed(); got != tt.want {
			t.Errorf("%d of %d: %q, want %q", tt.closed, tt.gaps, got, tt.want)
		}
	}
}
