package office

import "safeguard/report"

// progress adds the report for a meeting between two rounds.
func (d *document) progress() {
	v := d.m.Progress
	d.head()
	d.body.WriteString(styledPara("Heading1", samePage, []string{run("", v.Since)}))
	if v.Done != "" {
		d.text("", v.Done)
	}
	d.text("", v.Sum)
	d.paragraph("", run("Quiet", report.FactsLine(v.Facts)))
	if len(v.Gain.Rows) > 0 {
		d.modelTable(v.Gain)
	} else {
		d.text("Heading2", v.Gain.Title)
	}
	for _, text := range v.GainText {
		d.text("", text)
	}
	for _, l := range v.Lists {
		d.list(l)
	}
	d.signatures(v.Signatures)
}
