package tables

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/xuri/excelize/v2"

	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/report"
)

// widths are the columns of tables in signs of the default font: together about a
// page of A4 on its side.
var widths = map[exchange.Column]float64{
	exchange.Order: 6, exchange.Number: 10, exchange.Question: 18, exchange.Text: 34, exchange.MustHave: 8,
	exchange.Level: 15, exchange.Note: 26, exchange.Evidence: 26, exchange.Reason: 18, exchange.Support: 18,
	exchange.Answered: 12, exchange.Held: 12, exchange.LastTime: 14, exchange.Group: 10, exchange.Action: 32, exchange.FirstStep: 24,
	exchange.Owner: 17, exchange.Holder: 15, exchange.Due: 11.5, exchange.DayKind: 11, exchange.Status: 12,
	exchange.StatusDay: 11.5, exchange.Shown: 18, exchange.Dropped: 15, exchange.Help: 17, exchange.Proof: 17, exchange.Key: 40,
}

// table writes a table that can come back.
func (b *book) table(sheet string, t exchange.Table) {
	for i, c := range t.Columns {
		b.setText(sheet, at(i, 0), b.Terms.Heads[c])
		b.keep(b.SetCellStyle(sheet, at(i, 0), at(i, 0), b.style(look{head: true})))
	}
	for j, row := range t.Rows {
		for i, c := range t.Columns {
			b.cell(sheet, at(i, j+1), c, row.Cells[c], t.MayChange(c))
		}
	}
	last := len(t.Rows)
	widths := map[exchange.Column]float64{}
	for _, c := range t.Columns {
		widths[c] = wide(t, c)
	}
	b.widths(sheet, t, widths)
	b.heights(sheet, t, widths)
	for i, c := range t.Columns {
		b.rules(sheet, t, i, c)
	}
	b.keep(b.SetSheetDimension(sheet, "A1:"+at(len(t.Columns)-1, last)))
	b.keep(b.AutoFilter(sheet, "A1:"+at(len(t.Columns)-1, last), nil))
	b.keep(b.SetPanes(sheet, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}))
	b.page(sheet, true, 1)
	b.keep(b.ProtectSheet(sheet, &excelize.SheetProtectionOptions{
		SelectLockedCells: true, SelectUnlockedCells: true, AutoFilter: true, Sort: true, FormatColumns: true, FormatRows: true,
	}))
}

// cell writes one cell: a day as a day, a count as a number, all else as text.
func (b *book) cell(sheet, cell string, c exchange.Column, text string, open bool) {
	b.keep(b.SetCellStyle(sheet, cell, cell, b.style(look{open: open, day: c.IsDay(), count: c.IsNumber()})))
	switch n, err := strconv.Atoi(text); {
	case text == "":
	case c.IsDay():
		if day := assess.Date(text); day >= assess.FirstDay { // a spreadsheet knows no older ones
			b.keep(b.SetCellValue(sheet, cell, day.Time()))
			b.keep(b.SetCellStyle(sheet, cell, cell, b.style(look{open: open, day: true})))
			return
		}
		b.setText(sheet, cell, text)
	case c.IsNumber() && err == nil:
		b.keep(b.SetCellInt(sheet, cell, int64(n)))
	default:
		b.setText(sheet, cell, text)
	}
}

// wide returns how wide a column is: wider than usual where the row of its longest text
// would be higher than a row can be.
func wide(t exchange.Table, c exchange.Column) float64 {
	const most = 80.0
	width, longest := widths[c], ""
	for _, row := range t.Rows {
		if text := row.Cells[c]; len(text) > len(longest) {
			longest = text
		}
	}
	for c != exchange.Key && width < most && linesOf(longest, width)*rowLine > rowMost {
		width += 4
	}
	return width
}

// What a row has of points: for a line of text, and at most.
const (
	rowLine = 15
	rowMost = 409
)

// linesOf estimates how many lines a text takes in a cell.
func linesOf(text string, width float64) int { return len(report.Wrap(text, signsIn(text, width), "")) }

// widths sets how wide the columns are. The keys are out of sight: a person has
// nothing to do with them.
func (b *book) widths(sheet string, t exchange.Table, wide map[exchange.Column]float64) {
	for i, c := range t.Columns {
		name, _ := excelize.ColumnNumberToName(i + 1)
		b.keep(b.SetColWidth(sheet, name, name, wide[c]))
		if c == exchange.Key {
			b.keep(b.SetColVisible(sheet, name, false))
		}
	}
}

// heights sets how high the rows are: spreadsheets do not all find out by themselves.
func (b *book) heights(sheet string, t exchange.Table, wide map[exchange.Column]float64) {
	heads := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		heads[i] = b.Terms.Heads[c]
	}
	texts := func(i int) (string, float64) {
		if t.Columns[i] == exchange.Key {
			return "", 0
		}
		return heads[i], wide[t.Columns[i]] - 2 // room for the arrow of the filter
	}
	b.height(sheet, 1, len(heads), texts)
	for j, row := range t.Rows {
		b.height(sheet, j+2, len(t.Columns), func(i int) (string, float64) {
			if c := t.Columns[i]; c != exchange.Key {
				return row.Cells[c], wide[c]
			}
			return "", 0
		})
	}
}

// height sets the height of a row for its tallest text.
func (b *book) height(sheet string, row, columns int, text func(i int) (string, float64)) {
	lines := 1
	for i := range columns {
		if words, width := text(i); words != "" {
			lines = max(lines, linesOf(words, width))
		}
	}
	b.keep(b.SetRowHeight(sheet, row, min(rowLine*float64(lines)+3, rowMost)))
}

// signsIn estimates how many signs of a text a line of a cell takes. Most letters of
// Latin script are narrower than the digits that a width counts, those of others wider.
func signsIn(text string, width float64) int {
	share := 1.15
	if strings.ContainsFunc(text, func(r rune) bool {
		return r > unicode.MaxLatin1 && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r)
	}) {
		share = 0.7
	}
	return max(int(width*share)-1, 3)
}

// rules adds what may be put into a column, and the colour of days that have passed.
func (b *book) rules(sheet string, t exchange.Table, i int, c exchange.Column) {
	if len(t.Rows) == 0 {
		return
	}
	all := at(i, 1) + ":" + at(i, len(t.Rows))
	switch {
	case c == exchange.Level:
		b.pickLevel(sheet, t, i)
	case c == exchange.Status:
		b.pick(sheet, all, listStatuses, true)
	case c == exchange.Owner:
		b.pick(sheet, all, listOwners, false)
	case c.IsDay() && t.MayChange(c):
		dv := excelize.NewDataValidation(true)
		dv.Sqref = all
		b.keep(dv.SetRange(serial(assess.FirstDay), serial(assess.LastDay), excelize.DataValidationTypeDate, excelize.DataValidationOperatorBetween))
		dv.SetError(excelize.DataValidationErrorStyleStop, b.Words.DayTitle, b.Words.DayWrong)
		b.keep(b.AddDataValidation(sheet, dv))
	}
	if c == exchange.Due {
		b.passed(sheet, t, i)
	}
}

// serial returns the number of a day in a spreadsheet.
func serial(d assess.Date) int {
	return int(d.Time().Sub(assess.Date("1899-12-30").Time()).Hours()) / 24
}

// pickLevel lets a person choose an answer: not every question takes every one.
func (b *book) pickLevel(sheet string, t exchange.Table, i int) {
	for _, always := range []bool{true, false} {
		var cells []string
		for j, row := range t.Rows {
			if row.NoNA == always {
				cells = append(cells, at(i, j+1))
			}
		}
		if len(cells) > 0 {
			b.pick(sheet, strings.Join(cells, " "), map[bool]string{true: listAlways, false: listAnswers}[always], true)
		}
	}
}

// pick lets a person choose from a list; with only set, nothing else can be typed.
func (b *book) pick(sheet, cells, list string, only bool) {
	if b.lists[list] == "" {
		return
	}
	dv := excelize.NewDataValidation(true)
	dv.Sqref = cells
	dv.SetSqrefDropList(b.lists[list])
	if only {
		dv.SetError(excelize.DataValidationErrorStyleStop, b.Words.PickTitle, b.Words.Pick)
	}
	b.keep(b.AddDataValidation(sheet, dv))
}

// passed marks the days that have passed when somebody looks, where they can be
// overdue.
func (b *book) passed(sheet string, t exchange.Table, due int) {
	place := func(c exchange.Column) string { return "$" + at(slices.Index(t.Columns, c), 1) }
	red, err := b.NewConditionalStyle(&excelize.Style{
		Font: &excelize.Font{Bold: true, Color: "9C0006"}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"FFC7CE"}},
	})
	b.keep(err)
	day, quoted := place(exchange.Due), func(text string) string { return `"` + strings.ReplaceAll(text, `"`, `""`) + `"` }
	b.keep(b.SetConditionalFormat(sheet, at(due, 1)+":"+at(due, len(t.Rows)), []excelize.ConditionalFormatOptions{{
		Type: "formula", Format: &red,
		Criteria: "AND(ISNUMBER(" + day + ")," + day + "<TODAY()," + place(exchange.DayKind) + "<>" + quoted(b.Terms.Days[assess.DayProposed]) +
			",OR(" + place(exchange.Status) + "=" + quoted(b.Terms.Statuses[assess.StatusOpen]) + "," + place(exchange.Status) + "=" + quoted(b.Terms.Statuses[assess.StatusBegun]) + "))",
	}}))
}
