package office

import (
	"strconv"
	"strings"

	"safeguard/report"
)

func (d *document) overview() {
	v := d.m.Overview
	if v.Title == "" {
		return
	}
	d.text("Heading1", v.Title)
	d.text("", v.Intro)
	var legend []string
	for _, l := range v.Legend {
		words := l.Label
		if l.Kind == report.OnScale {
			words = spaced(l.Letter, l.Label)
		}
		legend = append(legend, level(l, strings.ReplaceAll(words, " ", "\u00a0")), run("", "    "))
	}
	d.paragraph("", append(legend, d.mustHave(v.MustHaves))...)
	w := d.words
	t := newTable(v.Title, report.Column{Title: w.ColumnChecklist, Share: 26}, report.Column{Title: w.ColumnAnswer, Share: 74})
	for _, c := range d.m.Checklists {
		t.add(cells(run("Strong", spaced(c.Number, c.Title)), rating(c.Score.Rating)), cells(strip(c.Answers)))
	}
	d.table(t)
	d.practice(d.m.Practice)
	d.themes(d.m.Themes)
}

// strip puts all answers of a checklist side by side, must-haves marked.
func strip(answers []report.Answer) string {
	out := ""
	for _, a := range answers {
		style, sign := "Quiet", ""
		if a.MustHave {
			style, sign = "MustHave", "◆"
		}
		out += run(style, sign+a.Number+"\u00a0") + shapes("Shape", shape(a.Level)) + run("", "   ")
	}
	return out
}

func (d *document) practice(v report.Practice) {
	if v.Title == "" {
		return
	}
	d.text("Heading2", v.Title)
	d.text("", v.Text)
	columns := []report.Column{{Title: d.words.ColumnChecklist, Share: 30}}
	for _, part := range v.Parts {
		columns = append(columns, report.Column{Title: part.Label, Share: 14, Number: true})
	}
	t := newTable(v.Title, columns...)
	for i, r := range v.Rows {
		style := ""
		if i == len(v.Rows)-1 {
			style = "Strong"
		}
		row := []string{cell("TableText", run(style, spaced(r.Number, r.Title)))}
		for j := range v.Parts {
			n := ""
			if j < len(r.Counts) {
				n = strconv.Itoa(r.Counts[j])
			}
			row = append(row, cell("TableTextRight", run(style, n)))
		}
		t.add(row...)
	}
	d.table(t)
}

func (d *document) themes(v report.Themes) {
	if len(v.Rows) == 0 {
		return
	}
	d.text("Heading2", v.Title)
	d.text("", v.Intro)
	w := d.words
	t := newTable(v.Title, report.Column{Title: v.Title, Share: 30}, report.Column{Share: 26},
		report.Column{Title: w.ColumnPercent, Share: 9}, report.Column{Title: w.ColumnPoints, Share: 15},
		report.Column{Title: w.ColumnAnswered, Share: 20})
	for _, r := range v.Rows {
		t.add(cells(run("", r.Title)), cells(d.bar(r.Score, nil)), cells(run("Strong", r.Score.Percent)),
			cells(run("", r.Score.Points)), cells(run("", r.Answers)))
	}
	d.table(t)
}
