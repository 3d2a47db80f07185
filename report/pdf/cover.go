package pdf

import "safeguard/report"

const (
	coverTop  = 36.0
	aside     = 166.0 // the narrow column beside the band
	mainWidth = width - aside - 2*gutter
)

// cover draws page one, which has to be enough for a board. If it does not fit
// on a page, the lightest gaps go without the sentence that explains them.
func (d *drawing) cover() {
	d.addPage()
	d.y = coverTop
	d.bookmark(d.m.Words.Board, 0, d.y)
	reasons := len(d.m.Cover.Gaps)
	rows := d.coverRows(reasons)
	for ; heightOf(rows) > bottom-coverTop && reasons > 0; reasons-- {
		rows = d.coverRows(reasons - 1)
	}
	for _, r := range rows {
		d.put(r, nil)
	}
}

func heightOf(rows []row) float64 {
	h := 0.0
	for i := range rows {
		h += rows[i].height()
	}
	return h
}

func (d *drawing) coverRows(reasons int) []row {
	v := d.m.Cover
	rows := []row{
		d.coverHead(),
		space(2*grid, func(x, y float64) { d.rect(x, y+2, width, 1.5, deep) }),
		d.coverRating(),
		space(grid, nil),
		d.headingRow(d.m.Words.BarsTitle, 3*grid),
	}
	for _, b := range v.Bars {
		rows = append(rows, d.coverBar(b))
	}
	rows = append(rows,
		single(func(c *cell) { c.add(d.fonts, v.BarsLegend, caption) }),
		d.coverEarlier(),
		space(grid, nil),
		d.coverGaps(reasons),
		space(grid, nil), d.headingRow(d.m.Words.AskTitle, 3*grid))
	for i, v := range v.Decisions {
		rows = append(rows, d.decision(i+1, v))
	}
	return append(rows, d.signatures())
}

func (d *drawing) coverHead() row {
	h, c := d.m.Head, column()
	r := row{}
	if d.m.Logo != nil {
		c.w -= logoWidth + 2*gutter
		r.cells = append(r.cells, d.logo())
	}
	c.add(d.fonts, h.Title, caption.strong().coloured(deep))
	c.add(d.fonts, h.Organisation, display)
	c.add(d.fonts, joined(h.Round, h.Date, h.Pack, h.Participants), plain.quiet())
	c.add(d.fonts, d.m.Cover.Approval, plain.strong())
	r.cells = append(r.cells, c)
	return r
}

// coverRating draws the band and its reasons beside the figures.
func (d *drawing) coverRating() row {
	v := d.m.Cover
	main := cell{x: left, w: mainWidth}
	main.add(d.fonts, v.Title, caption.strong())
	d.addRating(&main, v.Score.Rating, display)
	main.gap(grid)
	for _, s := range v.Score.MustHaves {
		main.add(d.fonts, s, plain)
	}
	for _, s := range v.Score.Warnings {
		main.add(d.fonts, s, plain)
	}

	side := cell{x: left + mainWidth + 2*gutter, w: aside}
	side.lines = append(side.lines, line{st: caption})
	side.add(d.fonts, v.Score.Percent, display)
	values := side
	values.lines = make([]line, len(side.lines))
	for i, l := range side.lines {
		values.lines[i].st.lead = l.st.lead
	}
	d.addFacts(&side, &values, v.Facts)
	// Strengths stand here if that makes the page no longer, else beside the gaps.
	strengths := cell{w: aside}
	d.addStrengths(&strengths)
	if d.strengthsUp = side.height()+2*grid+strengths.height() <= main.height(); d.strengthsUp {
		side.gap(2 * grid)
		side.lines = append(side.lines, strengths.lines...)
	}
	return row{cells: []cell{main, side, values}}
}

// addFacts puts labels to the left and their values to the right, line by line.
func (d *drawing) addFacts(labels, values *cell, facts []report.Fact) {
	w := labels.w
	for _, f := range facts {
		labels.w = w - d.width(d.oneLine(f.Value), plain.strong()) - grid
		labels.add(d.fonts, f.Label, caption)
		values.addRight(d.fonts, f.Value, plain.strong())
		for len(values.lines) < len(labels.lines) {
			values.lines = append(values.lines, line{st: plain})
		}
	}
	labels.w = w
}

// addRating puts a band with its shape, its sentence and its reasons into a
// cell.
func (d *drawing) addRating(c *cell, r report.Rating, st style) {
	shapes := 0.0
	for _, b := range r.Bands {
		shapes += bandWidth(b) + grid
		st = st.coloured(bandColour(b.Place, b.Of))
	}
	c.addSigned(d.fonts, r.Headline, st, shapes, func(x, y float64) {
		for _, b := range r.Bands {
			d.band(b, x, y+st.baseline()-st.size*0.72, st.size*0.72)
			x += bandWidth(b) + grid
		}
	})
	c.add(d.fonts, r.Text, plain)
	if len(r.Why) > 0 {
		c.gap(grid)
		c.add(d.fonts, r.WhyTitle, plain.strong())
	}
	for _, why := range r.Why {
		c.add(d.fonts, why, plain)
	}
}
