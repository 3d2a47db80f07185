package terminal

import (
	"slices"
	"strconv"
	"strings"

	"github.com/rivo/uniseg"

	"safeguard/report"
)

// What shows even where the window is too low: so many options of a long menu, and
// so many lines of what is turned page by page.
const (
	fewestOptions = 5
	fewestLines   = 3
)

// lastLines is how many lines the round before may cost.
const lastLines = 2

// A layout is one way to fit a view: with empty lines between its parts; tight,
// with so many lines for the head and for the current answer; short,
// with the levels' meanings on the pages behind the menu in place of in it; and
// long, with the question on these pages too.
type layout struct {
	gaps, tight, short, long bool
	head, earlier            int
}

// layouts lists what to try, the most spacious first. The last one always fits, as
// far as anything does.
var layouts = []layout{
	{gaps: true}, {}, {tight: true, head: 2, earlier: 2}, {tight: true, head: 1, earlier: 1},
	{tight: true, head: 1, earlier: 1, short: true}, {tight: true, head: 1, earlier: 1, short: true, long: true},
}

// fitView fits a view into a window. What decides the answer comes first: the
// question, the levels with their meanings, the current answer, the conditions
// of a level that is enough, and then why it matters. What has no room is turned page by
// page, of which the one at page shows, counted from 0.
func (a *drawn) fitView(v view, list []choice, cols, rows, page int) fitted {
	width := min(cols-1, readingWidth)
	for i, l := range layouts {
		sc := a.fitLayout(v, list, l, width)
		room := rows - sc.lines()
		if len(sc.below) > 0 && l.gaps {
			room--
		}
		last := i == len(layouts)-1
		switch {
		case len(sc.below) <= room:
			return sc.show(sc.below, l.gaps)
		case len(sc.below) == 0 && last:
			return sc.shrink(a, v, len(list), -room)
		case !l.tight:
			continue
		}
		turning := choice{kind: isMore, key: a.names.More, label: a.words.MorePages}
		list := append(list[:len(list):len(list)], turning)
		sc = a.fitLayout(v, list, l, width)
		room = rows - sc.lines()
		if !last && room < fewestLines || l.earlier > 1 && room < len(sc.onlyIf) {
			continue
		}
		room = max(room, fewestLines)
		parts := (len(sc.below) + room - 1) / room
		page %= parts
		list[len(list)-1].label = report.FillHoles(turning.label, "page", strconv.Itoa(page+1), "pages", strconv.Itoa(parts))
		sc = a.fitLayout(v, list, l, width)
		sc.list = list
		sc = sc.show(sc.below[page*room:min(len(sc.below), (page+1)*room)], false)
		return sc.shrink(a, v, len(list), sc.lines()-rows)
	}
	panic("the last layout fits")
}

// fitLayout breaks a view into lines by one layout. What is behind the menu is in
// below, not yet shown.
func (a *drawn) fitLayout(v view, list []choice, l layout, width int) fitted {
	sc := fitted{hint: hint(v.prompt, a.words.Arrows, width), hintTyped: hint(v.prompt, a.words.ArrowsTyped, width), size: len(list), width: width, list: list}
	sc.rows = rowsOf(list, width, !l.short)
	text := a.above(v, l, width)
	sc.text = strings.Join(text, "\n") + "\n"
	part := func(paragraphs []string) {
		lines := wrapAll(paragraphs, width)
		if len(lines) > 0 && len(sc.below) > 0 && l.gaps {
			lines = append([]string{""}, lines...)
		}
		sc.below = append(sc.below, lines...)
	}
	if l.long {
		part([]string{v.question})
	}
	if l.short || !slices.ContainsFunc(list, func(c choice) bool { return c.means != "" }) {
		part(v.means)
	}
	part(v.onlyIf)
	sc.onlyIf = wrapAll(v.onlyIf, width)
	if v.why != "" {
		part([]string{v.why})
	}
	return sc
}

// above is everything above the menu.
func (a *drawn) above(v view, l layout, width int) []string {
	var lines []string
	part := func(more []string) {
		if len(more) > 0 && len(lines) > 0 && l.gaps {
			lines = append(lines, "")
		}
		lines = append(lines, more...)
	}
	part(a.head(v, l, width))
	part(wrapAll(v.notes, width))
	question := report.Wrap(v.question, width, strings.Repeat(" ", titleIndent(v.question)))
	if v.question == "" {
		question = nil
	} else if l.long {
		question = cut(question, 1, width)
	}
	part(a.strong(question))
	if v.last != "" {
		n := lastLines
		if l.tight {
			n = l.earlier
		}
		part(cut(report.Wrap(v.last, width, ""), n, width))
	}
	if v.earlier != "" {
		earlier := report.Wrap(v.earlier, width, "")
		if l.tight {
			earlier = cut(earlier, l.earlier, width)
		}
		part(earlier)
	}
	if l.gaps {
		lines = append(lines, "")
	}
	return lines
}

// fitAsked is the question with what was chosen, and under it what was asked, which
// is never cut: in as few lines as the window needs, with room for one that is
// typed. Reminders between them give way.
func (a *drawn) fitAsked(behind *askedView, reminders, asked []string, width, rows int) []string {
	v := behind.view
	v.earlier = ""
	answer := report.Shorten(v.prompt+" "+behind.chosen.key+" "+behind.chosen.label, width)
	room := rows - 2
	var lines []string
	for _, l := range layouts {
		lines = append(a.above(v, l, width), answer)
		if l.gaps {
			lines = append(lines, "")
		}
		if len(lines)+len(reminders)+len(asked) <= room {
			return append(append(lines, reminders...), asked...)
		}
	}
	if left := room - len(lines) - len(asked); left > 0 {
		lines = append(lines, cut(reminders, left, width)...)
	}
	return append(lines, asked...)
}

// head says where we are and how far: on one line where both have room.
func (a *drawn) head(v view, l layout, width int) []string {
	one := report.Joined(separator, v.head, v.status)
	if lines := report.Wrap(one, width, ""); v.status != "" && (len(lines) == 1 || l.head == 1) {
		return a.strong(cut(lines, 1, width))
	}
	var lines []string
	for _, text := range []string{v.head, v.status} {
		if text == "" {
			continue
		}
		part := report.Wrap(text, width, "")
		if l.tight {
			part = cut(part, 1, width)
		}
		if text == v.head {
			part = a.strong(part)
		}
		lines = append(lines, part...)
	}
	return lines
}

// cut leaves the first n lines, and marks where something is left out.
func cut(lines []string, n, width int) []string {
	if len(lines) <= n {
		return lines
	}
	lines = slices.Clone(lines[:n])
	last := lines[n-1]
	if uniseg.StringWidth(last) >= width {
		last = last[:max(0, strings.LastIndex(last, " "))]
	}
	lines[n-1] = strings.TrimRight(last, " .,;") + "…"
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

// hint wraps the text behind the prompt of a menu.
func hint(prompt, text string, width int) string {
	if prompt == "" {
		return strings.Join(report.Wrap(text, width, ""), "\n")
	}
	return strings.TrimPrefix(strings.Join(report.Wrap(prompt+" "+text, width, ""), "\n"), prompt)
}

func lineCount(s string) int { return strings.Count(s, "\n") + 1 }
