package pdf

import (
	"strings"
	"testing"

	"safeguard/report"
)

// No column is narrower than the longest word of its head, and together they fill the page.
func TestColumnsHoldTheirHeads(t *testing.T) {
	f := &flow{canvas: &canvas{fonts: testFonts(t)}}
	columns := []report.Column{{Title: "Commitment", Share: 44}}
	for _, title := range []string{"4 Goes beyond / 3 Requirement met", "2 Key points missing", "1 Some efforts", "0 No work", "We don’t know", "Does not apply", "Unanswered"} {
		columns = append(columns, report.Column{Title: title, Share: 7, Number: true})
	}
	sum := 0.0
	for i, w := range f.columnWidths(columns) {
		sum += w
		for word := range strings.FieldsSeq(columns[i].Title) {
			if f.width(word, columnTitle) > w-gutter {
				t.Errorf("%q has %.1f points, and the column %.1f", word, f.width(word, columnTitle), w-gutter)
			}
		}
	}
	if sum < width-0.01 || sum > width+0.01 {
		t.Errorf("together the columns have %.1f of %.1f points", sum, width)
	}
}

// Where the words of all heads have no room on the page, the shares decide.
func TestColumnsByTheirShares(t *testing.T) {
	f := &flow{canvas: &canvas{fonts: testFonts(t)}}
	long := strings.Repeat("M", 60)
	for i, w := range f.columnWidths([]report.Column{{Title: long, Share: 3}, {Title: long, Share: 1}}) {
		if want := width * []float64{0.75, 0.25}[i]; w != want {
			t.Errorf("column %d has %.1f points, want %.1f", i, w, want)
		}
	}
}
