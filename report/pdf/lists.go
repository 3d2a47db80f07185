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
	listColumns  = columns(52, 170, 252)
	groupColumns = columns(346, 148)
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
		choices = choices || len(item.Choices) > 0
	}
	var rows []row
	for _, item := range items {
		switch {
		case !shared || choices:
			rows = append(rows, d.listItem(item))
		case item.Text == "":
			rows = append(rows, d.listGroup([]report.Item{item}))
		case byText[item.Text][0].Number == item.Number:
			rows = append(rows, d.listGroup(byText[item.Text]))
		}
	}
	return rows
}

// listGroup returns a row of items with the same text.
func (d *drawing) listGroup(items []report.Item) row {
	names := make([]string, len(items))
	for i, item := range items {
		names[i] = numbered(item.Number, item.Title)
		if item.MustHave {
			names[i] += " (" + d.m.Words.MustHave + ")"
		}
	}
	c := append([]cell(nil), groupColumns...)
	c[0].add(d.fonts, strings.Join(names, "; "), plain)
	c[1].add(d.fonts, items[0].Text, plain)
	return row{cells: c, pad: grid / 2, ruled: true}
}

func (d *drawing) listItem(item report.Item) row {
	c := append([]cell(nil), listColumns...)
	c[0].add(d.fonts, item.Number, plain.strong())
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
	return row{cells: c, pad: grid / 2, ruled: true}
}
