package pdf

import "safeguard/report"

// The columns of the plan.
var planColumns = columns(14, 147, 97, 80, 57, 57)

// columns places cells of the given widths side by side; what is left of the
// page's width is shared out between them as gutters.
func columns(widths ...float64) []cell {
	sum := 0.0
	for _, w := range widths {
		sum += w
	}
	between := (width - sum) / float64(max(len(widths)-1, 1))
	out := make([]cell, len(widths))
	x := left
	for i, w := range widths {
		out[i] = cell{x: x, w: w}
		x += w + between
	}
	return out
}

func (d *drawing) plan() {
	d.newPage()
	p := d.m.Plan
	d.title(p.Title, display, 0, 60)
	d.paragraph(p.Intro, plain)
	for _, g := range p.Groups {
		d.planGroup(g)
	}
}

func (d *drawing) planGroup(g report.PlanGroup) {
	d.gap(2 * grid)
	head := d.tableHead(planColumns, "", d.m.Words.ColumnWhat, d.m.Words.ColumnWhy,
		d.m.Words.ColumnWho, d.m.Words.ColumnHelp, d.m.Words.ColumnProof)
	var rows []row
	for _, r := range g.Rows {
		rows = append(rows, d.planRow(r))
	}
	title := column()
	place := map[bool]int{true: 2}[g.Kept]
	if !g.Kept {
		place = priorityPlace(g.Priority)
	}
	title.addSigned(d.fonts, g.Title+"  ·  "+g.Text, heading, 18, func(x, y float64) {
		d.priority(place, x, y+4, 10)
	})
	r := row{cells: []cell{title}}
	d.need(r.height() + head.height() + rows[0].height())
	d.bookmark(g.Title, 1, d.y)
	d.put(r, nil)
	d.putAll(rows, &head)
}

func (d *drawing) planRow(p report.PlanRow) row {
	c := append([]cell(nil), planColumns...)
	c[0].add(d.fonts, p.Order, plain.strong())
	c[1].add(d.fonts, p.What, plain.strong())
	c[1].add(d.fonts, p.FirstStep, plain)

	c[2].add(d.fonts, p.Number+"  "+p.Why, plain)
	d.addLevel(&c[2], p.Level, plain)
	if p.MustHave {
		c[2].addSigned(d.fonts, d.m.Words.MustHave, plain.strong(), gutter, func(x, y float64) {
			d.mustHave(x, y+3, 7)
		})
	}
	c[2].add(d.fonts, p.Gain, caption)

	c[3].add(d.fonts, p.Who, plain.strong())
	c[3].add(d.fonts, p.When, plain)
	c[3].add(d.fonts, p.Overdue, plain.strong().coloured(alarm))
	c[3].add(d.fonts, p.Effort, caption)
	c[4].add(d.fonts, p.Help, plain)
	c[5].add(d.fonts, p.Proof, plain)
	return row{cells: c, pad: grid, ruled: true}
}
