package pdf

import "safeguard/report"

const (
	coverTop  = 36.0
	sideWidth = 166.0 // the narrow column beside the band
	mainWidth = width - sideWidth - 2*gutter
)

// cover draws page one, which has to be enough for a board. Where the page is too
// short, the gaps are cut first: all of them are in the plan.
func (d *drawing) cover() {
	d.addPage()
	d.y = coverTop
	d.bookmark(d.m.Words.Board, 0, d.y)
	n := len(d.m.Cover.Gaps)
	limits := coverLimits{gaps: n, reasons: n, whole: n, decided: len(d.m.Cover.Decided)}
	for limits.mustHaves < limits.gaps && d.m.Cover.Gaps[limits.mustHaves].MustHave {
		limits.mustHaves++
	}
	rows := d.coverRows(limits)
	for heightOf(rows) > bottom-coverTop && limits.reduce() {
		rows = d.coverRows(limits)
	}
	for _, r := range rows {
		d.appendRow(r, nil)
	}
}

// A coverLimits says how much page one shows.
type coverLimits struct {
	gaps           int  // how many gaps are listed
	reasons        int  // how many of them, from the first, with why they matter
	whole          int  // how many of these, from the first, with all of it; the others with its first sentence
	mustHaves      int  // how many gaps, from the first, are must-haves
	tight          bool // a third of the spacing
	decided        int  // how many recorded decisions are listed
	unnamed        bool // without the names of what an earlier plan left open
	strengthsOnTop bool // the strengths beside the band instead of beside the gaps
}

const (
	fewestGaps    = 3
	fewestDecided = 3
)

// reduce lowers the limits by one step and reports whether it could. The steps, in
// order: one recorded decision fewer, down to fewestDecided; one reason more in its first sentence, the last ones first; no reasons but
// those of must-haves, which begin again in full; no recorded decision; one of these fewer; less spacing; no names
// of what an earlier plan left open; one gap fewer, down to fewestGaps.
func (f *coverLimits) reduce() bool {
	switch {
	case f.decided > fewestDecided:
		f.decided--
	case f.whole > 0:
		f.whole--
	case f.reasons > f.mustHaves:
		f.reasons, f.whole = f.mustHaves, f.mustHaves
	case f.decided > 0:
		f.decided--
	case f.reasons > 0:
		f.reasons--
	case !f.tight:
		f.tight = true
	case !f.unnamed:
		f.unnamed = true
	case f.gaps > fewestGaps:
		f.gaps--
	default:
		return false
	}
	return true
}

// spacing returns height, in points, or a third of it on a tight page.
func (f coverLimits) spacing(height float64) float64 {
	if f.tight {
		return height / 3
	}
	return height
}

func heightOf(rows []row) float64 {
	h := 0.0
	for i := range rows {
		h += rows[i].height()
	}
	return h
}

// coverRows returns the rows of the page with the strengths beside the band or
// beside the gaps, whichever is shorter.
func (d *drawing) coverRows(limits coverLimits) []row {
	besideGaps := d.layoutCover(limits)
	limits.strengthsOnTop = true
	if besideBand := d.layoutCover(limits); heightOf(besideBand) <= heightOf(besideGaps) {
		return besideBand
	}
	return besideGaps
}

func (d *drawing) layoutCover(limits coverLimits) []row {
	v := d.m.Cover
	rows := []row{
		d.coverHead(),
		spacer(2*grid, func(x, y float64) { d.rect(x, y+2, width, 1.5, deep) }),
		d.coverRating(limits),
		spacer(limits.spacing(grid), nil),
		d.headingRow(d.m.Words.BarsTitle, 3*grid),
	}
	for _, b := range v.Bars {
		rows = append(rows, d.coverBar(b, limits))
	}
	rows = append(rows,
		fullWidthRow(func(c *cell) {
			c.add(d.fonts, v.BarsLegend, caption)
			c.add(d.fonts, v.Held, caption.coloured(ink))
		}),
		d.coverEarlier(limits),
		spacer(limits.spacing(grid), nil),
		d.coverGaps(limits),
		spacer(limits.spacing(grid), nil), d.headingRow(v.AskTitle, 3*grid))
	for i, v := range v.Decisions {
		if limits.tight && v.Short != "" {
			v.Text = v.Short
		}
		rows = append(rows, d.decision(i+1, v))
	}
	return append(rows, d.coverDecided(limits), d.signatures(v.Signatures, limits))
}

func (d *drawing) coverHead() row {
	h, c := d.m.Head, fullWidthCell()
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

// nameStyle returns the style of the organisation's name: smaller where it would
// need more than two lines.
func (d *drawing) nameStyle(name string, w float64) style {
	if len(d.wrap(name, display, w)) > 2 {
		return heading.coloured(ink).as(title)
	}
	return display
}

// coverRating draws the band and its reasons beside the figures.
func (d *drawing) coverRating(limits coverLimits) row {
	v := d.m.Cover
	main := cell{x: left, w: mainWidth}
	main.add(d.fonts, v.Title, caption.strong().as(subtitle))
	headline := display.as(paragraph)
	if limits.tight && len(v.Score.Rating.Bands) > 1 { // the names of two bands take two lines
		headline = heading.coloured(ink).as(paragraph)
	}
	d.addRating(&main, v.Score.Rating, headline)
	main.gap(limits.spacing(grid))
	for _, s := range v.Score.MustHaves {
		main.add(d.fonts, s, plain)
	}
	for _, s := range v.Score.Warnings {
		main.add(d.fonts, s, plain)
	}

	side := cell{x: left + mainWidth + 2*gutter, w: sideWidth}
	side.lines = append(side.lines, line{st: caption})
	if v.Score.Percent != "" {
		side.add(d.fonts, v.Score.Percent, display.as(paragraph))
	}
	values := side
	values.beside = true
	values.lines = make([]line, len(side.lines))
	for i, l := range side.lines {
		values.lines[i].st.lead = l.st.lead
	}
	d.addFacts(&side, &values, v.Facts)
	if limits.strengthsOnTop {
		side.gap(limits.spacing(2 * grid))
		d.addStrengths(&side)
	}
	return row{cells: []cell{main, side, values}}
}

// addFacts puts labels to the left and their values to the right, line by line. Both
// are of one size, or programs that read by places read all values first.
func (d *drawing) addFacts(labels, values *cell, facts []report.Fact) {
	w := labels.w
	for _, f := range facts {
		labels.w = w - d.width(d.oneLine(f.Value), plain.strong()) - grid
		labels.add(d.fonts, f.Label, plain.quiet().as(itemLabel))
		values.addRight(d.fonts, f.Value, plain.strong().as(itemDetail))
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
	c.addWithSign(d.fonts, r.Headline, st, shapes, func(x, y float64) {
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
