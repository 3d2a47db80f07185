package pdf

import (
	"strings"

	"safeguard/report"
)

// lists draws the questions that a board should know of.
func (d *drawing) lists() {
	if len(d.m.Lists) == 0 {
		return
	}
	d.beginSection()
	d.title(d.m.Words.ListsTitle, display, 0, 60)
	for _, l := range d.m.Lists {
		d.list(l)
	}
}

var (
	listColumns  = columns(64, 170, 248)
	groupColumns = columns(346, 148)
	evenColumns  = columns(247, 247) // for a list with texts that are too wide for these
)

func (d *drawing) list(l report.List) {
	rows := d.listRows(l.Items)
	d.gap(grid)
	intro := fullWidthRow(func(c *cell) {
		c.add(d.fonts, l.Intro, plain.quiet())
		c.add(d.fonts, l.None, plain)
	})
	next := intro.height()
	if len(rows) > 0 {
		next += rows[0].height()
	}
	d.title(l.Title, heading, 1, next)
	d.appendRow(intro, nil)
	d.appendRows(rows, nil)
	d.gap(grid)
}

// listRows returns the rows of a list: one for each item, or, where nobody has to
// choose and texts are shared, one for each text with all its questions, so that a
// list has the same columns from its first row to its last.
func (d *drawing) listRows(items []report.Item) []row {
	byText := map[string][]report.Item{}
	shared, choices := false, false
	for _, item := range items {
		byText[item.Text] = append(byText[item.Text], item)
		shared = shared || item.Text != "" && len(byText[item.Text]) > 1
		choices = choices || len(item.Choices) > 0 || item.Tick
	}
	columns := groupColumns
	for text := range byText {
		if d.width(d.oneLine(text), plain) > 2*groupColumns[1].w { // one line more is no harm
			columns = evenColumns
		}
	}
	var rows []row
	for _, item := range items {
		switch {
		case !shared || choices:
			rows = append(rows, d.listItem(item))
		case item.Text == "":
			rows = append(rows, d.listGroup([]report.Item{item}, columns))
		case byText[item.Text][0].Number == item.Number && byText[item.Text][0].Title == item.Title:
			rows = append(rows, d.listGroup(byText[item.Text], columns))
		}
	}
	return rows
}

// listGroup returns a row of items with the same text.
func (d *drawing) listGroup(items []report.Item, columns []cell) row {
	names := make([]string, len(items))
	for i, item := range items {
		names[i] = numbered(item.Number, item.Title)
		if item.MustHave {
			names[i] += " (" + d.m.Words.MustHave + ")"
		}
	}
	c := append([]cell(nil), columns...)
	c[0].add(d.fonts, strings.Join(names, "; "), plain)
	c[1].add(d.fonts, items[0].Text, plain)
	return row{cells: c, pad: grid / 2, ruled: true, kind: itemRow}
}

// tickIndent is the room for a box to tick before a text.
const tickIndent = 13.0

// tickSign returns a function that draws a box to tick beside a line of text.
func (d *drawing) tickSign() func(x, y float64) {
	return func(x, y float64) { d.tickBox(x, y+2) }
}

// addTick appends a box to tick on a line of its own.
func (d *drawing) addTick(c *cell, st style) {
	c.lines = append(c.lines, line{st: st, draw: func(x, y float64) { d.tickBox(x, y+(st.lead-8)/2) }})
}

func (d *drawing) listItem(item report.Item) row {
	c := append([]cell(nil), listColumns...)
	if item.Tick {
		c[0].addWithSign(d.fonts, item.Number, plain.strong(), tickIndent, d.tickSign())
	} else {
		c[0].add(d.fonts, item.Number, plain.strong())
	}
	if item.MustHave {
		c[0].add(d.fonts, d.m.Words.MustHave, caption.strong().coloured(ink))
	}
	if item.Text == "" && len(item.Choices) == 0 {
		c[1].w = left + width - c[1].x
	}
	c[1].add(d.fonts, item.Title, plain)
	c[2].add(d.fonts, item.Text, plain)
	if len(item.Choices) > 0 {
		tick := d.choices(item.Choices, c[2].x)
		c[2].lines = append(c[2].lines, tick.lines...)
	}
	return row{cells: c, pad: grid / 2, ruled: true, kind: itemRow}
}
