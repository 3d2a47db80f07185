package terminal

import (
	"slices"
	"strings"

	"github.com/rivo/uniseg"

	"safeguard/assess"
	"safeguard/report"
)

// mark is before the choice that is highlighted; spaces are before all others.
const mark = "> "

// A menuRows is how choices fill the lines of a menu: what is printed for each of
// them, and which of them end a line.
type menuRows struct {
	options []string
	ends    []int
	lines   int
}

// rowsOf arranges choices in lines. Where a level has a meaning, it fills lines of its own
// with it if inline is set; what is short then shares lines: moves always, and of
// the answers those that are no level.
func rowsOf(list []choice, width int, inline bool) menuRows {
	var r menuRows
	levels := slices.ContainsFunc(list, func(c choice) bool { return c.means != "" })
	used := 0
	end := func() {
		if used > 0 {
			r.ends = append(r.ends, len(r.options)-1)
			r.lines++
			used = 0
		}
	}
	for i, c := range list {
		lines := c.lines(width-len(mark), inline)
		shares := c.isMove() || levels && (c.means == "" || !inline)
		needs := len(mark) + uniseg.StringWidth(lines[0])
		if !shares || i > 0 && c.isMove() != list[i-1].isMove() || used+1+needs > width {
			end()
		}
		r.options = append(r.options, strings.Join(lines, "\n"+strings.Repeat(" ", len(mark))))
		r.lines += len(lines) - 1
		used += needs + 1
		if !shares {
			end()
		}
	}
	end()
	return r
}

func (c choice) isMove() bool { return c.kind != isOption && c.kind != isSearch }

// lines breaks a choice into lines of at most width columns. A label that is too
// long is shortened, what comes behind it never.
func (c choice) lines(width int, inline bool) []string {
	gap := "  "
	if c.isMove() {
		gap = " "
	}
	text, facts := assess.CleanLine(c.key+gap+c.label), assess.CleanLine(c.facts)
	if inline && c.means != "" {
		return report.Wrap(text+": "+assess.CleanLine(c.means), width, "   ")
	}
	return []string{report.Shorten(text, max(width-uniseg.StringWidth(facts), width/3)) + facts}
}
