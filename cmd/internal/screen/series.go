package screen

import (
	"strings"

	"github.com/rivo/uniseg"

	"safeguard/report"
)

// Series prints rounds side by side, a column for each; where not all of them fit beside
// a name, the same rows again with those that are left.
func (v *View) Series(s report.Standards) error {
	p := v.printer()
	p.Paragraph("", s.Title)
	p.Paragraph("", s.Intro)
	steps := s.Items[0].Table
	for _, row := range steps.Rows {
		p.Line("")
		p.Paragraph(row[0]+"  ", row[1])
	}
	for _, item := range s.Items[1:] {
		p.Line("")
		p.Paragraph("", item.Table.Title)
		p.columns(item.Table)
		p.Paragraph("", item.Note)
	}
	return p.Err()
}

const (
	leastName   = 20 // of a row
	mostName    = 40
	betweenCols = 2
	leastCell   = 7
	mostCell    = 13
)

// columns prints a table of short cells: as many columns as fit, then the others.
func (p *Printer) columns(t report.Table) {
	widths := make([]int, len(t.Columns))
	most := min(max((p.width-leastName)/max(len(t.Columns)-1, 1)-betweenCols, leastCell), mostCell)
	for i, c := range t.Columns {
		widths[i] = min(uniseg.StringWidth(c.Title), most)
		for _, row := range t.Rows {
			widths[i] = max(widths[i], min(uniseg.StringWidth(row[i]), most), min(longestWord(row[i]), mostCell, max(leastCell, p.width-10)))
		}
	}
	for from := 1; from < len(t.Columns); {
		to, wide := from, 0
		for to < len(t.Columns) && (to == from || leastName+wide+widths[to]+betweenCols <= p.width) {
			wide += widths[to] + betweenCols
			to++
		}
		name := max(min(mostName, p.width-wide), 8)
		if from > 1 {
			p.Line("")
		}
		p.cells(name, widths, from, to, func(i int) string { return t.Columns[i].Title })
		for _, row := range t.Rows {
			p.cells(name, widths, from, to, func(i int) string { return row[i] })
		}
		from = to
	}
}

// longestWord returns the width of the longest word of a text.
func longestWord(text string) (width int) {
	for word := range strings.FieldsSeq(text) {
		width = max(width, uniseg.StringWidth(word))
	}
	return width
}

// cells prints one row of some columns behind its name. What is longer than its column
// goes on in the next line: of a band nothing may be missing.
func (p *Printer) cells(name int, widths []int, from, to int, text func(int) string) {
	lines, most := map[int][]string{}, 1
	for i := from; i < to; i++ {
		lines[i] = report.Wrap(text(i), widths[i], "")
		most = max(most, len(lines[i]))
	}
	for n := range most {
		var b strings.Builder
		first := ""
		if n == 0 {
			first = report.Shorten(text(0), name)
		}
		b.WriteString(report.Pad(first, name))
		for i := from; i < to; i++ {
			cell := ""
			if n < len(lines[i]) {
				cell = report.Shorten(lines[i][n], widths[i])
			}
			b.WriteString(strings.Repeat(" ", betweenCols+widths[i]-uniseg.StringWidth(cell)) + cell)
		}
		p.Line("%s", strings.TrimRight(b.String(), " "))
	}
}
