package pdf

import (
	"slices"
	"strings"

	sheets "safeguard/report/paper"
)

// Sheets are read at a table or standing, in poor light: their questions are
// larger than those of a report.
var (
	sheetQuestion = style{size: 10.5, lead: 14, ink: ink}
	sheetText     = style{size: 10, lead: 14, ink: ink}
	sheetCaption  = style{size: 9.25, lead: 12, ink: soft}
	sheetSmall    = style{size: 9, lead: 10, ink: soft}

	partTitle = style{bold: true, size: 15, lead: 20, ink: ink, role: title}
)

const (
	writeHeight = 20.0 // of a line to write on by hand
	barWidth    = 4.0
	barRoom     = 12.0
)

// writingLine returns an empty line to write on, w wide.
func (p *sheetDrawing) writingLine(w float64) line {
	return line{st: style{lead: writeHeight}, draw: func(x, y float64) {
		p.rect(x, y+writeHeight-3, w, 0.6, soft)
	}}
}

// labelledLine returns a line to write on that begins with a label.
func (p *sheetDrawing) labelledLine(label string, lead, w float64) line {
	st := sheetCaption
	st.lead = lead
	start, lang := 0.0, p.language(label)
	if label != "" {
		label = p.shorten(label, st, max(w*2/3, w-leastToWrite+grid))
		start = p.width(label, st) + grid
	}
	return line{text: label, st: st, lang: lang, draw: func(x, y float64) {
		p.rect(x+start, y+st.baseline()+2, w-start, 0.6, soft)
	}}
}

// fields returns rows of three labels each, with values or room for them.
func (p *sheetDrawing) fields(all []sheets.Field) []row {
	var rows []row
	for some := range slices.Chunk(all, 3) {
		r := row{pad: 1}
		w := (width - float64(len(some)-1)*gutter) / float64(len(some))
		for i, f := range some {
			c := cell{x: left + float64(i)*(w+gutter), w: w}
			c.add(p.fonts, f.Label, sheetCaption.as(itemLabel))
			if f.Value == "" {
				c.lines = append(c.lines, p.writingLine(w))
			} else {
				c.add(p.fonts, f.Value, sheetQuestion.strong().as(itemDetail))
			}
			r.cells = append(r.cells, c)
		}
		rows = append(rows, r)
	}
	return append(rows, spacer(grid, nil))
}

// danger returns what to do in danger, with a bar beside it, and the contacts
// or lines for them.
func (p *sheetDrawing) danger(d sheets.Danger) row {
	c := cell{x: left + barRoom, w: width - barRoom}
	c.add(p.fonts, d.Title, heading.coloured(alarm))
	c.add(p.fonts, d.Text, sheetText)
	c.add(p.fonts, d.ContactsTitle, sheetText.strong())
	for _, contact := range d.Contacts {
		c.add(p.fonts, contact, sheetText)
	}
	if len(d.Contacts) == 0 {
		c.lines = append(c.lines, p.writingLine(c.w), p.writingLine(c.w))
	}
	p.addSideBar(&c, alarm)
	return row{cells: []cell{c}, pad: 3}
}

// addSideBar draws a bar beside every line of a cell, so that it continues where
// the cell is split at the end of a page.
func (p *sheetDrawing) addSideBar(c *cell, fill colour) {
	for i := range c.lines {
		inner, lead := c.lines[i].draw, c.lines[i].st.lead
		c.lines[i].draw = func(x, y float64) {
			p.rect(x-barRoom, y, barWidth, lead, fill)
			if inner != nil {
				inner(x, y)
			}
		}
	}
}

// appendTitle draws a heading that is kept with what follows it.
func (p *sheetDrawing) appendTitle(text string) {
	p.gap(grid + 2)
	r := fullWidthRow(func(c *cell) { c.add(p.fonts, text, heading) })
	r.keepBelow = 5 * grid
	p.appendRow(r, nil)
}

// section draws a heading and its paragraphs, each with a mark.
func (p *sheetDrawing) section(s sheets.Section, mark func(i int) string) {
	p.appendTitle(s.Title)
	for i, text := range s.Paragraphs {
		p.appendRow(p.marked(mark(i), text), nil)
	}
}

// marked returns a paragraph with a mark before it.
func (p *sheetDrawing) marked(mark, text string) row {
	c := fullWidthCell()
	p.addPoint(&c, mark, text, sheetText)
	return row{cells: []cell{c}, pad: 1.5}
}

const pointIndent = 16.0

// bullet is the mark of an item that has no number. A reader says by itself that
// there is an item.
const bullet = "•"

// addPoint appends a text to a cell, with a mark before its first line.
func (p *sheetDrawing) addPoint(c *cell, mark, text string, st style) {
	c.addWithSign(p.fonts, text, st.as(itemStart), pointIndent, func(x, y float64) {
		draw := func() { p.text(x, y+st.baseline(), p.oneLine(mark), st.strong()) }
		if mark == bullet {
			p.decoration(draw)
		} else {
			draw()
		}
	})
}

// legend draws what the letters mean.
func (p *sheetDrawing) legend(title string, choices []sheets.Choice) {
	p.appendTitle(title)
	for _, choice := range choices {
		cells := []cell{{x: left, w: 14}, {x: left + 18, w: 88}, {x: left + 18 + 88 + gutter, w: width - 18 - 88 - gutter}}
		cells[0].add(p.fonts, choice.Letter, plain.strong().as(itemLabel))
		cells[1].add(p.fonts, choice.Label, plain.strong())
		cells[2].add(p.fonts, choice.Means, plain)
		p.appendRow(row{cells: cells, pad: 0.5, kind: itemRow}, nil)
	}
}

// letterBox draws a box to mark, with its letter in it.
func (p *sheetDrawing) letterBox(letter string, x, y, size float64) {
	st := plain.quiet()
	p.box(x, y, size, size, 0.9, ink)
	p.text(x+(size-p.width(letter, st))/2, y+size/2+st.size*0.36, letter, st)
}

// columnHeads returns the lines of a column's head: the letter, and below it the label
// where all of the labels are short enough for that.
func (p *sheetDrawing) columnHeads(choices []sheets.Choice, w float64, letter, label style, most int) [][]line {
	with := true
	for _, c := range choices {
		with = with && p.fitsLines(c.Label, label, w-4, most)
	}
	out := make([][]line, len(choices))
	for i, c := range choices {
		out[i] = []line{p.centredLine(c.Letter, letter, w)}
		if !with {
			continue
		}
		for _, s := range p.wrap(c.Label, label, w-4) {
			out[i] = append(out[i], p.centredLine(s, label, w))
		}
	}
	return out
}

// fitsLines reports whether a text needs at most so many lines, without breaking a
// word.
func (f *fonts) fitsLines(s string, st style, w float64, most int) bool {
	return len(f.wrap(s, st, w)) <= most && f.wordsFit(s, st, w)
}

func (p *sheetDrawing) centredLine(s string, st style, w float64) line {
	return line{text: s, st: st, indent: (w - p.width(strings.TrimRight(s, " "), st)) / 2}
}
