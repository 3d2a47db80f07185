package terminal

import (
	"slices"
	"strconv"
	"strings"

	"github.com/rivo/uniseg"

	"safeguard/assess"
	"safeguard/report"
)

// fewestOptions is how many options show even where the window is too low.
const fewestOptions = 5

// A layout is a view and what is printed under its highlighted level.
type layout struct {
	view          view
	means, onlyIf []string
}

// layouts lists what to try, the fullest first. What has no room on it
// goes to under the highlighted level, and is always in Help: what the levels
// mean, and when to say the highest one.
func layouts(v view) []layout {
	noMeans, short := v, v
	noMeans.means = nil
	short.means, short.onlyIf = nil, nil
	return []layout{
		{v, nil, nil},
		{noMeans, v.means, nil},
		{short, v.means, v.onlyIf},
		{short, v.means, nil},
		{short, nil, nil},
	}
}

// fitView fits a view into a window. Where no layout fits, the empty lines go, and
// last the menu shows fewer options at once.
func (a *drawn) fitView(v view, list []choice, cols, rows int) fitted {
	width := min(cols-1, readingWidth)
	sc := fitted{hint: hint(v.prompt, a.words.Arrows, width), hintTyped: hint(v.prompt, a.words.ArrowsTyped, width), size: len(list), width: width}
	if a.options(&sc, list, cols) {
		v.means = nil
	}
	var lines []string
	over := 0
	for _, l := range layouts(v) {
		lines = a.lines(l.view, width)
		sc.onlyIf = len(l.view.onlyIf) > 0
		sc.more = underLevels(list, l.means, l.onlyIf, cols)
		over = len(lines) + lineCount(sc.hint) + len(list) + highest(sc.more) + 1 - rows
		if over <= 0 {
			break
		}
	}
	if over > 0 {
		full := len(lines)
		lines = slices.DeleteFunc(lines, func(line string) bool { return line == "" })
		over -= full - len(lines)
	}
	if over > 0 {
		sc.hint = hint(v.prompt, report.FillHoles(a.words.ArrowsMore, "n", strconv.Itoa(len(list))), width)
		sc.size = min(len(list), max(fewestOptions, len(list)-over))
	}
	sc.text = strings.Join(lines, "\n") + "\n"
	room := rows - len(lines) - lineCount(sc.hintTyped) - 2
	sc.filtered = filteredText(&sc, v, list, cols, room)
	return sc
}

// filteredText is the text under a level when it is the only one left in the menu
// because of what was typed, so that there is more room.
func filteredText(sc *fitted, v view, list []choice, cols, room int) []string {
	if sc.onlyIf {
		return sc.more
	}
	for _, l := range layouts(v)[2:4] {
		if text := underLevels(list, l.means, l.onlyIf, cols); highest(text) <= room {
			return text
		}
	}
	return sc.more
}

// hint wraps the text behind the prompt of a menu.
func hint(prompt, text string, width int) string {
	if prompt == "" {
		return strings.Join(report.Wrap(text, width, ""), "\n")
	}
	return strings.TrimPrefix(strings.Join(report.Wrap(prompt+" "+text, width, ""), "\n"), prompt)
}

func lineCount(s string) int { return strings.Count(s, "\n") + 1 }

// options renders each choice as one line. It reports whether every line has room
// for the meaning of its level.
func (a *drawn) options(sc *fitted, list []choice, cols int) (inline bool) {
	room := cols - len("> ") - 1
	inline = true
	var long []string
	for _, c := range list {
		line := c.key + "  " + c.label + c.facts
		if c.means != "" {
			line += ": " + c.means
		}
		line = assess.CleanLine(line)
		inline = inline && line == report.Shorten(line, room)
		long = append(long, line)
		facts := assess.CleanLine(c.facts)
		sc.options = append(sc.options, report.Shorten(assess.CleanLine(c.key+"  "+c.label), max(room-uniseg.StringWidth(facts), room/3))+facts)
	}
	if inline {
		sc.options = long
	}
	return inline
}

// lines breaks a view into lines and marks its headings in bold.
func (a *drawn) lines(v view, width int) []string {
	var lines []string
	for _, block := range v.blocks() {
		for _, text := range block {
			part := report.Wrap(text, width, hanging(text))
			if text == v.head || text == v.question {
				part = a.strong(part)
			}
			lines = append(lines, part...)
		}
		lines = append(lines, "")
	}
	more := wrapAll(v.means, width)
	if v.earlier != "" {
		more = append(more, report.Wrap(v.earlier, width, "")...)
	}
	if len(more) > 0 {
		lines = append(lines[:max(0, len(lines)-1)], append(more, "")...)
	}
	return lines
}

func (a *drawn) strong(lines []string) []string {
	if a.color {
		for i, line := range lines {
			lines[i] = bold + line + normal
		}
	}
	return lines
}

// underLevels returns the text under each level while it is highlighted: what
// it means and, under the highest, when to say it. Both lists begin with a
// heading or are empty.
func underLevels(list []choice, means, onlyIf []string, cols int) []string {
	const indent = "     "
	var all []string
	for _, c := range list {
		if c.means == "" {
			break
		}
		var text []string
		if len(means) > 0 {
			text = append(text, report.Wrap(indent+c.means, cols-1, indent)...)
		}
		if c.top {
			for _, p := range onlyIf {
				text = append(text, report.Wrap(indent+p, cols-1, indent+hanging(p))...)
			}
		}
		all = append(all, strings.Join(append([]string{""}, text...), "\n"))
	}
	return all
}

// highest returns the lines of the longest text.
func highest(texts []string) int {
	n := 0
	for _, s := range texts {
		n = max(n, strings.Count(s, "\n"))
	}
	return n
}
