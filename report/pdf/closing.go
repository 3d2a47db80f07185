package pdf

// closing draws the last page: what to do in danger, and where all this is from.
func (d *drawing) closing() {
	if len(d.m.Plan.Groups) == 0 && d.m.Overview.Title == "" {
		d.beginSection() // the page of the plan has only one sentence
	} else {
		d.newPage()
	}
	v := d.m.Closing
	d.title(v.DangerTitle, display.coloured(alarm), 0, 60)
	d.rect(left, d.y, width, 1.5, alarm)
	d.y += 2 * grid
	d.paragraph(v.Danger, style{size: heading.size, lead: heading.lead, ink: ink})
	d.gap(2 * grid)
	d.heading(v.ContactsTitle, 24)
	for _, s := range v.Contacts {
		d.paragraph(s, plain.strong())
	}
	if v.NoContacts != "" {
		d.paragraph(v.NoContacts, plain)
		for range 3 {
			d.reserve(24)
			d.y += 24
			d.rect(left, d.y-2, width, 0.6, soft)
		}
	}
	d.gap(6 * grid)
	d.title(v.SourceTitle, heading, 0, 24)
	for _, s := range v.Source {
		d.paragraph(s, plain)
	}
	d.gap(2 * grid)
	d.heading(v.RecordTitle, 24)
	for _, s := range v.Record {
		d.paragraph(s, caption)
	}
	if d.replaced {
		d.paragraph(v.Marks, caption)
	}
}
