package office

import "safeguard/report"

func (d *document) plan() {
	v := d.m.Plan
	d.text("Heading1", v.Title)
	d.text("", v.Intro)
	for _, g := range v.Groups {
		d.text("Heading2", joined(g.Title, g.Text))
		w := d.words
		t := newTable(joined(g.Title, g.Text), report.Column{Share: 7}, report.Column{Title: w.ColumnWhat, Share: 26},
			report.Column{Title: w.ColumnWhy, Share: 19}, report.Column{Title: w.ColumnWho, Share: 18},
			report.Column{Title: w.ColumnHelp, Share: 15}, report.Column{Title: w.ColumnProof, Share: 15})
		for _, r := range g.Rows {
			t.add(
				cells(run("Strong", tick+r.Order)),
				cells(run("Strong", r.What), run("", r.FirstStep), run("Quiet", r.Redacted)),
				cells(run("", spaced(r.Number, r.Why)), level(r.Level, r.Level.Label), d.mustHave(r.MustHave), run("Quiet", r.Gain)),
				cells(run("Strong", r.Who), run("", r.When), run("Alarm", r.Overdue), run("Quiet", r.Effort)),
				cells(run("", r.Help)),
				cells(run("", r.Proof)),
			)
		}
		if len(g.Rows) > 0 {
			d.table(t)
		}
		for _, r := range g.Brief {
			d.paragraph("", run("", tick+r.Order+".  "+r.What+"  "), run("Quiet", r.Who))
		}
	}
}

func (d *document) answers() {
	if len(d.m.Checklists) == 0 {
		return
	}
	d.text("Heading1", d.words.AnswersTitle)
	for i, c := range d.m.Checklists {
		properties := ""
		if i > 0 {
			properties = "<w:pageBreakBefore/>"
		}
		d.body.WriteString(styledPara("Heading2", properties, []string{run("", spaced(c.Number, c.Title))}))
		d.checklist(c)
	}
}

func (d *document) checklist(c report.Checklist) {
	w := d.words
	d.paragraph("", run("Quiet", c.Purpose))
	d.score("SmallRating", c.Score)
	d.paragraph("", run("Strong", joined(c.Score.Percent, c.Score.Points)), run("Quiet", separator+report.FactsLine(c.Score.Facts)))
	for _, f := range c.Summary {
		d.paragraph("", run("Strong", f.Label+": "), run("", f.Value))
	}
	t := newTable(spaced(c.Number, c.Title), report.Column{Share: 7},
		report.Column{Title: w.ColumnQuestion, Share: 65}, report.Column{Title: w.ColumnAnswer, Share: 28})
	for _, a := range c.Answers {
		question := []string{run("", a.Text), d.mustHave(a.MustHave)}
		for _, v := range a.Details {
			question = append(question, run("QuietStrong", withSpace(v.Label))+run("Quiet", v.Text))
		}
		t.add(cells(run("Strong", a.Number)), cells(question...),
			cells(level(a.Level, spaced(a.Level.Letter, a.Level.Label)), run("Quiet", joined(a.Points, a.Since))))
	}
	d.table(t)
}

// withSpace puts a space behind a label, if there is one.
func withSpace(label string) string {
	if label == "" {
		return ""
	}
	return label + " "
}
