package office

import (
	"strconv"
	"strings"

	"safeguard/report"
)

func (d *document) workshop() {
	v := d.m.Workshop
	if v == nil {
		return
	}
	d.text("Heading1", v.Title)
	d.text("", v.Intro)
	for _, s := range v.Sessions {
		d.text("", report.FactsLine(s.Facts))
		d.paragraph("", run("Strong", v.GroupsTitle+": "), run("", report.FactsLine(s.Groups)))
	}
	if len(v.Sessions) > 0 {
		d.text("Caption", v.GroupsNote)
	}
	d.text("Heading2", v.BarsTitle)
	w := d.words
	t := newTable(v.BarsTitle, report.Column{Title: w.ColumnQuestion, Share: 34},
		report.Column{Title: v.BarsTitle, Share: 38}, report.Column{Title: w.ColumnAnswer, Share: 28})
	for _, b := range v.Bars {
		t.add(cells(run("Strong", spaced(b.Number, b.Title)), d.mustHave(b.MustHave)), hands(b.Hands),
			cells(run("", b.Agreed), run("Strong", b.Mark)))
	}
	d.table(t)
	d.text("Caption", v.BarsLegend)
	for _, l := range v.Lists {
		d.list(l)
	}
	d.voices(v.Voices)
}

func (d *document) voices(v *report.Voices) {
	if v == nil {
		return
	}
	d.text("Heading2", v.Title)
	d.text("", v.Intro)
	d.text("", v.None)
	for _, r := range v.Rows {
		d.paragraph("ItemHead", run("Strong", spaced(r.Number, r.Title)))
		for _, h := range r.Hands {
			d.body.WriteString(hands(h))
		}
	}
}

// maxHands is how many hands are drawn one by one; more are only counted.
const maxHands = 40

// hands returns the letter of every hand, and below them the number for each
// answer.
func hands(h report.Hands) string {
	var counts []string
	for _, p := range h.Parts {
		counts = append(counts, spaced(p.Level.Letter, p.Level.Label, strconv.Itoa(p.Count)))
	}
	return cells(run("Shape", h.Letters(maxHands)), run("Quiet", joined(h.Label, h.Total)+": "+strings.Join(counts, ", ")))
}
