package pdf

import (
	"slices"

	"safeguard/report"
)

// heading draws the heading of a part of a page. next is the height of what must
// follow it on the same page.
func (d *drawing) heading(text string, next float64) {
	d.appendRow(d.headingRow(text, next), nil)
}

func (d *drawing) headingRow(text string, next float64) row {
	r := fullWidthRow(func(c *cell) { c.add(d.fonts, text, heading) })
	r.keepBelow = next
	return r
}

// tableHead returns the head of a table with the given columns.
func (d *drawing) tableHead(cells []cell, titles ...string) row {
	c := append([]cell(nil), cells...)
	for i, t := range titles {
		c[i].add(d.fonts, t, caption.strong().coloured(deep))
	}
	return row{cells: c, pad: grid / 2, ruled: true, kind: headRow}
}

// beginSection begins a part of the report: on this page where at least a fifth
// of it is free, else on a new one.
func (d *drawing) beginSection() {
	if d.y > top+0.8*body {
		d.newPage()
	} else {
		d.gap(4 * grid)
	}
}

// annex draws tables under a title of their own: of published standards, or of rounds.
func (d *drawing) annex(s report.Standards) {
	if s.Title == "" {
		return
	}
	d.beginSection()
	d.title(s.Title, display, 0, 60)
	d.paragraph(s.Intro, plain.quiet())
	for _, v := range s.Items {
		d.table(v.Table, v.Note)
	}
}

func (d *drawing) method() {
	m := d.m.Method
	if m.Title == "" {
		return
	}
	d.beginSection()
	d.title(m.Title, display, 0, 60)
	for _, rule := range m.Rules {
		d.bullet(rule)
	}
	for _, t := range m.Tables {
		d.table(t, "")
	}
	if len(m.Glossary) > 0 {
		d.gap(grid)
		d.heading(m.GlossaryTitle, 36)
		d.glossary(m.Glossary)
	}
}

var glossaryColumns = columns(160, 160, 160)

// glossary draws the words and what they mean in columns, read row by row.
func (f *flow) glossary(terms []report.Fact) {
	for side := range slices.Chunk(terms, len(glossaryColumns)) {
		c := append([]cell(nil), glossaryColumns...)
		for i, term := range side {
			c[i].add(f.fonts, term.Label+": "+term.Value, dense)
		}
		f.appendRow(row{cells: c, pad: 1, kind: cellItems}, nil)
	}
}

func (d *drawing) bullet(text string) {
	r := fullWidthRow(func(c *cell) {
		c.addWithSign(d.fonts, text, note.coloured(ink).as(itemStart), gutter, func(x, y float64) { d.rect(x, y+4.5, 3, 3, deep) })
	})
	d.appendRow(r, nil)
}

// table draws a table below its title and, if it has one, a note.
func (d *drawing) table(t report.Table, note string) {
	d.gap(grid)
	cells, widths := make([]cell, len(t.Columns)), d.columnWidths(t.Columns)
	x := left
	head := row{pad: 1, ruled: true, kind: headRow}
	for i, c := range t.Columns {
		cells[i] = cell{x: x, w: widths[i] - gutter}
		x += widths[i]
		h := cells[i]
		d.addColumn(&h, c, c.Title, columnTitle)
		head.cells = append(head.cells, h)
	}
	var rows []row
	for n, texts := range t.Rows {
		st := plain
		st.bold = t.Total && n == len(t.Rows)-1
		r := row{cells: append([]cell(nil), cells...), pad: 1, ruled: true, kind: tableRow}
		for i, s := range texts {
			d.addColumn(&r.cells[i], t.Columns[i], s, st)
		}
		rows = append(rows, r)
	}
	title := d.paragraphRow(t.Title, subhead)
	title.keepBelow = head.height() + 36
	d.appendRow(title, nil)
	d.paragraph(note, plain.quiet())
	d.appendRows(rows, &head)
}

func (d *drawing) addColumn(c *cell, col report.Column, text string, st style) {
	if col.Number {
		c.addRight(d.fonts, text, st)
		return
	}
	c.add(d.fonts, text, st)
}
