package terminal

import (
	"strings"

	"github.com/rivo/uniseg"

	"safeguard/assess"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// A scene is a page before a room with the one thing that is asked of it now. Its
// last lines, from keys on, are at the foot of the window.
type scene struct {
	talk.Page
	note    string // about what was typed last
	ask     string
	keys    string
	letters bool // a letter is an answer here, D among them
}

// The bars: blocks where the screen is drawn, a sign that every terminal has
// where it is not.
const (
	barDrawn = "█"
	barPlain = "#"
)

// A drawing is how the blocks of a scene are rendered: with so many empty lines
// between them, and without those that are at least as spare as without.
type drawing struct {
	width   int
	bar     string
	gap     int
	without talk.Spare
	strong  func([]string) []string
}

// projectorWidth is the longest line of a scene: it is read from afar.
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

// body breaks everything above the last lines into lines, with so many empty
// ones between its blocks, and leaves out those that are as spare as without
// says. strong marks headings.
func (sc *scene) body(d drawing) []string {
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

// titleIndent is where the lines of a title go on: behind its number.
func titleIndent(title string) int {
	if i := strings.Index(title, "  "); i > 0 && i < 6 {
		return i + 2
	}
	return 0
}

// headLines puts the status to the right of the head where there is room.
func (sc *scene) headLines(width int) []string {
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

// fit fills a window with the scene: the last lines stand at its foot. It tries
// what has the most room first.
func (sc *scene) fit(cols, rows int, strong func([]string) []string) []string {
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

// foot is what stands above the line that is typed.
func (sc *scene) foot(width int, strong func([]string) []string) []string {
	var lines []string
	for _, text := range []string{sc.keys, sc.note} {
		if text != "" {
			lines = append(lines, report.Wrap(text, width, "")...)
		}
	}
	return append(lines, strong(report.Wrap(sc.ask, width, ""))...)
}
