package tables

import (
	"strconv"

	"github.com/xuri/excelize/v2"

	"safeguard/assess"
)

// scores writes the sums with the bands, and why the whole is not higher.
func (b *book) scores(sheet string) {
	sums := b.Model.Method.Tables[0]
	heads := []string{}
	for _, c := range sums.Columns {
		heads = append(heads, c.Title)
	}
	heads = append(heads, b.Model.Words.ColumnBand)
	rows := [][]string{heads}
	for i, r := range sums.Rows {
		rating := b.Model.Cover.Score.Rating
		if i < len(b.Model.Cover.Bars) && i < len(sums.Rows)-1 {
			rating = b.Model.Cover.Bars[i].Score.Rating
		}
		rows = append(rows, append(append([]string{}, r...), rating.Headline))
	}
	for j, r := range rows {
		for i, text := range r {
			b.score(sheet, at(i, j), text, j == 0, j == len(rows)-1)
		}
	}
	wide := func(i int) float64 {
		return map[int]float64{0: 34, len(heads) - 1: 30}[i] + map[bool]float64{true: 12}[i > 0 && i < len(heads)-1]
	}
	for i := range heads {
		name, _ := excelize.ColumnNumberToName(i + 1)
		b.keep(b.SetColWidth(sheet, name, name, wide(i)))
	}
	for j, r := range rows {
		b.height(sheet, j+1, len(r), func(i int) (string, float64) { return r[i], wide(i) })
	}
	n := b.paragraphs(sheet, len(rows)+1, len(heads), append([]string{b.Model.Cover.Score.Rating.WhyTitle}, b.Model.Cover.Score.Rating.Why...))
	b.keep(b.SetSheetDimension(sheet, "A1:"+at(len(heads)-1, n)))
	b.page(sheet, true, 1)
	b.keep(b.ProtectSheet(sheet, &excelize.SheetProtectionOptions{SelectLockedCells: true, SelectUnlockedCells: true, FormatColumns: true, FormatRows: true}))
}

// score writes a cell of the scores, a number as one.
func (b *book) score(sheet, cell, text string, head, total bool) {
	n, err := strconv.Atoi(text)
	l := look{head: head, bold: total, count: err == nil && !head}
	b.keep(b.SetCellStyle(sheet, cell, cell, b.style(l)))
	if l.count {
		b.keep(b.SetCellInt(sheet, cell, int64(n)))
		return
	}
	b.setText(sheet, cell, assess.CleanText(text))
}

// paragraphs writes texts below one another, each over all columns, the first as a
// heading, and returns the last row.
func (b *book) paragraphs(sheet string, row, columns int, texts []string) int {
	width := 0.0
	for i := range columns {
		name, _ := excelize.ColumnNumberToName(i + 1)
		w, err := b.GetColWidth(sheet, name)
		b.keep(err)
		width += w
	}
	for i, text := range texts {
		if text == "" {
			continue
		}
		b.keep(b.SetCellStyle(sheet, at(0, row), at(columns-1, row), b.style(look{plain: true, bold: i == 0})))
		if columns > 1 {
			b.keep(b.MergeCell(sheet, at(0, row), at(columns-1, row)))
		}
		b.setText(sheet, at(0, row), assess.CleanText(text))
		b.height(sheet, row+1, 1, func(int) (string, float64) { return text, width })
		row++
	}
	return row - 1
}

// about says what the workbook is, what may be changed, and how it comes back.
func (b *book) about(sheet string) {
	m, w := b.Model, b.Words
	b.keep(b.SetColWidth(sheet, "A", "A", 100))
	row := b.paragraphs(sheet, 0, 1, []string{m.Head.Subject, m.Head.Pack, m.Head.Scope, m.Head.Participants, b.fill(w.AboutDay), b.Hidden}) + 2
	how := []string{w.AboutHow, w.AboutChange, b.fill(w.AboutBack), w.AboutKey, w.AboutNames, w.AboutCare}
	if len(b.Tables) > 0 && b.Tables[0].Private {
		how = append(how, w.AboutPrivate)
	}
	row = b.paragraphs(sheet, row, 1, how) + 2
	danger := append([]string{m.Closing.DangerTitle, m.Closing.Danger, m.Closing.ContactsTitle}, m.Closing.Contacts...)
	if m.Closing.NoContacts != "" {
		danger = append(danger[:2], m.Closing.NoContacts)
	}
	row = b.paragraphs(sheet, row, 1, danger) + 2
	row = b.paragraphs(sheet, row, 1, append([]string{m.Closing.SourceTitle}, m.Closing.Source...)) + 2
	row = b.paragraphs(sheet, row, 1, append([]string{m.Closing.RecordTitle}, m.Closing.Record...))
	b.keep(b.SetSheetDimension(sheet, "A1:"+at(0, row)))
	b.page(sheet, false, 0)
	b.keep(b.ProtectSheet(sheet, &excelize.SheetProtectionOptions{SelectLockedCells: true, SelectUnlockedCells: true}))
}
