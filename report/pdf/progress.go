package pdf

import "safeguard/report"

// progress draws the report for a meeting between two rounds: the head, what the plan
// adds up to and has brought, the lists, and lines to sign on.
func (d *drawing) progress() {
	v := d.m.Progress
	d.addPage()
	d.y = coverTop
	d.bookmark(d.m.Head.Title, 0, d.y)
	d.appendRow(d.coverHead(), nil)
	d.appendRow(spacer(2*grid, func(x, y float64) { d.rect(x, y+2, width, 1.5, deep) }), nil)
	d.heading(v.Since, 3*plain.lead)
	if v.Done != "" {
		d.paragraph(v.Done, plain)
	}
	d.paragraph(v.Sum, plain)
	d.paragraph(report.FactsLine(v.Facts), plain.quiet())
	d.progressGain(v)
	for _, l := range v.Lists {
		d.list(l)
	}
	if d.replaced {
		d.paragraph(d.m.Closing.Marks, dense)
	}
	d.appendRow(d.signatures(v.Signatures, coverLimits{}), nil)
}

// progressGain draws what the work has brought: the figures, and below them the answers
// that changed.
func (d *drawing) progressGain(v *report.Progress) {
	if len(v.Gain.Rows) > 0 {
		d.table(v.Gain, "")
	} else {
		d.heading(v.Gain.Title, 2*plain.lead)
	}
	for _, text := range v.GainText {
		d.paragraph(text, plain)
	}
}
