package markdown

import "safeguard/report"

func (p *printer) plan(v report.Plan) {
	p.heading(2, v.Title)
	p.text(v.Intro)
	w := p.words
	columns := []report.Column{{}, {Title: w.ColumnWhat}, {Title: w.ColumnWhy}, {Title: w.ColumnWho},
		{Title: w.ColumnHelp}, {Title: w.ColumnProof}}
	for _, g := range v.Groups {
		p.heading(3, joined(g.Title, g.Text))
		var rows [][]string
		for _, r := range g.Rows {
			rows = append(rows, p.planRow(r))
		}
		if len(rows) > 0 {
			p.table(columns, rows)
		}
		for _, r := range g.Brief {
			p.item(r.Order+".", inline(r.What)+" ("+inline(r.Who)+")")
		}
	}
}

func (p *printer) planRow(r report.PlanRow) []string {
	must := ""
	if r.MustHave {
		must = bold(p.words.MustHave)
	}
	return []string{
		inCell(r.Order),
		cell(bold(r.What), inline(r.FirstStep), inline(r.Redacted)),
		cell(inline(spaced(r.Number, r.Why)), inline(r.Level.Label), must, inline(r.Gain)),
		cell(bold(r.Who), inline(r.When), bold(r.Overdue), inline(r.Effort)),
		inCell(r.Help),
		inCell(r.Proof),
	}
}

func (p *printer) answers(m report.Model) {
	if len(m.Checklists) == 0 {
		return
	}
	p.heading(2, p.words.AnswersTitle)
	for _, c := range m.Checklists {
		p.heading(3, c.Number+" "+c.Title)
		p.text(c.Purpose)
		p.score(c.Score)
		for _, f := range c.Score.Facts {
			p.item("-", inline(f.Label)+": "+inline(f.Value))
		}
		for _, f := range c.Summary {
			p.item("-", bold(f.Label)+": "+inline(f.Value))
		}
		for _, a := range c.Answers {
			p.answer(a)
		}
	}
}

// answer prints a question as an item of a list: texts of several paragraphs
// have no place in a cell.
func (p *printer) answer(a report.Answer) {
	texts := []string{bold(joined(spaced(a.Level.Letter, a.Level.Label), a.Points, a.Since))}
	for _, d := range a.Details {
		texts = append(texts, inline(spaced(d.Label, d.Text)))
	}
	p.item("-", bold(a.Number)+" "+inline(a.Text)+p.mustHave(a.MustHave), texts...)
}
