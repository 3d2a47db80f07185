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
		d.paragraph("", run("Strong", v.GroupsTitle+": "), run("", report.Joined(", ", s.Groups...)))
	}
	if len(v.Sessions) > 0 {
		d.text("Caption", v.GroupsNote)
	}
	d.text("Heading2", v.BarsTitle)
	w := d.words
	t := newTable(v.BarsTitle, report.Column{Title: w.ColumnQuestion, Share: 34},
		report.Column{Title: v.BarsTitle, Share: 38}, report.Column{Title: w.ColumnAnswer, Share: 28})
	for _, b := range v.Bars {
		stood, agreed := roomCells(b)
		t.add(cells(run("Strong", spaced(b.Number, b.Title)), d.mustHave(b.MustHave)), stood, agreed)
	}
	d.table(t)
	d.text("Caption", v.BarsLegend)
	for _, l := range v.Lists {
		d.list(l)
	}
	d.voices(v.Voices)
}

// roomCells returns how tables stood, and what they agreed.
func roomCells(b report.RoomBar) (stood, agreed string) {
	var left, right []string
	for _, part := range b.Parts() {
		if part.Table != "" {
			left, right = append(left, run("Strong", part.Table)), append(right, run("Strong", part.Table))
		}
		for _, h := range part.Hands {
			left = append(left, run("Shape", h.Letters(maxHands)), run("Quiet", numbers(h)))
		}
		for _, note := range part.Notes {
			left = append(left, run("", note))
		}
		for _, a := range part.Agreed {
			right = append(right, run("", a))
		}
	}
	return cells(left...), cells(append(right, run("Strong", b.Mark))...)
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
		for _, middle := range r.Middles {
			d.text("", middle)
		}
	}
}

// maxHands is how many hands are drawn one by one; more are only counted.
const maxHands = 40

// numbers returns how many hands there were for each answer.
func numbers(h report.Hands) string {
	var counts []string
	for _, p := range h.Parts {
		counts = append(counts, spaced(p.Level.Letter, p.Level.Label, strconv.Itoa(p.Count)))
	}
	return joined(h.Label, h.Total) + ": " + strings.Join(counts, ", ")
}
