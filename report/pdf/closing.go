package pdf

// The source and the record of a report are side by side.
var closingColumns = columns(262, 230)

// closing draws what to do in danger, and where all this is from: on this page
// where all of it fits, else on a new one.
func (d *drawing) closing() {
	v := d.m.Closing
	rows := d.danger()
	c := append([]cell(nil), closingColumns...)
	c[0].add(d.fonts, v.SourceTitle, heading)
	for _, s := range v.Source {
		c[0].add(d.fonts, s, plain)
	}
	c[1].add(d.fonts, v.RecordTitle, heading)
	for _, s := range v.Record {
		c[1].add(d.fonts, s, dense)
	}
	if d.replaced {
		c[1].add(d.fonts, v.Marks, dense)
	}
	source := len(rows) + 1
	rows = append(rows, spacer(2*grid, nil), row{cells: c})
	const between = 3 * grid
	if d.y+between+heightOf(rows) > bottom {
		d.newPage()
	} else {
		d.gap(between)
	}
	d.bookmark(v.DangerTitle, 0, d.y)
	for i, r := range rows {
		if i == source {
			d.bookmark(v.SourceTitle, 1, d.y)
		}
		d.appendRow(r, nil)
	}
}

// danger returns the rows of what to do if a child may be in danger now, with the
// contacts or lines to write them on.
func (d *drawing) danger() []row {
	v := d.m.Closing
	rows := []row{
		d.paragraphRow(v.DangerTitle, section.coloured(alarm)),
		spacer(1.5*grid, func(x, y float64) { d.rect(x, y, width, 1.5, alarm) }),
		d.paragraphRow(v.Danger, style{size: 11.5, lead: 16, ink: ink}),
		d.headingRow(v.ContactsTitle, 24),
	}
	for _, s := range v.Contacts {
		rows = append(rows, d.paragraphRow(s, plain.strong()))
	}
	if v.NoContacts != "" {
		rows = append(rows, d.paragraphRow(v.NoContacts, plain))
		for range 3 {
			rows = append(rows, spacer(24, func(x, y float64) { d.rect(x, y+22, width, 0.6, soft) }))
		}
	}
	return rows
}
