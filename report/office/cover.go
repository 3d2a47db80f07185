package office

import (
	"slices"

	"safeguard/report"
)

func (d *document) cover() {
	v := fitCover(d.m.Cover, d.m.Words)
	d.head()
	d.body.WriteString(styledPara("Heading1", samePage, []string{run("CoverTitle", v.Title)}))
	d.paragraph("", run("Strong", v.Approval))
	d.score("Rating", v.Score)
	d.facts(v)
	d.bars(v)
	d.gaps(v)
	d.decisions(v)
}

// head adds whose report it is, and of which round and day.
func (d *document) head() {
	h := d.m.Head
	d.logo()
	d.text("Kicker", h.Title)
	d.text("Title", h.Organisation)
	d.text("Subtitle", joined(h.Round, h.Date, h.Pack, h.Scope, h.Participants))
}

// samePage lets a heading of the first level stay on the page.
const samePage = `<w:pageBreakBefore w:val="0"/><w:spacing w:before="60" w:after="40" w:line="240" w:lineRule="auto"/>`

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

// facts is a line of figures.
func (d *document) facts(v report.Cover) {
	line := run("", report.FactsLine(v.Facts))
	if v.Score.Percent != "" {
		line = run("Strong", v.Score.Percent) + run("", separator+report.FactsLine(v.Facts))
	}
	d.paragraph("", line)
}

func (d *document) bars(v report.Cover) {
	w := d.words
	d.text("Heading2", w.BarsTitle)
	t := newTable(w.BarsTitle, report.Column{Title: w.ColumnChecklist, Share: 22}, report.Column{Share: 26},
		report.Column{Title: w.ColumnPercent, Share: 17}, report.Column{Title: w.ColumnPoints, Share: 15},
		report.Column{Title: w.ColumnBand, Share: 20})
	for _, b := range v.Bars {
		percent := run("", b.Score.Percent)
		if b.Earlier != nil {
			percent += run("Quiet", separator+b.Earlier.Text)
		}
		t.add(cells(run("Strong", spaced(b.Number, b.Title))), cells(d.bar(b.Score, v.Floors)), cells(percent),
			cells(run("", b.Score.Points)), cells(rating(b.Score.Rating)))
	}
	d.table(t)
	d.text("Caption", v.BarsLegend)
	d.text("Caption", v.Held)
	d.paragraph("", run("Strong", v.Earlier))
	d.text("Caption", joined(append([]string{report.FactsLine(v.EarlierOwn), spaced(v.EarlierPlan, v.EarlierLeft)}, v.EarlierNotes...)...))
}

func (d *document) gaps(v report.Cover) {
	d.text("Heading2", d.words.GapsTitle)
	d.text("", v.NoGaps)
	for _, g := range v.Gaps {
		d.paragraph("", run("Strong", spaced(g.Number, g.Title)+"   "), level(g.Level, g.Level.Label+"   "), d.mustHave(g.MustHave),
			run("Quiet", "  "+g.Why))
	}
	d.text("Heading2", d.words.StrengthsTitle)
	d.text("", v.NoStrength)
	var runs []string
	for i, s := range v.Strengths {
		if i > 0 {
			runs = append(runs, run("", separator))
		}
		runs = append(runs, run("", spaced(s.Number, s.Title)+" "), d.mustHave(s.MustHave))
	}
	if v.MoreStrengths != "" {
		runs = append(runs, run("Quiet", separator+v.MoreStrengths))
	}
	d.paragraph("", runs...)
}

// The stops for lines to write on: one up to the right margin, and name and date of
// two people side by side.
const (
	lineToMargin = `<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="9866"/></w:tabs>`
	signStops    = `<w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="3100"/><w:tab w:val="left" w:pos="3300"/>` +
		`<w:tab w:val="left" w:leader="underscore" w:pos="4700"/><w:tab w:val="left" w:pos="5100"/>` +
		`<w:tab w:val="left" w:leader="underscore" w:pos="8200"/><w:tab w:val="left" w:pos="8400"/>` +
		`<w:tab w:val="right" w:leader="underscore" w:pos="9866"/></w:tabs>`
	labelStops = `<w:tabs><w:tab w:val="left" w:pos="3300"/><w:tab w:val="left" w:pos="5100"/>` +
		`<w:tab w:val="left" w:pos="8400"/></w:tabs>`
)

func (d *document) decisions(v report.Cover) {
	d.text("Heading2", v.AskTitle)
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
	if v.DecidedTitle != "" {
		d.paragraph("", run("Strong", v.DecidedTitle))
	}
	for _, text := range v.Decided {
		d.text("ListBullet", text)
	}
	for _, text := range v.Seen {
		d.text("", text)
	}
	d.signatures(v.Signatures)
}

// signatures adds lines to sign on, two people side by side.
func (d *document) signatures(list []report.Signature) {
	for pair := range slices.Chunk(list, 2) {
		var lines, labels []string
		for i, s := range pair {
			if i > 0 {
				lines, labels = append(lines, tab()), append(labels, tab())
			}
			lines = append(lines, tab(), tab(), tab())
			labels = append(labels, run("", s.Label), tab(), run("", s.Date))
		}
		d.body.WriteString(styledPara("SignLine", signStops, lines))
		d.body.WriteString(styledPara("Caption", labelStops, labels))
	}
}
