package pdf

// closing draws what to do in danger, and where all this is from: on this page
// where all of it fits, else on a new one.
func (d *drawing) closing() {
	v := d.m.Closing
	rows := d.danger()
	rows = append(rows, spacer(3*grid, nil), d.headingRow(v.SourceTitle, 24))
	source := len(rows) - 1
	for _, s := range v.Source {
		rows = append(rows, d.paragraphRow(s, plain))
	}
	rows = append(rows, spacer(grid, nil), d.headingRow(v.RecordTitle, 24))
	for _, s := range v.Record {
		rows = append(rows, d.paragraphRow(s, caption))
	}
	if d.replaced {
		rows = append(rows, d.paragraphRow(v.Marks, caption))
	}
	const between = 4 * grid
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
		d.paragraphRow(v.DangerTitle, display.coloured(alarm)),
		spacer(2*grid, func(x, y float64) { d.rect(x, y, width, 1.5, alarm) }),
		d.paragraphRow(v.Danger, style{size: heading.size, lead: heading.lead, ink: ink}),
		spacer(grid, nil),
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
