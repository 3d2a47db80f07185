package text

import "safeguard/report"

// progress prints the report for a meeting between two rounds.
func (p *printer) progress(m report.Model) {
	v := m.Progress
	p.head(m.Head)
	p.heading(v.Since)
	if v.Done != "" {
		p.text(0, v.Done)
	}
	p.text(0, v.Sum)
	for _, f := range v.Facts {
		p.text(0, f.Label+": "+f.Value)
	}
	p.heading(v.Gain.Title)
	for _, row := range v.Gain.Rows {
		p.tableRow(v.Gain.Columns, row)
	}
	for _, text := range v.GainText {
		p.text(0, text)
	}
	for _, l := range v.Lists {
		p.list(m, l)
	}
	p.signatures(v.Signatures)
}
