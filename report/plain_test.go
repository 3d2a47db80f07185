package report_test

import (
	"strings"
	"testing"
	"unicode/utf8"

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
		low, high := report.Score{LowBar: tt.low, HighBar: tt.high}.BarPercents()
		if low != tt.wantLow || high != tt.wantHigh {
			t.Errorf("%d to %d: got %d to %d", tt.low, tt.high, low, high)
		}
	}
}

func TestPlain(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"nothing", "", ""},
		{"as it is", "Ŋaa – “x” ሰላም 😀", "Ŋaa – “x” ሰላም 😀"},
		{"all line ends", "a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh"},
		{"one empty line", "a\n\n\n\nb\n\nc\n\n\n", "a\n\nb\n\nc\n\n"},
		{"what shows nothing between two empty lines", "a\n\n\u200b\n\nb", "a\n\n\n\nb"},
		{"controls", "\x00a\x1b[1mb\x7f\u0080c", "a[1mbc"},
		{"a tab", "\ta\t", " a "},
		{"directions and joiners", "\u202ea\u200db\u200cc\u00ad\ufeff", "a\u200db\u200cc"},
		{"no text", "a\xffb\xe2\x82", "a\ufffdb\ufffd"},
	} {
		if got := report.Plain(tt.text); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// FuzzPlain holds what every format relies on.
func FuzzPlain(f *testing.F) {
	f.Add("a\r\n\u2028\n\tb\xff\u202e")
	f.Fuzz(func(t *testing.T, s string) {
		plain := report.Plain(s)
		if !utf8.ValidString(plain) || strings.ContainsAny(plain, "\r\v\f\t\u0085\u2028\u2029\x1b") {
			t.Errorf("%q is not plain", plain)
		}
		if again := report.Plain(plain); !strings.Contains(plain, "\n\n\n") && again != plain {
			t.Errorf("%q becomes %q", plain, again)
		}
	})
}
