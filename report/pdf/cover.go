package pdf

import "safeguard/report"

const (
	coverTop  = 36.0
	aside     = 166.0 // the narrow column beside the band
	mainWidth = width - aside - 2*gutter
)

// cover draws page one, which has to be enough for a board. What does not fit on
// the page is taken from the gaps: they are in the plan.
func (d *drawing) cover() {
	d.addPage()
	d.y = coverTop
	d.bookmark(d.m.Words.Board, 0, d.y)
	fit := coverFit{gaps: len(d.m.Cover.Gaps), reasons: len(d.m.Cover.Gaps)}
	for fit.mustHaves < fit.gaps && d.m.Cover.Gaps[fit.mustHaves].MustHave {
		fit.mustHaves++
	}
	rows := d.coverRows(fit)
	for heightOf(rows) > bottom-coverTop && fit.less() {
		rows = d.coverRows(fit)
	}
	for _, r := range rows {
		d.put(r, nil)
	}
}

// A coverFit is what has room on page one: so many gaps, and what explains the
// first ones, whole or in its first sentence. A tight page has less air. With
// strengthsUp these stand beside the band.
type coverFit struct {
	gaps, reasons, mustHaves  int
	short, tight, strengthsUp bool
}

const fewestGaps = 3

// less gives up what explains all but the must-haves, which stand first, then
// that of these too, then air, then a gap; it returns false when no more can go.
func (f *coverFit) less() bool {
	switch {
	case f.reasons > 0 && !f.short:
		f.short = true
	case f.reasons > f.mustHaves:
		f.reasons, f.short = f.mustHaves, false
	case f.reasons > 0:
		f.reasons = 0
	case !f.tight:
		f.tight = true
	case f.gaps > fewestGaps:
		f.gaps--
	default:
		return false
	}
	return true
}

// air returns the room that is left free where there is enough of it.
func (f coverFit) air(room float64) float64 {
	if f.tight {
		return room / 3
	}
	return room
}

func heightOf(rows []row) float64 {
	h := 0.0
	for i := range rows {
		h += rows[i].height()
	}
	return h
}

// coverRows returns the page with the strengths beside the band, or beside the
// gaps where that makes it shorter.
func (d *drawing) coverRows(fit coverFit) []row {
	down := d.coverLaid(fit)
	fit.strengthsUp = true
	if up := d.coverLaid(fit); heightOf(up) <= heightOf(down) {
		return up
	}
	return down
}

func (d *drawing) coverLaid(fit coverFit) []row {
	v := d.m.Cover
	rows := []row{
		d.coverHead(),
		space(2*grid, func(x, y float64) { d.rect(x, y+2, width, 1.5, deep) }),
		d.coverRating(fit),
		space(fit.air(grid), nil),
		d.headingRow(d.m.Words.BarsTitle, 3*grid),
	}
	for _, b := range v.Bars {
		rows = append(rows, d.coverBar(b, fit))
	}
	rows = append(rows,
		single(func(c *cell) {
			c.add(d.fonts, v.BarsLegend, caption)
			c.add(d.fonts, v.Held, caption.coloured(ink))
		}),
		d.coverEarlier(),
		space(fit.air(grid), nil),
		d.coverGaps(fit),
		space(fit.air(grid), nil), d.headingRow(d.m.Words.AskTitle, 3*grid))
	for i, v := range v.Decisions {
		if fit.tight && v.Short != "" {
			v.Text = v.Short
		}
		rows = append(rows, d.decision(i+1, v))
	}
	return append(rows, d.signatures(fit))
}

func (d *drawing) coverHead() row {
	h, c := d.m.Head, column()
	r := row{}
	if d.m.Logo != nil {
		c.w -= logoWidth + 2*gutter
		r.cells = append(r.cells, d.logo())
	}
	c.add(d.fonts, h.Title, caption.strong().coloured(deep))
	c.add(d.fonts, h.Organisation, d.nameStyle(h.Organisation, c.w))
	c.add(d.fonts, joined(h.Round, h.Date, h.Pack, h.Participants), plain.quiet())
	c.add(d.fonts, d.m.Cover.Approval, plain.strong())
	r.cells = append(r.cells, c)
	return r
}

// nameStyle is smaller for a name that would take half the page.
func (d *drawing) nameStyle(name string, w float64) style {
	if len(d.wrap(name, display, w)) > 2 {
		return heading.coloured(ink)
	}
	return display
}

// coverRating draws the band and its reasons beside the figures.
func (d *drawing) coverRating(fit coverFit) row {
	v := d.m.Cover
	main := cell{x: left, w: mainWidth}
	main.add(d.fonts, v.Title, caption.strong())
	headline := display
	if fit.tight && len(v.Score.Rating.Bands) > 1 { // the names of two bands take two lines
		headline = heading.coloured(ink)
	}
	d.addRating(&main, v.Score.Rating, headline)
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
	if fit.strengthsUp {
		side.gap(2 * grid)
		d.addStrengths(&side)
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
		st = st.coloured(bandColour(b))
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
