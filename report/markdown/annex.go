package markdown

import "safeguard/report"

func (p *printer) lists(lists []report.List) {
	if len(lists) == 0 {
		return
	}
	p.heading(2, p.words.ListsTitle)
	for _, l := range lists {
		p.list(l)
	}
}

func (p *printer) list(l report.List) {
	p.heading(3, l.Title)
	p.text(l.Intro)
	p.text(l.None)
	for _, i := range l.Items {
		mark := "-"
		if i.Tick {
			mark = "- [ ]"
		}
		p.item(mark, bold(spaced(i.Number, i.Title))+p.mustHave(i.MustHave), inline(i.Text), boxes(i.Choices))
	}
}

// annex prints tables under a title of their own: of published standards, or of rounds.
func (p *printer) annex(v report.Standards) {
	p.heading(2, v.Title)
	p.text(v.Intro)
	for _, s := range v.Items {
		p.heading(3, s.Table.Title)
		p.modelTable(s.Table)
		p.text(s.Note)
	}
}

func (p *printer) method(v report.Method) {
	p.heading(2, v.Title)
	for _, rule := range v.Rules {
		p.item("-", inline(rule))
	}
	for _, t := range v.Tables {
		p.heading(3, t.Title)
		p.modelTable(t)
	}
	if len(v.Glossary) > 0 {
		p.heading(3, v.GlossaryTitle)
	}
	for _, term := range v.Glossary {
		p.item("-", bold(term.Label)+": "+inline(term.Value))
	}
}

// modelTable prints a table of the model. A row that sums up the others is bold.
func (p *printer) modelTable(t report.Table) {
	var rows [][]string
	for i, texts := range t.Rows {
		var row []string
		for _, text := range texts {
			if t.Total && i == len(t.Rows)-1 {
				row = append(row, cell(bold(text)))
			} else {
				row = append(row, inCell(text))
			}
		}
		rows = append(rows, row)
	}
	p.table(t.Columns, rows)
}

func (p *printer) closing(v report.Closing) {
	p.heading(2, v.DangerTitle)
	p.text(v.Danger)
	p.heading(3, v.ContactsTitle)
	p.text(v.NoContacts)
	for _, s := range v.Contacts {
		p.item("-", inline(s))
	}
	p.heading(2, v.SourceTitle)
	for _, s := range v.Source {
		p.text(s)
	}
	p.heading(3, v.RecordTitle)
	for _, s := range v.Record {
		p.text(s)
	}
}
