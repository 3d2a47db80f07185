package pdf

import (
	"slices"

	"safeguard/assess"
	"safeguard/report"
)

// The columns of the plan: number, with a box to tick below it, what, why, who and by when, points. The second
// row of an action has the first step, the help wanted and, up to the margin, how
// we will know.
var planColumns = columns(14, 184, 112, 142, 28)

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
	d.paragraph(p.Intro, plain.quiet())
	if slices.ContainsFunc(p.Groups, withMustHave) {
		d.appendRow(d.legend([]legendItem{{d.m.Words.MustHave, 7, d.mustHaveSign(7)}}), nil)
	}
	for _, g := range p.Groups {
		d.planGroup(g)
	}
}

// withMustHave reports whether an action of the group is for a must-have.
func withMustHave(g report.PlanGroup) bool {
	return slices.ContainsFunc(g.Rows, func(r report.PlanRow) bool { return r.MustHave })
}

// mustHaveSign returns a function that draws the sign of a must-have beside a line
// of text.
func (d *drawing) mustHaveSign(size float64) func(x, y float64) {
	return func(x, y float64) { d.mustHave(x, y+3, size) }
}

func (d *drawing) planGroup(g report.PlanGroup) {
	d.gap(2 * grid)
	words := d.m.Words
	var head row
	planRows := d.planRows
	switch {
	case len(g.Brief) > 0:
		head = d.tableHead(briefColumns, "", words.ColumnWhat, words.FieldDue)
	case g.Group == assess.GroupKept:
		head, planRows = d.tableHead(keptColumns, "", words.ColumnWhat, words.ColumnWhy, words.ColumnWho), d.keptRows
	default:
		head = d.tableHead(planColumns, "", words.ColumnWhat, words.ColumnWhy, words.ColumnWho)
		head.cells[len(head.cells)-1].addRight(d.fonts, words.ColumnGain, caption.strong().coloured(deep))
	}
	var rows []row
	for _, r := range g.Rows {
		rows = append(rows, planRows(r)...)
	}
	for _, a := range g.Brief {
		rows = append(rows, d.briefRow(a))
	}
	title := fullWidthCell()
	title.addWithSign(d.fonts, g.Title+"  ·  "+g.Text, heading, 18, func(x, y float64) {
		d.priority(slices.Index(assess.PlanGroups, g.Group), x, y+4, 10)
	})
	r := row{cells: []cell{title}}
	d.reserve(r.height() + head.height() + rows[0].height() + rows[0].keepBelow)
	d.bookmark(g.Title, 1, d.y)
	d.appendRow(r, nil)
	d.appendRows(rows, &head)
}

// planRows returns an action as two rows on one page: what, why and who, and below
// them the first step, the help and how we will know, with lines to write on.
func (d *drawing) planRows(p report.PlanRow) []row {
	c := append([]cell(nil), planColumns...)
	c[0].add(d.fonts, p.Order, plain.strong())
	d.addTick(&c[0], plain)
	c[1].add(d.fonts, p.What, plain.strong())
	c[1].add(d.fonts, p.Redacted, caption)
	if p.MustHave {
		c[2].addWithSign(d.fonts, numbered(p.Number, p.Why), plain, 10, d.mustHaveSign(7))
	} else {
		c[2].add(d.fonts, numbered(p.Number, p.Why), plain)
	}
	d.addLevel(&c[2], p.Level, plain)
	c[3].add(d.fonts, p.Who, plain.strong())
	c[3].add(d.fonts, p.When, plain)
	c[3].add(d.fonts, p.Overdue, plain.strong().coloured(alarm))
	c[3].add(d.fonts, p.Effort, caption)
	c[4].addRight(d.fonts, p.Points, plain.strong())
	second := d.planDetails(p)
	return []row{{cells: c, pad: grid / 4, keepBelow: second.height(), kind: tableRow}, second}
}

func (d *drawing) planDetails(p report.PlanRow) row {
	step, help, proof := planColumns[1], planColumns[2], planColumns[3]
	proof.w = left + width - proof.x
	step.add(d.fonts, p.FirstStep, plain)
	d.addWriting(&help, d.m.Words.ColumnHelp, p.Help)
	d.addWriting(&proof, d.m.Words.ColumnProof, p.Proof)
	return row{cells: []cell{step, help, proof}, pad: grid / 4, ruled: true, kind: belowRow}
}

// addWriting puts a text below its label, or a line to write on.
func (d *drawing) addWriting(c *cell, label, text string) {
	c.add(d.fonts, label, caption.strong().coloured(deep))
	c.add(d.fonts, text, plain)
	if text == "" {
		w := c.w
		c.lines = append(c.lines, line{st: style{lead: 18}, draw: func(x, y float64) { d.rect(x, y+15, w, 0.5, soft) }})
	}
}
