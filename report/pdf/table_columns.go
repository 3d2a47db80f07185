package pdf

import (
	"strings"

	"safeguard/report"
)

// columnTitle is the style of the head of a column.
var columnTitle = caption.strong().coloured(deep)

// columnWidths returns how wide the columns of a table are: by their shares of the
// page, and none less than the longest word of its head where the page has room for
// all of these.
func (f *flow) columnWidths(columns []report.Column) []float64 {
	least, sum := make([]float64, len(columns)), 0.0
	for i, c := range columns {
		for word := range strings.FieldsSeq(f.clean(c.Title)) {
			least[i] = max(least[i], f.width(word, columnTitle)+gutter+1)
		}
		sum += least[i]
	}
	if sum > width {
		clear(least)
	}
	widths, atLeast := make([]float64, len(columns)), make([]bool, len(columns))
	for range columns { // each round raises a column, or is the last
		share := freeShare(columns, least, atLeast)
		for i, c := range columns {
			widths[i] = max(share*float64(c.Share), least[i])
			atLeast[i] = atLeast[i] || widths[i] == least[i]
		}
	}
	return widths
}

// freeShare returns what a share of 1 is of the width that the columns with their least
// width leave.
func freeShare(columns []report.Column, least []float64, atLeast []bool) float64 {
	room, shares := width, 0
	for i, c := range columns {
		if atLeast[i] {
			room -= least[i]
		} else {
			shares += c.Share
		}
	}
	return room / float64(max(1, shares))
}
