package pdf

import (
	"slices"

	sheets "safeguard/report/paper"
)

// Measures of the strip of a personal sheet.
const (
	stripBox   = 30.0
	stripLabel = 76.0
	stripLine  = 14 // boxes on a line: as many as fit beside the label
)

// strip draws the row of boxes into which a person copies the answers, on as many
// lines as it needs, and keeps it on one page.
func (p *sheetDrawing) strip(s sheets.Strip) {
	if len(s.Cells) == 0 {
		return
	}
	lines := (len(s.Cells) + stripLine - 1) / stripLine
	title := fullWidthRow(func(c *cell) { c.add(p.fonts, s.Title, heading) })
	title.keepBelow = float64(lines)*(stripBox+sheetCaption.lead+grid) + 3*plain.lead
	p.gap(grid + 2)
	p.appendRow(title, nil)
	p.paragraph(s.Hint, plain)
	for i, some := range slices.Collect(slices.Chunk(s.Cells, stripLine)) {
		begin := ""
		if i == 0 {
			begin = s.Begin
		}
		p.appendRow(p.stripRow(begin, some), nil)
	}
}

func (p *sheetDrawing) stripRow(begin string, boxes []sheets.StripCell) row {
	label := cell{x: left, w: stripLabel}
	label.gap(sheetCaption.lead + 8)
	label.add(p.fonts, begin, sheetQuestion.strong())
	r := row{cells: []cell{label}, pad: 3, kind: cellItems}
	for i, b := range boxes {
		c := cell{x: left + stripLabel + float64(i)*stripBox, w: stripBox}
		c.lines = append(c.lines, p.centredLine(b.Number, sheetCaption, stripBox-2),
			line{st: style{lead: stripBox}, draw: func(x, y float64) {
				p.box(x, y, stripBox+0.6, stripBox-3, 0.9, ink)
				p.text(x+(stripBox-p.width(b.Sign, sheetQuestion.strong()))/2, y+stripBox/2+2, b.Sign, sheetQuestion.strong())
			}})
		r.cells = append(r.cells, c)
	}
	return r
}
