package pdf

import (
	"strconv"

	sheets "safeguard/report/paper"
)

// guide draws the guide for the facilitator.
func (p *sheetDrawing) guide(g sheets.Guide) {
	p.beginPart(g.Title)
	p.paragraph(g.Title, display)
	p.gap(grid)
	for _, r := range p.fields(g.Fields) {
		p.appendRow(r, nil)
	}
	p.appendRow(p.danger(g.Danger), nil)
	p.section(g.Live, bulletPoint)
	p.rooms(g.People)
	p.schedule(g.Schedule)
	p.section(g.Before, bulletPoint)
	p.section(g.Opening, bulletPoint)
	p.section(g.Steps, numberedPoint)
	p.legend(g.Levels, g.Choices)
	for _, part := range g.Parts {
		p.beginPart(part.Title)
		p.paragraph(part.Title, partTitle)
		p.paragraph(part.Purpose, plain.quiet())
		for _, q := range part.Questions {
			p.question(g.Form, q)
		}
	}
	p.closing(g)
}

func bulletPoint(int) string     { return bullet }
func numberedPoint(i int) string { return strconv.Itoa(i+1) + "." }

func (p *sheetDrawing) closing(g sheets.Guide) {
	p.beginPart(g.CloseTitle)
	p.paragraph(g.CloseTitle, display)
	for i, step := range g.Closing {
		p.gap(grid)
		p.appendRow(p.marked(numberedPoint(i), step.Text), nil)
		for range step.WriteLines {
			c := cell{x: left + pointIndent, w: width - pointIndent}
			c.lines = []line{p.labelledLine(step.Label, writeHeight, c.w)}
			p.appendRow(row{cells: []cell{c}}, nil)
		}
	}
	p.typedHelp(g.Typed)
	if g.AnotherDay != "" {
		p.gap(2 * grid)
		p.paragraph(g.AnotherDay, sheetText)
	}
	p.gap(2 * grid)
	p.appendRow(p.danger(g.Danger), nil)
}

// typedHelp draws how the sheets are typed in: each line, and what it says.
func (p *sheetDrawing) typedHelp(t sheets.TypedHelp) {
	p.appendTitle(t.Title)
	p.paragraph(t.How, sheetText)
	for _, l := range t.Lines {
		const typed = 190.0
		cells := []cell{{x: left, w: typed}, {x: left + typed + gutter, w: width - typed - gutter}}
		cells[0].add(p.fonts, l.Line, sheetText.strong())
		cells[1].add(p.fonts, l.Means, sheetText)
		p.appendRow(row{cells: cells, pad: 0.5, kind: itemRow}, nil)
	}
}

// rooms draws a row of boxes for the numbers of people.
func (p *sheetDrawing) rooms(r sheets.PeopleTable) {
	p.appendTitle(r.Title)
	p.paragraph(r.Hint, plain)
	w := width / float64(len(r.Groups))
	var labels, boxes row
	for i, group := range r.Groups {
		c := cell{x: left + float64(i)*w, w: w - 4}
		c.add(p.fonts, group, sheetCaption)
		labels.cells = append(labels.cells, c)
		boxes.cells = append(boxes.cells, p.emptyBox(c.x, w, writeHeight))
	}
	labels.keepBelow = writeHeight
	p.appendRow(labels, nil)
	p.appendRow(boxes, nil)
}

// emptyBox is a cell that is a box to write into.
func (p *sheetDrawing) emptyBox(x, w, h float64) cell {
	return cell{x: x, w: w, lines: []line{{st: style{lead: h}, draw: func(x, y float64) {
		p.box(x, y, w+0.6, h+0.6, 0.6, ink)
	}}}}
}

func (p *sheetDrawing) schedule(t sheets.ScheduleText) {
	p.appendTitle(t.Title)
	for _, s := range t.Notes {
		p.paragraph(s, sheetText)
	}
	p.paragraph(t.Rule, sheetCaption)
	p.gap(grid)
	var rows []row
	for i, r := range t.Rows {
		st := sheetText
		switch {
		case r.Pause:
			st = st.quiet()
		case r.Bold:
			st = st.strong()
		}
		rows = append(rows, p.planRow(r.From, r.What, r.Minutes, st))
		if i+1 < len(t.Rows) && (r.Minutes == "" && r.From == "" || t.Rows[i+1].Bold) {
			rows[i].keepBelow = st.lead + 2 // a heading is kept with the slot below it, the last slot with the end
		}
	}
	head := p.planRow(t.From, t.What, "", sheetCaption)
	head.kind = headRow
	p.appendRows(rows, &head)
}

func (p *sheetDrawing) planRow(from, what, minutes string, st style) row {
	cells := []cell{{x: left, w: 42}, {x: left + 42, w: width - 42 - 80 - gutter}, {x: left + width - 80, w: 80}}
	cells[0].add(p.fonts, from, st)
	cells[1].add(p.fonts, what, st)
	cells[2].addRight(p.fonts, minutes, st)
	return row{cells: cells, pad: 1, ruled: true, kind: tableRow}
}
