package text

import "safeguard/report"

// overview prints in words what other formats draw: what is on paper beside what
// is practised, and the themes.
func (p *printer) overview(m report.Model) {
	if m.Practice.Title != "" {
		p.title(m.Practice.Title)
		p.text(0, m.Practice.Text)
	}
	for _, r := range m.Practice.Rows {
		p.item(r.Number, r.Title+". "+r.Text)
	}
	if len(m.Themes.Rows) == 0 {
		return
	}
	p.heading(m.Themes.Title)
	p.text(0, m.Themes.Intro)
	for _, t := range m.Themes.Rows {
		p.item("-", t.Title+": "+report.Joined(", ", t.Score.Percent, t.Score.Points, t.Answers))
	}
}

// annex prints tables under a title of their own: of published standards, or of rounds.
func (p *printer) annex(s report.Standards) {
	if s.Title == "" {
		return
	}
	p.title(s.Title)
	p.text(0, s.Intro)
	for _, v := range s.Items {
		p.heading(v.Table.Title)
		p.text(0, v.Note)
		for _, row := range v.Table.Rows {
			p.tableRow(v.Table.Columns, row)
		}
	}
}
