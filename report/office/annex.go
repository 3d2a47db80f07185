package office

import "safeguard/report"

func (d *document) lists() {
	if len(d.m.Lists) == 0 {
		return
	}
	d.text("Heading1", d.words.ListsTitle)
	for _, l := range d.m.Lists {
		d.list(l)
	}
}

func (d *document) list(l report.List) {
	d.text("Heading2", l.Title)
	d.text("", l.Intro)
	d.text("", l.None)
	for _, i := range l.Items {
		head := ""
		if i.Tick {
			head = run("Strong", tick)
		}
		d.paragraph("ItemHead", head+run("Strong", spaced(i.Number, i.Title)+"   "), d.mustHave(i.MustHave))
		d.text("", i.Text)
		d.text("", choices(i.Choices))
	}
}

// annex adds tables under a title of their own: of published standards, or of rounds.
func (d *document) annex(v report.Standards) {
	d.text("Heading1", v.Title)
	d.text("", v.Intro)
	for _, s := range v.Items {
		d.modelTable(s.Table)
		d.text("Caption", s.Note)
	}
}

func (d *document) method() {
	v := d.m.Method
	d.text("Heading1", v.Title)
	for _, rule := range v.Rules {
		d.text("ListBullet", rule)
	}
	for _, t := range v.Tables {
		d.modelTable(t)
	}
	if len(v.Glossary) > 0 {
		d.text("Heading2", v.GlossaryTitle)
	}
	for _, term := range v.Glossary {
		d.paragraph("ListBullet", run("Strong", term.Label+": "), run("", term.Value))
	}
}

// modelTable adds a table of the model. A row that sums up the others is bold.
func (d *document) modelTable(v report.Table) {
	d.text("Heading2", v.Title)
	t := newTable(v.Title, v.Columns...)
	for i, texts := range v.Rows {
		var row []string
		for j, text := range texts {
			style, char := "TableText", ""
			if v.Columns[j].Number {
				style = "TableTextRight"
			}
			if v.Total && i == len(v.Rows)-1 {
				char = "Strong"
			}
			row = append(row, cell(style, run(char, text)))
		}
		t.add(row...)
	}
	d.table(t)
}

func (d *document) closing() {
	v := d.m.Closing
	d.text("Heading1", v.DangerTitle)
	d.text("", v.Danger)
	d.text("Heading2", v.ContactsTitle)
	for _, s := range v.Contacts {
		d.text("ListBullet", s)
	}
	if v.NoContacts != "" {
		d.text("", v.NoContacts)
		for range 2 {
			d.body.WriteString(styledPara("SignLine", lineToMargin, []string{tab()}))
		}
	}
	d.body.WriteString(styledPara("Heading1", samePage, []string{run("", v.SourceTitle)}))
	for _, s := range v.Source {
		d.text("", s)
	}
	d.text("Heading2", v.RecordTitle)
	for _, s := range v.Record {
		d.text("", s)
	}
}
