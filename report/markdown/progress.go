package markdown

import "safeguard/report"

// progress writes the report for a meeting between two rounds.
func (p *printer) progress(m report.Model) {
	v := m.Progress
	p.head(m.Head)
	p.heading(2, v.Since)
	if v.Done != "" {
		p.text(v.Done)
	}
	p.text(v.Sum)
	p.text(report.FactsLine(v.Facts))
	p.heading(3, v.Gain.Title)
	if len(v.Gain.Rows) > 0 {
		p.modelTable(v.Gain)
	}
	for _, text := range v.GainText {
		p.text(text)
	}
	for _, l := range v.Lists {
		p.list(l)
	}
	p.signatures(v.Signatures)
}
