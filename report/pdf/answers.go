package pdf

import (
	"strings"

	"safeguard/report"
)

var (
	answerColumns = columns(44, 276, 170)
)

// answers draws the checklists, the first on a new page, each other one below the
// one before where its head fits, which says all in short.
func (d *drawing) answers() {
	for i, c := range d.m.Checklists {
		about := d.checklistHead(c)
		head := d.tableHead(answerColumns, "", d.m.Words.ColumnQuestion, d.m.Words.ColumnAnswer)
		var rows []row
		for _, a := range c.Answers {
			rows = append(rows, d.answer(a)...)
		}
		const between = 4 * grid
		if i == 0 || d.y+between+heightOf(about) > bottom {
			d.newPage()
		} else {
			d.gap(between)
		}
		if i == 0 {
			d.bookmark(d.m.Words.AnswersTitle, 0, d.y)
		}
		d.bookmark(c.Number+"  "+c.Title, 1, d.y)
		for _, r := range about {
			d.appendRow(r, nil)
		}
		d.appendRows(rows, &head)
	}
}

// checklistHead returns the rows above the answers of a checklist.
func (d *drawing) checklistHead(c report.Checklist) []row {
	rows := []row{
		fullWidthRow(func(t *cell) {
			t.add(d.fonts, c.Number+"  "+c.Title, section)
			t.add(d.fonts, c.Purpose, plain.quiet())
			t.gap(grid)
		}),
		d.checklistScore(c), spacer(grid, nil),
	}
	return append(rows, fullWidthRow(func(t *cell) {
		for _, f := range c.Summary {
			t.add(d.fonts, f.Label+": "+f.Value, dense)
		}
		t.gap(grid)
	}))
}

func (d *drawing) checklistScore(c report.Checklist) row {
	main := cell{x: left, w: mainWidth}
	d.addRating(&main, c.Score.Rating, heading.as(paragraph))
	main.gap(grid)
	for _, s := range c.Score.MustHaves {
		main.add(d.fonts, s, plain)
	}
	for _, s := range c.Score.Warnings {
		main.add(d.fonts, s, plain)
	}
	side := cell{x: left + mainWidth + 2*gutter, w: sideWidth}
	side.add(d.fonts, c.Score.Percent+"  ·  "+c.Score.Points, plain.strong())
	side.lines = append(side.lines, line{st: style{lead: 18}, draw: func(x, y float64) {
		d.bar(c.Score, d.m.Cover.Floors, x, y+4, sideWidth)
	}})
	for _, f := range c.Score.Facts {
		side.add(d.fonts, f.Label+": "+f.Value, caption)
	}
	return row{cells: []cell{main, side}}
}

// answer returns an answer as two rows on one page: question and answer, and below
// them, over the width of both, what was written to it. Without such a text the
// second row is left out.
func (d *drawing) answer(a report.Answer) []row {
	c := append([]cell(nil), answerColumns...)
	c[0].add(d.fonts, a.Number, plain.strong())
	if a.MustHave {
		c[0].add(d.fonts, d.m.Words.MustHave, caption.strong().coloured(ink))
	}
	c[1].add(d.fonts, a.Text, plain)
	label := strings.TrimSpace(a.Level.Letter + "  " + a.Level.Label)
	c[2].addWithSign(d.fonts, label, plain.strong(), levelWidth(d.steps)+grid, d.levelSign(a.Level))
	c[2].add(d.fonts, joined(a.Points, a.Since), caption)
	if len(a.Details) == 0 {
		return []row{{cells: c, pad: grid / 2, ruled: true, kind: tableRow}}
	}
	details := cell{x: c[1].x, w: left + width - c[1].x}
	for _, v := range a.Details {
		text := v.Text
		if v.Label != "" {
			text = v.Label + " " + text
		}
		details.addIndented(d.fonts, text, note, gutter)
	}
	below := row{cells: []cell{details}, pad: grid / 4, ruled: true, kind: belowLast}
	return []row{{cells: c, pad: grid / 4, keepBelow: below.height(), kind: tableRow}, below}
}

// joined puts dots between the texts that are not empty.
func joined(texts ...string) string { return report.Joined("  ·  ", texts...) }
