package report

import "testing"

func TestPluralFor(t *testing.T) {
	p := Plural{One: "1 page", Other: "{n} pages"}
	for n, want := range map[int]string{0: p.Other, 1: p.One, 2: p.Other, 21: p.Other} {
		if got := p.For(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}
