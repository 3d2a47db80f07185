package pdf

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/jung-kurt/gofpdf"

	"safeguard/report/internal/sample"
)

// floor writes so many pages of plain text in a font that every reader has: the
// least that the PDF library does for a report.
func floor(pages int) error {
	p := gofpdf.New("P", "pt", "A4", "")
	p.SetFont("Helvetica", "", 9)
	line := strings.Repeat("plain text ", 9)
	for n := range pages {
		p.AddPage()
		for i := range 55 {
			p.Text(left, top+12*float64(i), fmt.Sprintf("%d.%d %s", n, i, line))
		}
	}
	return p.Output(io.Discard)
}

func BenchmarkFloor(b *testing.B) {
	_, pages := write(b, sample.New(b, 14, 0, sample.Plausible).Model(b))
	b.ReportAllocs()
	for b.Loop() {
		if err := floor(pages); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTenTimes(b *testing.B) {
	m := sample.New(b, 140, 0, sample.Plausible).Model(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Write(io.Discard, m); err != nil {
			b.Fatal(err)
		}
	}
}
