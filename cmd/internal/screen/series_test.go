package screen

import (
	"fmt"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"safeguard/cmd/internal/words"
	"safeguard/report"
)

// Six rounds have a column each within 80 columns; in a narrow window they are printed
// in parts, each with the names of its rows. No line is wider than the window, and every
// cell is there.
func TestColumns(t *testing.T) {
	table := report.Table{Columns: []report.Column{{Title: "Checklist"}}}
	row := []string{"1  Codes of conduct, and a long name of it that nobody can print in full"}
	for year := 2021; year <= 2026; year++ {
		table.Columns = append(table.Columns, report.Column{Title: fmt.Sprint(year)})
		row = append(row, fmt.Sprint(year-1985, " %"))
	}
	table.Rows = [][]string{row, {"Band", "Urgent", "Developing", "Established", "Strong", "Between Urgent and Strong", "–"}}
	s := report.Standards{Items: []report.Standard{{}, {Table: table}}}
	for width, parts := range map[int]int{80: 1, 60: 2, 46: 3, 40: 4, 12: 6} {
		var out strings.Builder
		v := View{Out: &out, Width: width, Words: words.In("en")}
		if err := v.Series(s); err != nil {
			t.Fatal(err)
		}
		for line := range strings.SplitSeq(out.String(), "\n") {
			if uniseg.StringWidth(line) > max(width, 17) {
				t.Errorf("at %d: %q", width, line)
			}
		}
		if got := strings.Count(out.String(), "Checkl"); got != parts {
			t.Errorf("at %d: %d parts, want %d:\n%s", width, got, parts, out.String())
		}
		for _, word := range []string{"Developing", "Established", "Between", "and", "Strong"} {
			if width >= 40 && !strings.Contains(out.String(), word) {
				t.Errorf("at %d: %q is cut:\n%s", width, word, out.String())
			}
		}
		for _, cell := range row[1:] {
			if !strings.Contains(out.String(), cell) {
				t.Errorf("at %d: %q is missing", width, cell)
			}
		}
	}
}
