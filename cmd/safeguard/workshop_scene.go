package main

import (
	"strings"

	"github.com/rivo/uniseg"

	"safeguard/assess"
)

// A scene is one screen of a workshop, not yet broken into lines.
type scene struct {
	head, status string // the first line, left and right
	title        string
	parts        []part
	note         string // about the last thing typed
	ask          string
	keys         string
	letters      bool // a letter is an answer here
}

// A part of a scene that is spare goes where there is no room.
type part struct {
	lines  func(width int, bar string) []string
	spare  spare
	strong bool // its first line is a heading
}

type spare int

const (
	always     spare = iota
	spareLast        // goes after the empty lines
	spareFirst       // goes before them
)

// The bars: blocks where the screen is drawn, a sign that every terminal has
// where it is not.
const (
	barDrawn = "█"
	barPlain = "#"
)

// A drawing is how the parts of a scene are put down: with so many empty lines
// between them, and without those that are at least as spare as without.
type drawing struct {
	width   int
	bar     string
	gap     int
	without spare
	strong  func([]string) []string
}

// projectorWidth is the longest line of a scene: it is read from afar.
// A wide window gets a margin.
const (
	projectorWidth = 110
	wideWindow     = 100
)

// paragraphs is a block of texts.
func paragraphs(texts ...string) func(int, string) []string {
	return func(width int, _ string) []string {
		var lines []string
		for _, text := range texts {
			if text == "" {
				lines = append(lines, "")
				continue
			}
			lines = append(lines, wrap(text, width, hanging(text))...)
		}
		return lines
	}
}

// body breaks everything above the last lines into lines, with so many empty
// ones between its parts, and leaves out the parts that are as spare as without
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
	if sc.title != "" {
		add(d.strong(wrap(sc.title, d.width, strings.Repeat(" ", titleIndent(sc.title)))))
	}
	for _, b := range sc.parts {
		if d.without != always && b.spare >= d.without {
			continue
		}
		text := b.lines(d.width, d.bar)
		if b.strong && len(text) > 0 {
			d.strong(text[:1])
		}
		add(text)
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
	if sc.head == "" {
		return nil
	}
	head := assess.CleanLine(sc.head)
	room := width - uniseg.StringWidth(head) - uniseg.StringWidth(sc.status)
	if room >= 3 || sc.status == "" {
		return []string{strings.TrimRight(head+strings.Repeat(" ", max(0, room))+sc.status, " ")}
	}
	return append(wrap(head, width, ""), sc.status)
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
		{gap: 2}, {gap: 1}, {gap: 1, without: spareFirst}, {without: spareFirst}, {gap: 1, without: spareLast}, {without: spareLast},
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
			lines = append(lines, wrap(text, width, "")...)
		}
	}
	return append(lines, strong(wrap(sc.ask, width, ""))...)
}
