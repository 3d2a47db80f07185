package pdf

import "safeguard/report"

// keptColumns are the columns of what is kept for later: order, with a box to tick below it, what, for which
// question and who.
var keptColumns = columns(14, 338, 22, 110)

// keptRows returns an action that is kept for later, as short as it can be, since
// nobody works on it now: what and who, and below them, over the width of both, the
// answer and the first step.
func (d *drawing) keptRows(p report.PlanRow) []row {
	c := append([]cell(nil), keptColumns...)
	c[0].add(d.fonts, p.Order, plain)
	c[1].add(d.fonts, p.What, plain)
	c[1].add(d.fonts, p.Redacted, caption)
	c[2].add(d.fonts, p.Number, plain)
	c[3].add(d.fonts, p.Who, plain)
	below := cell{x: c[1].x, w: left + width - c[1].x}
	below.addWithSign(d.fonts, joined(p.Level.Label, p.Why, p.Points, p.When, p.Overdue, p.Effort), dense, levelWidth(d.steps)+grid, func(x, y float64) {
		d.level(p.Level, d.steps, x, y+2)
	})
	below.add(d.fonts, p.FirstStep, dense)
	for _, f := range []report.Fact{{Label: d.m.Words.ColumnHelp, Value: p.Help}, {Label: d.m.Words.ColumnProof, Value: p.Proof}} {
		if f.Value != "" {
			below.add(d.fonts, f.Label+": "+f.Value, dense)
		}
	}
	tick := cell{x: c[0].x, w: c[0].w}
	d.addTick(&tick, dense)
	details := row{cells: []cell{tick, below}, pad: 1, ruled: true, kind: belowLast}
	return []row{{cells: c, pad: 1, keepBelow: details.height(), kind: tableRow}, details}
}

// briefColumns are the columns of a plan with a line for each action: a box to tick with the order, what,
// and for which question and who.
var briefColumns = columns(27, 364, 108)

func (d *drawing) briefRow(a report.BriefAction) row {
	c := append([]cell(nil), briefColumns...)
	c[0].addWithSign(d.fonts, a.Order, plain, tickIndent, d.tickSign())
	c[1].add(d.fonts, a.What, plain)
	c[2].add(d.fonts, a.Who, plain)
	return row{cells: c, pad: 1, ruled: true, kind: tableRow}
}
