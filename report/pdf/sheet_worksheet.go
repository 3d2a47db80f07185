package pdf

import (
	"strings"

	sheets "safeguard/report/paper"
)

const (
	numberWidth = 36.0
	markBox     = 17.0 // 6 mm
	noteHeight  = 24.0
)

// worksheet draws every checklist on pages of its own.
func (p *sheetDrawing) worksheet(w sheets.Worksheet) {
	for _, part := range w.Parts {
		p.beginPart(part.Title)
		p.paragraph(part.Title, display)
		p.paragraph(part.Purpose, plain.quiet())
		for _, r := range p.fields(part.Fields) {
			p.appendRow(r, nil)
		}
		p.appendRow(p.danger(part.Danger), nil)
		p.appendTitle(part.HowTitle)
		for _, s := range part.How {
			p.paragraph(s, plain)
		}
		p.paragraph(part.NotAsked, plain)
		p.legend(w.Levels, w.Choices)
		p.gap(grid)
		rows := make([]row, len(part.Rows))
		for i, r := range part.Rows {
			rows[i] = p.worksheetRow(w, r)
		}
		p.appendRows(rows, p.worksheetHead(w))
		p.strip(part.Strip)
	}
	if len(w.Glossary) > 0 {
		p.gap(2 * grid)
		p.appendTitle(w.GlossaryTitle)
		p.glossary(w.Glossary)
	}
}

// boxPitch returns the distance, in points, between the left edges of n boxes.
func boxPitch(n int) float64 { return min(27, 176/float64(n)) }

// worksheetCells are the columns: number, question, boxes.
func worksheetCells(choices int) (number, text, boxes cell) {
	w := boxPitch(choices) * float64(choices)
	number = cell{x: left, w: numberWidth}
	text = cell{x: left + numberWidth, w: width - numberWidth - w - gutter}
	return number, text, cell{x: left + width - w, w: w}
}

// worksheetHead returns the head of the columns, with the labels of the letters
// where they are short enough to be repeated on every page.
func (p *sheetDrawing) worksheetHead(w sheets.Worksheet) *row {
	number, text, boxes := worksheetCells(len(w.Choices))
	number.add(p.fonts, w.Number, sheetCaption)
	text.add(p.fonts, w.Question, sheetCaption)
	words := ""
	for i, c := range w.Choices {
		if i > 0 {
			words += "   "
		}
		words += noBreaks.Replace(c.Letter + " " + c.Label)
	}
	if len(p.wrap(words, sheetCaption, text.w)) <= 3 {
		text.add(p.fonts, words, sheetCaption.coloured(ink))
	}
	boxes.lines = []line{{st: sheetCaption, draw: func(x, y float64) {
		for i, c := range w.Choices {
			st := sheetQuestion.strong()
			p.text(x+boxPitch(len(w.Choices))*float64(i)+(markBox-p.width(c.Letter, st))/2, y+10, c.Letter, st)
		}
	}}}
	return &row{cells: []cell{number, text, boxes}, pad: 3, ruled: true, kind: headRow}
}

func (p *sheetDrawing) worksheetRow(w sheets.Worksheet, r sheets.WorksheetRow) row {
	number, text, boxes := worksheetCells(len(w.Choices))
	number.add(p.fonts, r.Number, sheetQuestion.strong())
	text.add(p.fonts, r.Text, sheetQuestion)
	id := r.ID
	if r.MustHave != "" {
		number.lines = append(number.lines, line{st: sheetCaption, draw: func(x, y float64) { p.mustHave(x, y+2, 7) }})
		id = strings.TrimSuffix(r.MustHave+"  ·  "+id, "  ·  ")
	}
	pitch := boxPitch(len(w.Choices))
	boxes.lines = []line{{st: style{lead: markBox + 4}, draw: func(x, y float64) {
		for i, letter := range r.Boxes {
			if letter != "" {
				p.letterBox(letter, x+pitch*float64(i), y+1, markBox)
			}
		}
	}}}
	if id != "" {
		boxes.add(p.fonts, id, sheetSmall)
	}
	if w.Note != "" {
		text.gap(max(0, boxes.height()-10-text.height()))
		text.lines = append(text.lines, p.labelledLine(w.Note, noteHeight, width-numberWidth))
	}
	return row{cells: []cell{number, text, boxes}, pad: 3, ruled: true, kind: tableRow}
}

// noBreaks keeps the words of a label on one line.
var noBreaks = strings.NewReplacer(" ", "\u00a0")
