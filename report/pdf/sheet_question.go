package pdf

import (
	"safeguard/report"
	sheets "safeguard/report/paper"
)

const (
	conditionsWidth = 290.0 // beside the list of what to ask to see
	countLabel      = 84.0
	countHeight     = 19.0
	agreeHeight     = 22.0
	leastToWrite    = 50.0 // the room behind a label
)

// question draws a question with its help and its form, on one page where it is
// not longer than that.
func (p *sheetDrawing) question(f sheets.Form, q sheets.GuideQuestion) {
	rows := append(p.questionText(q), p.questionHelp(q)...)
	rows = append(rows, p.hands(f)...)
	rows = append(rows, p.agreed(f, q))
	for _, labels := range f.WriteLabels {
		rows = append(rows, p.writeRow(labels))
	}
	p.gap(2 * grid)
	if h := heightOf(rows); p.y+h > bottom && h <= body {
		p.newPage()
	}
	for _, r := range rows {
		p.appendRow(r, nil)
	}
}

// writeRow returns a row of labels, each with as much room to write behind it as the
// others have.
func (p *sheetDrawing) writeRow(labels []string) (r row) {
	room := width - float64(len(labels)-1)*gutter
	for _, label := range labels {
		room -= p.width(p.oneLine(label), sheetCaption)
	}
	x, each := left, max(0, room)/float64(len(labels))
	for _, label := range labels {
		w := (width - float64(len(labels)-1)*gutter) / float64(len(labels))
		if each >= leastToWrite {
			w = p.width(p.oneLine(label), sheetCaption) + each
		}
		r.cells = append(r.cells, cell{x: x, w: w, lines: []line{p.labelledLine(label, writeHeight, w)}})
		x += w + gutter
	}
	return r
}

func (p *sheetDrawing) questionText(q sheets.GuideQuestion) []row {
	number := cell{x: left, w: numberWidth}
	number.add(p.fonts, q.Number, heading.as(paragraph))
	if q.MustHave != "" {
		number.lines = append(number.lines, line{st: sheetQuestion, draw: func(x, y float64) { p.mustHave(x, y+3, 8) }})
	}
	const aside = 112.0
	text := cell{x: left + numberWidth, w: width - numberWidth - aside - gutter}
	text.add(p.fonts, q.Short, heading)
	text.add(p.fonts, q.Text, sheetQuestion.strong())
	side := cell{x: left + width - aside, w: aside}
	for _, s := range []string{q.When, q.MustHave, q.ID} {
		side.addRight(p.fonts, s, sheetCaption)
	}
	rule := spacer(4, func(x, y float64) { p.rect(x, y, width, 1.2, deep) })
	rule.keepBelow = 3 * sheetQuestion.lead
	return []row{rule, {cells: []cell{number, text, side}, keepBelow: 3 * plain.lead}}
}

// questionHelp returns why the question matters, what to discuss, the conditions
// for a met question, what to ask to see, and what the levels mean.
func (p *sheetDrawing) questionHelp(q sheets.GuideQuestion) []row {
	talk := fullWidthCell()
	p.appendLabelled(&talk, q.Why, plain)
	p.appendLabelled(&talk, q.Discuss, plain.strong().coloured(deep))
	only := cell{x: left, w: conditionsWidth}
	p.helpList(&only, q.Conditions)
	see := cell{x: left + conditionsWidth + gutter, w: width - conditionsWidth - gutter}
	if len(q.Conditions.Items) == 0 {
		see.x, see.w = left, width
	}
	p.helpList(&see, q.ToSee)
	levels := fullWidthCell()
	for _, l := range q.Levels.Lines {
		p.addPoint(&levels, l.Sign, l.Label+": "+l.Means, plain)
	}
	var rows []row
	for _, cells := range [][]cell{{talk}, {only, see}, {levels}} {
		if r := (row{cells: cells, pad: 1}); !r.empty() {
			rows = append(rows, r)
		}
	}
	return rows
}

// appendLabelled appends a text with its label on the same line.
func (p *sheetDrawing) appendLabelled(c *cell, l report.Labelled, st style) {
	if l.Line != "" {
		c.add(p.fonts, l.Line, st)
	}
}

func (p *sheetDrawing) helpList(c *cell, l report.Listing) {
	if len(l.Items) == 0 {
		return
	}
	c.add(p.fonts, l.Lead, plain.strong())
	for _, item := range l.Items {
		p.addPoint(c, bullet, item, plain)
	}
}

// hands returns the table to write the numbers of hands into.
func (p *sheetDrawing) hands(f sheets.Form) []row {
	w := (width - countLabel) / float64(len(f.Hands))
	label := cell{x: left, w: countLabel - grid}
	label.add(p.fonts, f.Title, plain.strong())
	head := row{cells: []cell{label}, pad: 1, kind: headRow, keepBelow: float64(len(f.Rows)) * countHeight}
	for i, c := range f.Hands {
		letter := []line{p.centredLine(c.Letter, plain.strong(), w)}
		head.cells = append(head.cells, cell{x: left + countLabel + float64(i)*w, w: w, lines: letter})
	}
	rows := []row{head}
	for _, name := range f.Rows {
		c := cell{x: left, w: countLabel - grid}
		st := sheetCaption
		st.lead = countHeight
		c.add(p.fonts, name, st)
		r := row{cells: []cell{c}, kind: tableRow}
		for i := range f.Hands {
			r.cells = append(r.cells, p.emptyBox(left+countLabel+float64(i)*w, w, countHeight))
		}
		rows = append(rows, r)
	}
	return rows
}

// An inlineItem is a word or a shape on a line of several; w is its width.
type inlineItem struct {
	w    float64
	draw func(x, y float64)
}

// agreed returns the row to mark the agreed answer in, and how it was agreed.
func (p *sheetDrawing) agreed(f sheets.Form, q sheets.GuideQuestion) row {
	items := []inlineItem{p.unbrokenItem(f.Agree, countLabel)}
	for _, letter := range q.Boxes {
		if letter != "" {
			items = append(items, inlineItem{24, func(x, y float64) { p.letterBox(letter, x, y+3, 16) }})
		}
	}
	items = append(items, p.unbrokenItem(f.By, 0))
	for _, how := range f.ByWhat {
		word := p.unbrokenItem(how, 0)
		items = append(items, inlineItem{word.w + 13, func(x, y float64) {
			p.tickBox(x, y+7)
			word.draw(x+13, y)
		}})
	}
	c := wrapItems(items)
	for i := range c.lines {
		c.lines[i].lang = p.language(f.Agree)
	}
	return row{cells: []cell{c}, pad: 1}
}

// unbrokenItem returns a text on one line, at least least points wide.
func (p *sheetDrawing) unbrokenItem(s string, least float64) inlineItem {
	s = p.oneLine(s)
	st := plain
	st.lead = agreeHeight
	return inlineItem{max(least, p.width(s, st)+10), func(x, y float64) { p.text(x, y+st.baseline(), s, st) }}
}

// wrapItems returns a cell with items side by side, on as many lines as they need: the
// others begin where the second item does.
func wrapItems(items []inlineItem) cell {
	c := fullWidthCell()
	indent, begin := items[0].w, 0.0
	for len(items) > 0 {
		n, w := 1, begin+items[0].w
		for n < len(items) && w+items[n].w <= width {
			w += items[n].w
			n++
		}
		some, at := items[:n], begin
		items, begin = items[n:], indent
		c.lines = append(c.lines, line{st: style{lead: agreeHeight}, draw: func(x, y float64) {
			x += at
			for _, it := range some {
				it.draw(x, y)
				x += it.w
			}
		}})
	}
	return c
}
