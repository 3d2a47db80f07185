package terminal

import (
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
}

// The bars: blocks where the screen is drawn, a sign that every terminal has
// where it is not.
const (
	barDrawn = "█"
	barPlain = "#"
)

// A drawing is how the blocks of a projection are rendered: with gap empty lines
// between them, and without those whose Spare is at least without.
type drawing struct {
	width   int
	bar     string
	gap     int
	without talk.Spare
	strong  func([]string) []string
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

// body renders everything above the last lines. strong marks headings.
func (sc *projection) body(d drawing) []string {
	lines := sc.headLines(d.width)
	add := func(more []string) {
		if len(more) == 0 {
			return
		}
		if len(lines) > 0 {
			lines = append(lines, make([]string, d.gap)...)
		}
		lines = append(lines, more...)
	}
	if sc.Title != "" {
		add(d.strong(report.Wrap(sc.Title, d.width, strings.Repeat(" ", titleIndent(sc.Title)))))
	}
	for _, b := range sc.Blocks {
		if d.without == talk.Needed || b.Spare < d.without {
			add(d.lines(b))
		}
	}
	return lines
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
// tries the widest spacing first.
func (sc *projection) fit(cols, rows int, strong func([]string) []string) []string {
	margin := ""
	if cols >= wideWindow {
		margin = "    "
	}
	width := min(cols-1-2*len(margin), projectorWidth)
	foot := sc.foot(width, strong)
	room := rows - 1 - len(foot)
	var lines []string
	for _, try := range []drawing{
		{gap: 2}, {gap: 1}, {gap: 1, without: talk.SpareFirst}, {without: talk.SpareFirst}, {gap: 1, without: talk.SpareLast}, {without: talk.SpareLast},
	} {
		try.width, try.bar, try.strong = width, barDrawn, strong
		if lines = sc.body(try); len(lines) <= room {
			break
		}
	}
	lines = append(lines, make([]string, max(0, room-len(lines)))...)
	lines = append(lines, foot...)
	for i, line := range lines {
		if line != "" {
			lines[i] = margin + line
		}
	}
	return lines
}

// foot returns the lines above the one that is typed.
func (sc *projection) foot(width int, strong func([]string) []string) []string {
	var lines []string
	for _, text := range []string{sc.keys, sc.note} {
		if text != "" {
			lines = append(lines, report.Wrap(text, width, "")...)
		}
	}
	return append(lines, strong(report.Wrap(sc.ask, width, ""))...)
}
