package screen

import "safeguard/report"

// Rounds prints what there is to say of an earlier round.
func (v *View) Rounds(bars []report.Bar, said report.Rounds) error {
	p := v.printer()
	p.Paragraph("", said.Sentence)
	for _, own := range said.Own {
		p.Paragraph("", own.Label+": "+own.Value)
	}
	if said.Plan != "" {
		p.Paragraph("", report.Joined(" ", said.Plan, said.Left))
	}
	for _, note := range said.Notes {
		p.Paragraph("", note)
	}
	p.Line("")
	for i, b := range bars {
		p.Paragraph(b.Number+"  ", b.Title+": "+percents(v.Words.Report, b.Score)+" ("+said.Bars[i].Text+")")
	}
	for _, l := range said.Lists {
		p.Line("")
		p.Paragraph("", l.Title)
		if l.Intro != "" {
			p.Paragraph("", l.Intro)
		}
		for _, i := range l.Items {
			p.Paragraph("  "+padded(i.Number), i.Title+". "+i.Text)
		}
	}
	return p.Err()
}
