package pdf

import (
	"strings"

	"safeguard/report"
)

// overview draws all answers on one page, and what they amount to across the
// checklists.
func (d *drawing) overview() {
	o := d.m.Overview
	if o.Title == "" {
		return
	}
	if len(d.m.Plan.Groups) > 0 {
		d.newPage()
	} else { // the page of the plan has only one sentence
		d.gap(4 * grid)
	}
	d.title(o.Title, display, 0, 60)
	d.paragraph(o.Intro, plain.quiet())
	d.appendRow(d.overviewLegend(), nil)
	d.gap(grid / 2)
	for _, c := range d.m.Checklists {
		d.appendRow(d.overviewRow(c), nil)
	}
	d.practice()
	d.themes()
}

func (d *drawing) overviewLegend() row {
	var items []legendItem
	for _, l := range d.m.Overview.Legend {
		items = append(items, legendItem{l.Label, levelWidth(d.steps), func(x, y float64) {
			d.level(l, d.steps, x, y+3)
		}})
	}
	if d.m.Overview.MustHaves {
		items = append(items, legendItem{d.m.Words.MustHave, 6, func(x, y float64) { d.mustHave(x, y+3, 6) }})
	}
	return d.legend(items)
}

const overviewTitle = 108.0

func (d *drawing) overviewRow(c report.Checklist) row {
	title := cell{x: left, w: overviewTitle}
	title.add(d.fonts, numbered(c.Number, c.Title), plain.strong())
	d.addBand(&title, c.Score.Rating)
	x := left + overviewTitle + gutter/2
	strip := cell{x: x, w: left + width - x}
	strip.lines = d.strip(c.Answers, strip.w)
	return row{cells: []cell{title, strip}, pad: grid / 2, ruled: true, kind: itemRow}
}

const stripLead = 24.0

// strip returns lines with all answers side by side, must-haves marked.
func (d *drawing) strip(answers []report.Answer, w float64) []line {
	r := newShapeGrid(max(levelWidth(d.steps)+grid, 27), w)
	lines := make([]line, r.lines(len(answers)))
	for n := range lines {
		part := answers[n*r.perLine : min((n+1)*r.perLine, len(answers))]
		lines[n] = line{st: style{lead: stripLead}, alt: d.stripInWords(part), draw: func(x, y float64) {
			for i, a := range part {
				_, at := r.place(i)
				d.stripAnswer(a, x+at, y, r.each)
			}
		}}
	}
	return lines
}

// stripInWords returns what a line of a strip says.
func (d *drawing) stripInWords(answers []report.Answer) string {
	said := make([]string, len(answers))
	for i, a := range answers {
		said[i] = numbered(a.Number, a.Level.Label)
		if a.MustHave {
			said[i] += " (" + d.m.Words.MustHave + ")"
		}
	}
	return strings.Join(said, ", ")
}

func (d *drawing) stripAnswer(a report.Answer, x, y, w float64) {
	d.level(a.Level, d.steps, x, y+3)
	st := caption
	if a.MustHave {
		st = st.strong().coloured(ink)
		d.mustHave(x, y+14.2, 5)
		x, w = x+6, w-6
	}
	d.text(x, y+11+st.baseline()-0.5, d.shorten(a.Number, st, w), st)
}

var themeColumns = columns(190, 109, 72, 90)

// themes draws the topics that run across the checklists.
func (d *drawing) themes() {
	t := d.m.Themes
	if len(t.Rows) == 0 {
		return
	}
	d.gap(2 * grid)
	d.title(t.Title, heading, 1, 60)
	d.paragraph(t.Intro, plain.quiet())
	for _, v := range t.Rows {
		c := append([]cell(nil), themeColumns...)
		c[0].add(d.fonts, v.Title, plain)
		c[1].lines = append(c[1].lines, line{st: plain, draw: func(x, y float64) {
			d.bar(v.Score, nil, x, y+2, c[1].w)
		}})
		c[2].addRight(d.fonts, v.Score.Percent, plain.strong())
		c[3].addRight(d.fonts, v.Score.Points, caption.coloured(ink))
		d.appendRow(row{cells: c, pad: grid / 4, kind: itemRow}, nil)
	}
}
