package office

import "safeguard/report"

func (d *document) cover() {
	h, v := d.m.Head, d.m.Cover
	d.logo()
	d.text("Kicker", h.Title)
	d.text("Title", h.Organisation)
	d.text("Subtitle", joined(h.Round, h.Date, h.Pack, h.Scope, h.Participants))
	d.body.WriteString(styledPara("Heading1", samePage, []string{run("CoverTitle", v.Title)}))
	d.paragraph("", run("Strong", v.Approval))
	d.score("Rating", v.Score)
	d.facts(v)
	d.bars(v)
	d.gaps(v)
	d.decisions(v)
}

// samePage lets a heading of the first level stay on the page.
const samePage = `<w:pageBreakBefore w:val="0"/>`

// The largest size of a logo.
const (
	logoWide = 40 * emu
	logoHigh = 16 * emu
)

func (d *document) logo() {
	if l := d.m.Logo; l != nil {
		w, h := l.Fit(logoWide, logoHigh)
		d.paragraph("", d.picture(picture{png: l.PNG, wide: int(w), high: int(h), alternative: d.m.Head.Organisation}))
	}
}

// facts are a table of one row.
func (d *document) facts(v report.Cover) {
	columns := []report.Column{{Title: d.words.ColumnPercent, Share: 1}}
	values := []string{cells(run("Strong", v.Score.Percent))}
	for _, f := range v.Facts {
		columns = append(columns, report.Column{Title: f.Label, Share: 2})
		values = append(values, cells(run("Strong", f.Value)))
	}
	t := newTable(v.Title, columns...)
	t.add(values...)
	d.table(t)
}

func (d *document) bars(v report.Cover) {
	w := d.words
	d.text("Heading2", w.BarsTitle)
	t := newTable(w.BarsTitle, report.Column{Title: w.ColumnChecklist, Share: 23}, report.Column{Share: 26},
		report.Column{Title: w.ColumnPercent, Share: 12}, report.Column{Title: w.ColumnPoints, Share: 15},
		report.Column{Title: w.ColumnBand, Share: 24})
	for _, b := range v.Bars {
		percent := []string{run("", b.Score.Percent)}
		if b.Earlier != nil {
			percent = append(percent, run("Quiet", b.Earlier.Text))
		}
		t.add(cells(run("Strong", spaced(b.Number, b.Title))), cells(d.bar(b.Score, v.Floors)), cells(percent...),
			cells(run("", b.Score.Points)), cells(rating(b.Score.Rating)))
	}
	d.table(t)
	d.text("Caption", v.BarsLegend)
	d.text("Caption", v.Held)
	d.paragraph("", run("Strong", v.Earlier))
}

func (d *document) gaps(v report.Cover) {
	d.text("Heading2", d.words.GapsTitle)
	d.text("", v.NoGaps)
	for _, g := range v.Gaps {
		style := "ItemHead"
		if g.Why == "" {
			style = ""
		}
		d.paragraph(style, run("Strong", spaced(g.Number, g.Title)+"   "), level(g.Level, g.Level.Label+"   "), d.mustHave(g.MustHave))
		d.paragraph("", run("Quiet", g.Why))
	}
	d.text("Heading2", d.words.StrengthsTitle)
	d.text("", v.NoStrength)
	for _, s := range v.Strengths {
		d.paragraph("ListBullet", run("", spaced(s.Number, s.Title)+"   "), d.mustHave(s.MustHave))
	}
	d.paragraph("", run("Quiet", v.MoreStrengths))
}

// The stops for a line to write on, up to the right margin.
const (
	lineToMargin = `<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="9866"/></w:tabs>`
	signStops    = `<w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="6200"/>` +
		`<w:tab w:val="left" w:pos="6600"/><w:tab w:val="right" w:leader="underscore" w:pos="9866"/></w:tabs>`
	labelStops = `<w:tabs><w:tab w:val="left" w:pos="6600"/></w:tabs>`
)

func (d *document) decisions(v report.Cover) {
	d.text("Heading2", d.words.AskTitle)
	if len(v.PlanFacts) > 0 {
		d.paragraph("", run("Strong", d.words.PlanState+": "), run("", report.FactsLine(v.PlanFacts)))
	}
	for _, c := range v.Decisions {
		runs := []string{run("", c.Text)}
		stops := ""
		if len(c.Choices) > 0 {
			runs = append(runs, run("", "   "+choices(c.Choices)))
		}
		if c.Blank {
			stops = lineToMargin
			runs = append(runs, run("", " "), tab())
		}
		d.body.WriteString(styledPara("ListNumber", stops, runs))
	}
	for _, s := range v.Signatures {
		d.body.WriteString(styledPara("SignLine", signStops, []string{tab(), tab(), tab()}))
		d.body.WriteString(styledPara("Caption", labelStops, []string{run("", s.Label), tab(), run("", s.Date)}))
	}
}
