package pdf

import (
	"slices"

	sheets "safeguard/report/paper"
)

// Sheets are read at a table or standing, in poor light: their questions are
// larger than those of a report.
var (
	asked  = style{size: 10.5, lead: 14, ink: ink}
	spoken = style{size: 10, lead: 14, ink: ink}
	small  = style{size: 7.5, lead: 9, ink: soft}

	partTitle = style{bold: true, size: 15, lead: 20, ink: ink}
)

const (
	writeHeight = 20.0 // of a line to write on by hand
	barWidth    = 4.0
	barRoom     = 12.0
)

// writing returns an empty line to write on, from x to the right edge w.
func (p *press) writing(w float64) line {
	return line{st: style{lead: writeHeight}, draw: func(x, y float64) {
		p.rect(x, y+writeHeight-3, w, 0.6, soft)
	}}
}

// labelled returns a line to write on that begins with what belongs there.
func (p *press) labelled(label string, lead, w float64) line {
	st := caption
	st.lead = lead
	start := 0.0
	if label != "" {
		label = p.shorten(label, st, w*2/3)
		start = p.width(label, st) + grid
	}
	return line{text: label, st: st, draw: func(x, y float64) {
		p.rect(x+start, y+st.baseline()+2, w-start, 0.6, soft)
	}}
}

// fields returns rows of three labels each, with values or room for them.
func (p *press) fields(all []sheets.Field) []row {
	var rows []row
	for some := range slices.Chunk(all, 3) {
		r := row{pad: 1}
		w := (width - float64(len(some)-1)*gutter) / float64(len(some))
		for i, f := range some {
			c := cell{x: left + float64(i)*(w+gutter), w: w}
			c.add(p.fonts, f.Label, caption)
			if f.Value == "" {
				c.lines = append(c.lines, p.writing(w))
			} else {
				c.add(p.fonts, f.Value, asked.strong())
			}
			r.cells = append(r.cells, c)
		}
		rows = append(rows, r)
	}
	return append(rows, space(grid, nil))
}

// danger returns what to do in danger, with a bar beside it, and the contacts
// or lines for them.
func (p *press) danger(d sheets.Danger) row {
	c := cell{x: left + barRoom, w: width - barRoom}
	c.add(p.fonts, d.Title, heading.coloured(alarm))
	c.add(p.fonts, d.Text, spoken)
	c.add(p.fonts, d.ContactsTitle, spoken.strong())
	for _, contact := range d.Contacts {
		c.add(p.fonts, contact, spoken)
	}
	if len(d.Contacts) == 0 {
		c.lines = append(c.lines, p.writing(c.w), p.writing(c.w))
	}
	p.bar(&c, alarm)
	return row{cells: []cell{c}, pad: 3}
}

// bar puts a bar beside every line of a cell, so that it goes on where the cell
// is cut at the end of a page.
func (p *press) bar(c *cell, fill colour) {
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

// putTitle puts a heading, with room for something below it.
func (p *press) putTitle(text string) {
	p.gap(grid + 2)
	r := single(func(c *cell) { c.add(p.fonts, text, heading) })
	r.keep = 5 * grid
	p.put(r, nil)
}

// section puts a heading and its paragraphs, each with a mark.
func (p *press) section(s sheets.Section, mark func(i int) string) {
	p.putTitle(s.Title)
	for i, text := range s.Lines {
		p.put(p.marked(mark(i), text), nil)
	}
}

// marked returns a paragraph with a mark before it.
func (p *press) marked(mark, text string) row {
	c := column()
	p.addPoint(&c, mark, text, spoken)
	return row{cells: []cell{c}, pad: 1.5}
}

const pointIndent = 16.0

// addPoint puts a text into a cell, with a mark before its first line.
func (p *press) addPoint(c *cell, mark, text string, st style) {
	c.addSigned(p.fonts, text, st, pointIndent, func(x, y float64) {
		p.text(x, y+st.baseline(), p.oneLine(mark), st.strong())
	})
}

// legend puts what the letters mean.
func (p *press) legend(title string, choices []sheets.Choice) {
	p.putTitle(title)
	for _, choice := range choices {
		cells := []cell{{x: left, w: 14}, {x: left + 18, w: 88}, {x: left + 18 + 88 + gutter, w: width - 18 - 88 - gutter}}
		cells[0].add(p.fonts, choice.Letter, plain.strong())
		cells[1].add(p.fonts, choice.Label, plain.strong())
		cells[2].add(p.fonts, choice.Means, plain)
		p.put(row{cells: cells, pad: 0.5}, nil)
	}
}

// letterBox draws a box to mark, with its letter in it.
func (p *press) letterBox(letter string, x, y, size float64) {
	st := plain.quiet()
	p.box(x, y, size, size, 0.9, ink)
	p.text(x+(size-p.width(letter, st))/2, y+size/2+st.size*0.36, letter, st)
}

// heads returns the lines of a column's head: the letter, and below it the label
// where all of the labels are short enough for that.
func (p *press) heads(choices []sheets.Choice, w float64, letter, label style, most int) [][]line {
	with := true
	for _, c := range choices {
		with = with && p.fitsIn(c.Label, label, w-4, most)
	}
	out := make([][]line, len(choices))
	for i, c := range choices {
		out[i] = []line{p.centred(c.Letter, letter, w)}
		if !with {
			continue
		}
		for _, s := range p.wrap(c.Label, label, w-4) {
			out[i] = append(out[i], p.centred(s, label, w))
		}
	}
	return out
}

// fitsIn reports whether a text stands on so many lines, with no word broken.
func (f *fonts) fitsIn(s string, st style, w float64, most int) bool {
	return len(f.wrap(s, st, w)) <= most && f.wordsFit(s, st, w)
}

func (p *press) centred(s string, st style, w float64) line {
	return line{text: s, st: st, indent: (w - p.width(s, st)) / 2}
}
