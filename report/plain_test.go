package report_test

import (
	"strings"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

func TestTone(t *testing.T) {
	for _, tt := range []struct{ place, of, want int }{
		{1, 4, 1}, {2, 4, 2}, {3, 4, 3}, {4, 4, 4}, {1, 2, 1}, {2, 2, 4}, {2, 3, 3}, {0, 4, 0}, {1, 1, 0},
	} {
		if got := (report.Band{Place: tt.place, Of: tt.of}).Tone(4); got != tt.want {
			t.Errorf("band %d of %d has tone %d, want %d", tt.place, tt.of, got, tt.want)
		}
	}
}

func TestFirstSentence(t *testing.T) {
	c := sample.New(t, 3, 0, func(tag, plausible string) string {
		if strings.HasSuffix(tag, "-why") {
			return "Who tells? Nobody. The child waits, e.g. for years."
		}
		return plausible
	})
	for _, g := range c.Model(t).Cover.Gaps {
		if g.WhyShort != "Who tells?" {
			t.Errorf("got %q", g.WhyShort)
		}
	}
}

func TestJoined(t *testing.T) {
	if got := report.Joined(", ", "", "a", "", "b"); got != "a, b" {
		t.Errorf("got %q", got)
	}
}

func TestScoreBars(t *testing.T) {
	for _, tt := range []struct{ low, high, wantLow, wantHigh int }{
		{40, 70, 40, 70}, {report.NoPercent, report.NoPercent, 0, 0}, {-3, 120, 0, 100},
	} {
		low, high := report.Score{LowBar: tt.low, HighBar: tt.high}.Bars()
		if low != tt.wantLow || high != tt.wantHigh {
			t.Errorf("%d to %d: got %d to %d", tt.low, tt.high, low, high)
		}
	}
}
