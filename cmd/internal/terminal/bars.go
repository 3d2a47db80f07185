package terminal

import (
	"fmt"
	"strings"

	"github.com/rivo/uniseg"

	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// widestHand is how many columns one hand fills at most.
const widestHand = 4

// renderBars draws for every answer its label, its numbers, and a bar for the
// last of them.
func renderBars(b *talk.Bars, width int, bar string) []string {
	labels := []string{""}
	heads := b.Columns
	if len(heads) == 0 {
		heads = []string{""}
	}
	columns := make([][]string, len(heads))
	var last []int
	for i, head := range heads {
		columns[i] = []string{head}
	}
	for _, row := range b.Rows {
		labels, last = append(labels, row.Label), append(last, row.Counts[len(row.Counts)-1])
		for i, n := range row.Counts {
			columns[i] = append(columns[i], fmt.Sprint(n))
		}
	}
	table := tableOf(labels, columns)
	var lines []string
	if len(b.Columns) > 0 {
		lines = append(lines, strings.TrimRight(table[0], " "))
	}
	room := width - uniseg.StringWidth(table[0]) - 2
	for i, n := range last {
		lines = append(lines, strings.TrimRight(table[i+1]+"  "+strings.Repeat(bar, barLength(n, last, room)), " "))
	}
	return lines
}

// tableOf puts columns of numbers, flush right, behind labels.
func tableOf(labels []string, columns [][]string) []string {
	wide := 0
	for _, s := range labels {
		wide = max(wide, uniseg.StringWidth(s))
	}
	lines := make([]string, len(labels))
	for i, s := range labels {
		lines[i] = report.Pad(s, wide)
	}
	for _, column := range columns {
		wide := 3
		for _, s := range column {
			wide = max(wide, uniseg.StringWidth(s))
		}
		for i, s := range column {
			lines[i] += strings.Repeat(" ", 2+wide-uniseg.StringWidth(s)) + s
		}
	}
	return lines
}

// barLength is how many columns n hands fill in so much room. All bars of a
// spread have the same measure, and one hand is never invisible.
func barLength(n int, counts []int, room int) int {
	most := 1
	for _, c := range counts {
		most = max(most, c)
	}
	if most <= room {
		return n * min(widestHand, room/most)
	}
	return (n*max(room, 1) + most - 1) / most
}
