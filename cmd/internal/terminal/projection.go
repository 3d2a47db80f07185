package terminal

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/rivo/uniseg"

	"safeguard/assess"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// A projection is a page before a room, with the one field that is asked of it
// now. Its last lines, from keys on, are at the foot of the window.
type projection struct {
	talk.Page
	note    string // about what was typed last
	ask     string
	keys    string
	letters bool // a letter is an answer here, and so is the other key for danger
	free    bool // any text is an answer here

	readOnly bool // Enter goes on to the next page
}

// The bars: blocks where the screen is drawn, a sign that every terminal has
// where it is not.
const (
	barDrawn = "█"
	barPlain = "#"
)

// A drawing is how the blocks of a projection are rendered: with gap empty lines
// between them.
type drawing struct {
	width  int
	bar    string
	gap    int
	strong func([]string) []string
}

// projectorWidth is the longest line of a projection: it is read from afar.
// A wide window gets a margin.
const (
	projectorWidth = 110
	wideWindow     = 100
)

// lines breaks a block into lines; it has none where it is empty.
func (d drawing) lines(b talk.Block) []string {
	var lines []string
	for _, text := range blockParagraphs(b) {
		if text == "" {
			lines = append(lines, "")
			continue
		}
		lines = append(lines, report.Wrap(text, d.width, hanging(text))...)
	}
	if b.Bars != nil {
		lines = append(lines, renderBars(b.Bars, d.width, d.bar)...)
	}
	if b.Strong && len(lines) > 0 {
		d.strong(lines[:1])
	}
	return lines
}

// top renders what is above the blocks. strong marks headings.
func (sc *projection) top(d drawing) []string {
	lines := sc.headLines(d.width)
	if sc.Title == "" {
		return lines
	}
	if len(lines) > 0 {
		lines = append(lines, make([]string, d.gap)...)
	}
	return append(lines, d.strong(report.Wrap(sc.Title, d.width, strings.Repeat(" ", titleIndent(sc.Title))))...)
}

// body renders everything above the last lines.
func (sc *projection) body(d drawing) []string {
	lines := sc.top(d)
	for _, b := range sc.Blocks {
		more := d.lines(b)
		if len(more) > 0 && len(lines) > 0 {
			lines = append(lines, make([]string, d.gap)...)
		}
		lines = append(lines, more...)
	}
	return lines
}

// parts renders the projection a part at a time where a window has no room for all
// of it: the head on each of them, what is needed first, and no block over two parts
// that has room on one.
func (sc *projection) parts(d drawing, room int) [][]string {
	top := sc.top(d)
	room = max(fewestLines, room-len(top))
	blocks := slices.Clone(sc.Blocks)
	slices.SortStableFunc(blocks, func(a, b talk.Block) int { return cmp.Compare(a.Spare, b.Spare) })
	all := [][]string{nil}
	for _, b := range blocks {
		lines := d.lines(b)
		last := len(all) - 1
		if len(all[last])+len(lines) > room && len(all[last]) > 0 && len(lines) <= room {
			all = append(all, nil)
		}
		for _, line := range lines {
			if last = len(all) - 1; len(all[last]) == room {
				all = append(all, nil)
				last++
			}
			all[last] = append(all[last], line)
		}
	}
	for i, part := range all {
		all[i] = append(slices.Clone(top), part...)
	}
	return all
}

// titleIndent is the indent of a title behind its first line: under its text, not
// under its number.
func titleIndent(title string) int {
	if i := strings.Index(title, "  "); i > 0 && i < 6 {
		return i + 2
	}
	return 0
}

// headLines puts the status to the right of the head where there is room.
func (sc *projection) headLines(width int) []string {
	if sc.Heading == "" {
		return nil
	}
	head := assess.CleanLine(sc.Heading)
	room := width - uniseg.StringWidth(head) - uniseg.StringWidth(sc.Status)
	if room >= 3 || sc.Status == "" {
		return []string{strings.TrimRight(head+strings.Repeat(" ", max(0, room))+sc.Status, " ")}
	}
	return append(report.Wrap(head, width, ""), sc.Status)
}

// fit renders the projection for a window, with the last lines at its foot. It
// tries the widest spacing first. Where there is not room for all, it is one part
// of several, counted from 0.
func (sc *projection) fit(cols, rows, part int, more string, strong func([]string) []string) (lines []string, parts int) {
	margin := ""
	if cols >= wideWindow {
		margin = "    "
	}
	width := min(cols-1-2*len(margin), projectorWidth)
	foot := sc.foot(width, "", strong)
	room, fits := rows-1-len(foot), false
	for gap := 2; gap >= 0 && !fits; gap-- {
		lines = sc.body(drawing{width: width, bar: barDrawn, gap: gap, strong: strong})
		fits = len(lines) <= room
	}
	if parts = 1; !fits {
		d := drawing{width: width, bar: barDrawn, strong: strong}
		room = rows - 1 - len(sc.foot(width, report.FillHoles(more, "page", "8", "pages", "8"), strong))
		all := sc.parts(d, room)
		parts = len(all)
		part %= parts
		lines = all[part]
		if parts > 1 {
			foot = sc.foot(width, report.FillHoles(more, "page", strconv.Itoa(part+1), "pages", strconv.Itoa(parts)), strong)
		}
	}
	lines = append(lines, make([]string, max(0, room-len(lines)))...)
	lines = append(lines, foot...)
	for i, line := range lines {
		if line != "" {
			lines[i] = margin + line
		}
	}
	return lines, parts
}

// foot returns the lines above the one that is typed; more says that there are
// other parts.
func (sc *projection) foot(width int, more string, strong func([]string) []string) []string {
	var lines []string
	for _, text := range []string{report.Joined(separator, more, sc.keys), sc.note} {
		if text != "" {
			lines = append(lines, report.Wrap(text, width, "")...)
		}
	}
	return append(lines, strong(report.Wrap(sc.ask, width, ""))...)
}
