package pdf

import (
	"strconv"
	"strings"

	"safeguard/report"
)

// The columns of the page on workshops: question, bar, what was agreed.
var roomColumns = columns(150, 190, 140)

const (
	handsBarHeight = 12.0
	// oneHand is the largest width of one hand, so that the bars of a small room
	// are shorter than those of a large one.
	oneHand = 14.0
)

func (d *drawing) workshop() {
	v := d.m.Workshop
	if v == nil {
		return
	}
	d.newPage()
	d.title(v.Title, display, 0, 60)
	d.paragraph(v.Intro, plain.quiet())
	for _, s := range v.Sessions {
		d.sitting(v, s)
	}
	if len(v.Sessions) > 0 {
		d.paragraph(v.GroupsNote, caption)
	}
	d.gap(grid)
	d.title(v.BarsTitle, heading, 1, 48)
	d.paragraph(v.BarsLegend, caption)
	for _, b := range v.Bars {
		d.appendRow(d.roomBar(b), nil)
	}
	for _, l := range v.Lists {
		d.list(l)
	}
	d.voices(v.Voices)
}

// sitting draws when and where beside who was there.
func (d *drawing) sitting(v *report.Workshop, s report.WorkshopSession) {
	d.gap(grid)
	half := columns(width/2-gutter, width/2-gutter)
	for _, f := range s.Facts {
		half[0].add(d.fonts, f.Label+": "+f.Value, plain)
	}
	half[1].add(d.fonts, v.GroupsTitle, plain.strong())
	for _, g := range s.Groups {
		half[1].add(d.fonts, g, plain)
	}
	d.appendRow(row{cells: half, pad: grid, ruled: true}, nil)
}

func (d *drawing) roomBar(b report.RoomBar) row {
	c := append([]cell(nil), roomColumns...)
	c[0].add(d.fonts, b.Number+"  "+b.Title, plain.strong())
	if b.MustHave {
		c[0].add(d.fonts, d.m.Words.MustHave, caption.strong().coloured(ink))
	}
	for i, part := range b.Parts() {
		if part.Table != "" {
			c[1].add(d.fonts, part.Table, plain.strong())
			c[2].add(d.fonts, part.Table, plain.strong())
		}
		for _, h := range part.Hands {
			d.addHands(&c[1], h)
		}
		for _, note := range part.Notes {
			c[1].add(d.fonts, note, caption)
		}
		for _, agreed := range part.Agreed {
			c[2].add(d.fonts, agreed, plain)
		}
		if i == 0 {
			c[2].add(d.fonts, b.Mark, plain.strong())
		}
	}
	return row{cells: c, pad: grid / 2, ruled: true, kind: itemRow}
}

func (d *drawing) voices(v *report.Voices) {
	if v == nil {
		return
	}
	d.gap(grid)
	d.title(v.Title, heading, 1, 48)
	d.paragraph(v.Intro, plain.quiet())
	d.paragraph(v.None, plain)
	for _, r := range v.Rows {
		c := append([]cell(nil), roomColumns...)
		c[0].add(d.fonts, r.Number+"  "+r.Title, plain.strong())
		for _, middle := range r.Middles {
			c[1].add(d.fonts, middle, plain)
		}
		d.appendRow(row{cells: c, pad: grid / 2, ruled: true, kind: itemRow}, nil)
	}
}

// addHands appends a bar to a cell, and the hands in words below it.
func (d *drawing) addHands(c *cell, h report.Hands) {
	w := c.w
	c.lines = append(c.lines, line{st: style{lead: handsBarHeight + 4}, draw: func(x, y float64) {
		d.handsBar(h.Parts, x, y+1, w)
	}})
	label := h.Total
	if h.Label != "" {
		label = h.Label + ", " + label
	}
	var numbers []string
	for _, p := range h.Parts {
		numbers = append(numbers, p.Level.Letter+" "+strconv.Itoa(p.Count))
	}
	c.add(d.fonts, label+": "+strings.Join(numbers, ", "), caption)
}

// handsBar draws the parts of a bar side by side, each with its letter and number.
func (c *canvas) handsBar(parts []report.HandsPart, x, y, w float64) {
	total := 0
	for _, p := range parts {
		total += p.Count
	}
	each := min(oneHand, w/float64(max(total, 1)))
	for _, p := range parts {
		wide := each * float64(p.Count)
		fill, ink := handsShade(p.Level)
		c.rect(x, y, wide-0.8, handsBarHeight, fill)
		if p.Level.Kind != report.OnScale {
			c.box(x, y, wide-0.8, handsBarHeight, 0.7, deep)
		}
		c.handsLabel(p, x, y, wide-0.8, caption.strong().coloured(ink))
		x += wide
	}
}

// handsLabel draws "B 5" in the middle of a part, only "5" where it is too narrow
// for that, or nothing.
func (c *canvas) handsLabel(p report.HandsPart, x, y, w float64, st style) {
	for _, text := range []string{p.Level.Letter + " " + strconv.Itoa(p.Count), strconv.Itoa(p.Count)} {
		if free := w - c.width(text, st); free >= 1 {
			c.decoration(func() { c.text(x+free/2, y+st.baseline(), text, st) })
			return
		}
	}
}

// handsShade returns the grey of a level, dark for the lowest and light for the
// highest, and a text colour that can be read on it.
func handsShade(l report.Level) (fill, text colour) {
	if l.Kind != report.OnScale || l.Of == 0 {
		return paper, ink
	}
	const darkest, lightest = 50, 225
	grey := darkest + (lightest-darkest)*l.Place/l.Of
	if grey < 115 {
		return colour{grey, grey, grey}, paper
	}
	return colour{grey, grey, grey}, colour{0, 0, 0}
}
