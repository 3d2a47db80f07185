package terminal

import (
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/report"
)

// fewestOptions is how many options show even where the window is too low.
const fewestOptions = 5

// A layout is a page and what stands under its highlighted level.
type layout struct {
	page          view
	means, onlyIf []string
}

// layouts lists what to try, the fullest first. What has no room on the page
// goes to under the highlighted level, and is always in Help: what the levels
// mean, and when to say the highest one.
func layouts(pg view) []layout {
	noMeans, short := pg, pg
	noMeans.means = nil
	short.means, short.onlyIf = nil, nil
	return []layout{
		{pg, nil, nil},
		{noMeans, pg.means, nil},
		{short, pg.means, pg.onlyIf},
		{short, pg.means, nil},
		{short, nil, nil},
	}
}

// lay fits a page into a window. Where no layout fits, the empty lines go, and
// last the menu shows fewer options at once.
func (a *drawn) lay(pg view, list []choice, cols, rows int) screen {
	width := min(cols-1, readingWidth)
	sc := screen{hint: hint(pg.prompt, a.words.Arrows, width), hintTyped: hint(pg.prompt, a.words.ArrowsTyped, width), size: len(list), width: width}
	if a.options(&sc, list, cols) {
		pg.means = nil
	}
	var lines []string
	over := 0
	for _, l := range layouts(pg) {
		lines = a.lines(l.page, width)
		sc.onlyIf = len(l.page.onlyIf) > 0
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
		sc.hint = hint(pg.prompt, report.FillHoles(a.words.ArrowsMore, "n", strconv.Itoa(len(list))), width)
		sc.size = min(len(list), max(fewestOptions, len(list)-over))
	}
	sc.text = strings.Join(lines, "\n") + "\n"
	room := rows - len(lines) - lineCount(sc.hintTyped) - 2
	sc.filtered = filteredText(&sc, pg, list, cols, room)
	return sc
}

// filteredText is what stands under a level when typing left it alone in the
// menu, so that there is more room.
func filteredText(sc *screen, pg view, list []choice, cols, room int) []string {
	if sc.onlyIf {
		return sc.more
	}
	for _, l := range layouts(pg)[2:4] {
		if text := underLevels(list, l.means, l.onlyIf, cols); highest(text) <= room {
			return text
		}
	}
	return sc.more
}

// hint wraps what stands behind the prompt of a menu.
func hint(prompt, text string, width int) string {
	if prompt == "" {
		return strings.Join(report.Wrap(text, width, ""), "\n")
	}
	return strings.TrimPrefix(strings.Join(report.Wrap(prompt+" "+text, width, ""), "\n"), prompt)
}

func lineCount(s string) int { return strings.Count(s, "\n") + 1 }

// options makes a line of each choice. It reports whether the meaning of every
// level found room in it.
func (a *drawn) options(sc *screen, list []choice, cols int) (inline bool) {
	room := cols - len("> ") - 1
	inline = true
	var long []string
	for _, c := range list {
		line := c.key + "  " + c.label
		if c.means != "" {
			line += ": " + c.means
		}
		line = assess.CleanLine(line)
		inline = inline && line == report.Shorten(line, room)
		long = append(long, line)
		sc.options = append(sc.options, report.Shorten(assess.CleanLine(c.key+"  "+c.label), room))
	}
	if inline {
		sc.options = long
	}
	return inline
}

// lines breaks a page into lines and gives it its little colour.
func (a *drawn) lines(pg view, width int) []string {
	var lines []string
	for _, block := range pg.blocks() {
		for _, text := range block {
			part := report.Wrap(text, width, hanging(text))
			if text == pg.head || text == pg.question {
				part = a.strong(part)
			}
			lines = append(lines, part...)
		}
		lines = append(lines, "")
	}
	more := wrapAll(pg.means, width)
	if pg.earlier != "" {
		more = append(more, report.Wrap(pg.earlier, width, "")...)
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

// underLevels returns what stands under each level while it is highlighted: what
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
