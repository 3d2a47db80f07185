package text

import (
	"strings"

	"safeguard/report"
)

func (p *printer) lists(m report.Model) {
	if len(m.Lists) == 0 {
		return
	}
	p.title(m.Words.ListsTitle)
	for _, l := range m.Lists {
		p.list(m, l)
	}
}

func (p *printer) list(m report.Model, l report.List) {
	p.heading(l.Title)
	p.text(0, l.Intro)
	p.text(0, l.None)
	for _, i := range l.Items {
		p.item(i.Number, tick(i.Tick)+i.Title+p.mustHave(m, i.MustHave))
		p.text(itemIndent, i.Text)
		p.text(itemIndent, strings.TrimSpace(boxes(i.Choices)))
	}
}

// tick is a box to tick before a text.
func tick(is bool) string {
	if is {
		return "[\u00a0]\u00a0"
	}
	return ""
}

func (p *printer) method(m report.Model) {
	if m.Method.Title == "" {
		return
	}
	p.title(m.Method.Title)
	for _, rule := range m.Method.Rules {
		p.item("-", rule)
	}
	for _, t := range m.Method.Tables {
		p.heading(t.Title)
		for _, row := range t.Rows {
			p.tableRow(t.Columns, row)
		}
	}
	if len(m.Method.Glossary) > 0 {
		p.heading(m.Method.GlossaryTitle)
	}
	for _, term := range m.Method.Glossary {
		p.item("-", term.Label+": "+term.Value)
	}
}

// tableRow prints a row as its first cell and the others below it with their
// names, which reads well in any width and aloud.
func (p *printer) tableRow(columns []report.Column, row []string) {
	p.text(0, row[0])
	var numbers []string
	for i := 1; i < len(row); i++ {
		if columns[i].Number {
			numbers = append(numbers, columns[i].Title+" "+row[i])
		}
	}
	p.text(itemIndent, strings.Join(numbers, ", "))
	for i := 1; i < len(row); i++ {
		if !columns[i].Number {
			p.text(itemIndent, row[i])
		}
	}
}

func (p *printer) closing(m report.Model) {
	v := m.Closing
	p.title(v.DangerTitle)
	p.text(0, v.Danger)
	p.heading(v.ContactsTitle)
	p.text(0, v.NoContacts)
	for _, s := range v.Contacts {
		p.item("-", s)
	}
	p.title(v.SourceTitle)
	for _, s := range v.Source {
		p.text(0, s)
	}
	p.heading(v.RecordTitle)
	for _, s := range v.Record {
		p.text(0, s)
	}
}
