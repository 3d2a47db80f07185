package pdf

import (
	"slices"

	"safeguard/report"
	sheets "safeguard/report/paper"
)

const (
	onlyIfWidth = 290.0 // of the list beside the one of what to ask for
	countLabel  = 84.0
	countHeight = 19.0
	agreeHeight = 22.0
)

// question draws a question with all that belongs to it, on one page if it is
// not longer than that.
func (p *press) question(f sheets.Form, q sheets.GuideQuestion) {
	rows := append(p.questionText(q), p.questionHelp(q)...)
	rows = append(rows, p.hands(f)...)
	rows = append(rows, p.agreed(f, q))
	for pair := range slices.Chunk(f.Lines, 2) {
		var r row
		w := (width - float64(len(pair)-1)*gutter) / float64(len(pair))
		for i, label := range pair {
			r.cells = append(r.cells, cell{x: left + float64(i)*(w+gutter), w: w, lines: []line{p.labelled(label, writeHeight, w)}})
		}
		rows = append(rows, r)
	}
	p.gap(2 * grid)
	if h := heightOf(rows); p.y+h > bottom && h <= body {
		p.newPage()
	}
	for _, r := range rows {
		p.put(r, nil)
	}
}

func (p *press) questionText(q sheets.GuideQuestion) []row {
	number := cell{x: left, w: numberWidth}
	number.add(p.fonts, q.Number, heading)
	if q.MustHave != "" {
		number.lines = append(number.lines, line{st: asked, draw: func(x, y float64) { p.mustHave(x, y+3, 8) }})
	}
	const aside = 112.0
	text := cell{x: left + numberWidth, w: width - numberWidth - aside - gutter}
	text.add(p.fonts, q.Short, heading)
	text.add(p.fonts, q.Text, asked.strong())
	side := cell{x: left + width - aside, w: aside}
	for _, s := range []string{q.When, q.MustHave, q.ID} {
		side.addRight(p.fonts, s, caption)
	}
	rule := space(4, func(x, y float64) { p.rect(x, y, width, 1.2, deep) })
	rule.keep = 3 * asked.lead
	return []row{rule, {cells: []cell{number, text, side}, keep: 3 * plain.lead}}
}

// questionHelp is what helps to talk, and what the levels mean here.
func (p *press) questionHelp(q sheets.GuideQuestion) []row {
	talk := column()
	p.runIn(&talk, q.Why, plain)
	p.runIn(&talk, q.Discuss, plain.strong().coloured(deep))
	only := cell{x: left, w: onlyIfWidth}
	p.helpList(&only, q.Conditions)
	see := cell{x: left + onlyIfWidth + gutter, w: width - onlyIfWidth - gutter}
	if len(q.Conditions.Items) == 0 {
		see.x, see.w = left, width
	}
	p.helpList(&see, q.ToSee)
	levels := column()
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

// runIn appends a text behind its label on the same line.
func (p *press) runIn(c *cell, l report.Labelled, st style) {
	if l.Line != "" {
		c.add(p.fonts, l.Line, st)
	}
}

func (p *press) helpList(c *cell, l report.Listing) {
	if len(l.Items) == 0 {
		return
	}
	c.add(p.fonts, l.Lead, plain.strong())
	for _, item := range l.Items {
		p.addPoint(c, "•", item, plain)
	}
}

// hands is the grid for the numbers of hands.
func (p *press) hands(f sheets.Form) []row {
	w := (width - countLabel) / float64(len(f.Hands))
	label := cell{x: left, w: countLabel - grid}
	label.add(p.fonts, f.Title, plain.strong())
	head := row{cells: []cell{label}, pad: 1, keep: float64(len(f.Rows)) * countHeight}
	for i, c := range f.Hands {
		letter := []line{p.centred(c.Letter, plain.strong(), w)}
		head.cells = append(head.cells, cell{x: left + countLabel + float64(i)*w, w: w, lines: letter})
	}
	rows := []row{head}
	for _, name := range f.Rows {
		c := cell{x: left, w: countLabel - grid}
		st := caption
		st.lead = countHeight
		c.add(p.fonts, name, st)
		r := row{cells: []cell{c}}
		for i := range f.Hands {
			r.cells = append(r.cells, p.emptyBox(left+countLabel+float64(i)*w, w, countHeight))
		}
		rows = append(rows, r)
	}
	return rows
}

// An item stands on a line with others, as many as fit.
type item struct {
	w    float64
	draw func(x, y float64)
}

// agreed is what is marked when the room has agreed.
func (p *press) agreed(f sheets.Form, q sheets.GuideQuestion) row {
	items := []item{p.word(f.Agree, countLabel)}
	for _, letter := range q.Boxes {
		if letter != "" {
			items = append(items, item{24, func(x, y float64) { p.letterBox(letter, x, y+3, 16) }})
		}
	}
	items = append(items, p.word(f.By, 0))
	for _, how := range f.ByWhat {
		word := p.word(how, 0)
		items = append(items, item{word.w + 13, func(x, y float64) {
			p.tick(x, y+7)
			word.draw(x+13, y)
		}})
	}
	return row{cells: []cell{inline(items)}, pad: 1}
}

// word is a text that is not broken.
func (p *press) word(s string, least float64) item {
	s = p.oneLine(s)
	st := plain
	st.lead = agreeHeight
	return item{max(least, p.width(s, st)+10), func(x, y float64) { p.text(x, y+st.baseline(), s, st) }}
}

// inline puts items side by side, on as many lines as they need.
func inline(items []item) cell {
	c := column()
	for len(items) > 0 {
		n, w := 1, items[0].w
		for n < len(items) && w+items[n].w <= width {
			w += items[n].w
			n++
		}
		some := items[:n]
		items = items[n:]
		c.lines = append(c.lines, line{st: style{lead: agreeHeight}, draw: func(x, y float64) {
			for _, it := range some {
				it.draw(x, y)
				x += it.w
			}
		}})
	}
	return c
}
