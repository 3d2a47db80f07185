package screen

import (
	"safeguard/assess/store"
	"safeguard/report"
)

// Plan prints the action plan in its order.
func (v *View) Plan(file *store.File) error {
	m, p := v.Composer.Model(file), v.printer()
	for i, group := range m.Plan.Groups {
		if i > 0 {
			p.Line("")
		}
		p.Line("%s (%s)", group.Title, group.Text)
		for _, row := range group.Rows {
			printAction(p, m.Words, row)
		}
	}
	if len(m.Plan.Groups) == 0 {
		p.Line("%s", m.Plan.Intro)
	}
	return p.Err()
}

func printAction(p *Printer, w report.Words, row report.PlanRow) {
	const indent = "       "
	mark := " "
	if row.MustHave {
		mark = "*"
	}
	p.Paragraph(mark+" "+report.Pad(row.Number, 5), row.What)
	when := row.When
	if row.Overdue != "" {
		when += " (" + row.Overdue + ")"
	}
	p.Paragraph(indent, report.Joined(" · ", row.Who, when, row.Gain, row.Effort))
	if row.Help != "" {
		p.Paragraph(indent, w.ColumnHelp+": "+row.Help)
	}
	if row.Proof != "" {
		p.Paragraph(indent, w.ColumnProof+": "+row.Proof)
	}
}
