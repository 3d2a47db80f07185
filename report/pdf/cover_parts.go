package pdf

import (
	"strconv"
	"strings"

	"safeguard/report"
)

// The columns of the cover: a bar, a gap, a signature.
var (
	barColumns       = columns(114, 96, 148, 108)
	signatureColumns = columns(162, 62, 162, 62)
)

func (d *drawing) coverBar(b report.Bar, limits coverLimits) row {
	c := append([]cell(nil), barColumns...)
	c[0].add(d.fonts, b.Number+"  "+b.Title, plain.strong())
	c[1].lines = append(c[1].lines, line{st: plain, draw: func(x, y float64) {
		d.bar(b.Score, d.m.Cover.Floors, x, y+2, barColumns[1].w)
		if b.Before != nil && b.Before.Percent != report.NoPercent {
			d.beforeMark(percentAt(b.Before.Percent, x, barColumns[1].w), y+2)
		}
		if b.Earlier != nil && b.Earlier.Percent != report.NoPercent {
			d.earlierMark(percentAt(b.Earlier.Percent, x, barColumns[1].w), y+2)
		}
	}})
	beside := b.Score.Points
	if b.Earlier != nil {
		beside = b.Earlier.Text // there is no room for both
	}
	c[2].add(d.fonts, joined(b.Score.Percent, beside), caption.coloured(ink))
	d.addBand(&c[3], b.Score.Rating)
	return row{cells: c, pad: limits.spacing(2), kind: itemRow}
}

// coverEarlier says how it went since an earlier round, if there is one.
func (d *drawing) coverEarlier(limits coverLimits) row {
	return fullWidthRow(func(c *cell) {
		if d.m.Cover.Earlier == "" {
			return
		}
		if d.m.Cover.EarlierLegend != "" {
			c.addWithSign(d.fonts, d.m.Cover.EarlierLegend, caption, gutter, func(x, y float64) { d.earlierMark(x+markEdge+markWidth/2, y+7) })
		}
		if d.m.Cover.BeforeLegend != "" {
			c.addWithSign(d.fonts, d.m.Cover.BeforeLegend, caption, gutter, func(x, y float64) { d.beforeMark(x+markEdge+markWidth/2, y+7) })
		}
		c.add(d.fonts, d.m.Cover.Earlier, plain.strong())
		v := d.m.Cover
		if limits.unnamed {
			v.EarlierLeft = ""
		}
		plan, st := report.Joined(" ", v.EarlierPlan, v.EarlierLeft), caption
		if limits.tight {
			st = dense
		}
		c.add(d.fonts, joined(append([]string{report.FactsLine(v.EarlierOwn), plan}, v.EarlierNotes...)...), st.coloured(ink))
	})
}

// addBand appends the headline of a rating with its shape to a narrow cell.
func (d *drawing) addBand(c *cell, r report.Rating) {
	st := plain.strong()
	shape := 0.0
	if len(r.Bands) > 0 {
		b := r.Bands[0]
		shape = bandWidth(b) + 3
		st = st.coloured(bandColour(b))
	}
	c.addWithSign(d.fonts, r.Headline, st, shape, func(x, y float64) {
		if len(r.Bands) > 0 {
			d.band(r.Bands[0], x, y+2, 8)
		}
	})
}

// addLevel appends an answer with its shape to a cell.
func (d *drawing) addLevel(c *cell, l report.Level, st style) {
	if l.Kind == report.NoLevel {
		return
	}
	c.addWithSign(d.fonts, l.Label, st, levelWidth(d.steps)+grid, d.levelSign(l))
}

const choicesWidth = 124.0

func (d *drawing) decision(n int, v report.Decision) row {
	number := cell{x: left, w: gutter}
	number.add(d.fonts, strconv.Itoa(n), plain.strong().as(itemLabel))
	text := cell{x: left + gutter, w: width - gutter}
	if len(v.Choices) > 0 {
		text.w -= choicesWidth + gutter
	}
	text.add(d.fonts, v.Text, plain.as(itemDetail))
	cells := []cell{number, text}
	if len(v.Choices) > 0 {
		cells = append(cells, d.choices(v.Choices, left+width-choicesWidth))
	}
	if v.Blank {
		used := min(d.width(d.oneLine(v.Text), plain)+grid, text.w/2)
		free := cell{x: text.x + used, w: text.w - used}
		free.lines = append(free.lines, line{st: plain, draw: func(x, y float64) {
			d.rect(x, y+plain.lead, free.w, 0.6, soft)
		}})
		cells = append(cells, free)
	}
	return row{cells: cells, pad: grid / 4}
}

// coverDecided returns what was decided before, and what a board has seen.
func (d *drawing) coverDecided(limits coverLimits) row {
	v := d.m.Cover
	r := fullWidthRow(func(c *cell) {
		if v.DecidedTitle != "" {
			c.add(d.fonts, v.DecidedTitle, plain.strong())
		}
		for _, text := range report.FirstDecided(v, d.m.Words, limits.decided) {
			c.add(d.fonts, text, plain)
		}
		if len(v.Seen) > 0 {
			c.gap(limits.spacing(grid))
		}
		for _, text := range v.Seen {
			c.add(d.fonts, text, plain)
		}
	})
	if len(r.cells[0].lines) > 0 {
		r.pad = limits.spacing(grid / 2)
	}
	return r
}

// choices returns a cell with boxes to tick side by side, each followed by its label.
func (d *drawing) choices(labels []string, x float64) cell {
	const box, between = 11.0, 8.0
	c := cell{x: x, w: choicesWidth}
	c.lines = append(c.lines, line{st: plain.as(itemDetail), lang: d.language(strings.Join(labels, " · ")), draw: func(x, y float64) {
		end := x + c.w
		for _, s := range labels {
			label := d.shorten(s, plain, end-x-box)
			d.tickBox(x, y+2)
			d.text(x+box, y+plain.baseline(), label, plain)
			x += box + d.width(label, plain) + between
		}
	}})
	return c
}

// signatures returns a row with a line to sign on, and one for the date, for
// everyone who signs.
func (d *drawing) signatures(list []report.Signature, limits coverLimits) row {
	var r row
	for i, s := range list {
		for j, label := range []string{s.Label, s.Date} {
			c := signatureColumns[(2*i+j)%len(signatureColumns)]
			room := 22 + limits.spacing(8)
			c.lines = append(c.lines, line{st: style{lead: room}, draw: func(x, y float64) {
				d.rect(x, y+room-2, c.w, 0.6, ink)
			}})
			c.add(d.fonts, label, caption)
			r.cells = append(r.cells, c)
		}
	}
	return r
}
