package pdf

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/jung-kurt/gofpdf"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

// The limits, as ratios within one run. A busy machine only makes things slower,
// so that the quickest of many times is what the work itself takes.
var overFloor = 1.3

const (
	overTenth = 12.0
	rounds    = 40
)

// floor writes so many pages of plain text in a font that every reader has: the
// least that the PDF library can do for a report.
func floor(w io.Writer, pages int) error {
	p := gofpdf.New("P", "pt", "A4", "")
	p.SetFont("Helvetica", "", 9)
	line := strings.Repeat("plain text ", 9)
	for n := range pages {
		p.AddPage()
		for i := range 55 {
			p.Text(left, top+12*float64(i), fmt.Sprintf("%d.%d %s", n, i, line))
		}
	}
	return p.Output(w)
}

// A full report costs little more than the same number of pages of plain text,
// and its cost grows no faster than the number of questions.
func TestSpeed(t *testing.T) {
	one := sample.New(t, 14, 0, sample.Plausible).Model(t)
	ten := sample.New(t, 140, 0, sample.Plausible).Model(t)
	_, pages := write(t, one)
	base, single, tenfold := time.Hour, time.Hour, time.Hour
	ratio := func(d, of time.Duration) float64 { return float64(d) / float64(of) }
	for round := range rounds {
		base = min(base, taken(t, func() error { return floor(io.Discard, pages) }))
		single = min(single, taken(t, func() error { _, err := Write(io.Discard, one); return err }))
		if round%3 == 0 {
			tenfold = min(tenfold, taken(t, func() error { _, err := Write(io.Discard, ten); return err }))
		}
		if round > 4 && ratio(single, base) <= overFloor && ratio(tenfold, single) <= overTenth {
			break
		}
	}
	t.Logf("%d pages: floor %v, report %v (%.2f times), ten times the questions %v (%.1f times)", pages, base, single,
		ratio(single, base), tenfold, ratio(tenfold, single))
	if ratio(single, base) > overFloor {
		t.Errorf("a report takes %v, %d pages of plain text %v", single, pages, base)
	}
	if ratio(tenfold, single) > overTenth {
		t.Errorf("ten times the questions take %v, once %v", tenfold, single)
	}
}

func taken(t *testing.T, f func() error) time.Duration {
	t.Helper()
	start := time.Now()
	if err := f(); err != nil {
		t.Fatal(err)
	}
	return time.Since(start)
}

func BenchmarkFloor(b *testing.B) {
	_, pages := write(b, sample.New(b, 14, 0, sample.Plausible).Model(b))
	benchmark(b, func() error { return floor(io.Discard, pages) })
}

func BenchmarkWrite(b *testing.B) { benchmarkWrite(b, sample.New(b, 14, 0, sample.Plausible).Model(b)) }
func BenchmarkWriteTenTimes(b *testing.B) {
	benchmarkWrite(b, sample.New(b, 140, 0, sample.Plausible).Model(b))
}

func benchmarkWrite(b *testing.B, m report.Model) {
	benchmark(b, func() error { _, err := Write(io.Discard, m); return err })
}

func benchmark(b *testing.B, f func() error) {
	b.Helper()
	b.ReportAllocs()
	for b.Loop() {
		if err := f(); err != nil {
			b.Fatal(err)
		}
	}
}
