package web

import "safeguard/report"

// A table is a table of the model with what the templates need beside it.
type table struct {
	report.Table
}

// A cell is one value under its column. Head marks the one that names its row.
type cell struct {
	report.Column
	Text string
	Head bool
}

// A row of cells. Total marks the one that sums up the others.
type row struct {
	Total bool
	Cells []cell
}

// Widths returns the width of each column in percent.
func (t table) Widths() []int {
	sum := 0
	for _, c := range t.Columns {
		sum += c.Share
	}
	var out []int
	for _, c := range t.Columns {
		out = append(out, 100*c.Share/max(sum, 1))
	}
	return out
}

// CellRows returns the rows; the first cell of each is its head.
func (t table) CellRows() []row {
	var out []row
	for i, texts := range t.Rows {
		r := row{Total: t.Total && i == len(t.Rows)-1}
		for j, text := range texts {
			c := cell{Text: text, Head: j == 0}
			if j < len(t.Columns) {
				c.Column = t.Columns[j]
			}
			r.Cells = append(r.Cells, c)
		}
		out = append(out, r)
	}
	return out
}
