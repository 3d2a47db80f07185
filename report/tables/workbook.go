package tables

import (
	"io"

	"github.com/xuri/excelize/v2"

	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/report"
)

// A Workbook is what a workbook is made of: the tables that can come back, the labels
// of all answers in the order of the scale with "does not apply" as the last, and the
// report, for the scores and what it is about. Back is the command that takes the
// tables back, Hidden names the questions that are not asked.
type Workbook struct {
	Tables []exchange.Table
	Levels []string
	Model  report.Model
	Day    assess.Date
	Back   string
	Hidden string
	Terms  *exchange.Terms
	Words  *Words
}

// A book is a workbook that is being written. The first error is kept, and nothing
// is written after it.
type book struct {
	*excelize.File
	Workbook
	styles map[look]int
	lists  map[bool]string // the cells with the answers, by whether "does not apply" is one
	err    error
}

// WriteWorkbook writes a workbook. The same one always gives the same bytes.
func WriteWorkbook(out io.Writer, w Workbook) error {
	b := &book{File: excelize.NewFile(), Workbook: w, styles: map[look]int{}, lists: map[bool]string{}}
	defer b.Close()
	b.keep(b.SetDefaultFont("Calibri"))
	names := b.sheetNames()
	for i, name := range names {
		if i == 0 {
			b.keep(b.SetSheetName(b.GetSheetName(0), name))
			continue
		}
		_, err := b.NewSheet(name)
		b.keep(err)
	}
	b.writeLists()
	for i, t := range w.Tables {
		b.table(names[i], t)
	}
	b.scores(names[len(names)-2])
	b.about(names[len(names)-1])
	b.keep(b.SetDocProps(&excelize.DocProperties{
		Title: w.Model.Head.Subject, Creator: "safeguard", LastModifiedBy: "safeguard", Language: w.Model.Language,
		Created: string(w.Day) + "T00:00:00Z", Modified: string(w.Day) + "T00:00:00Z",
	}))
	if b.err != nil {
		return b.err
	}
	return b.Write(out)
}

// keep keeps the first error.
func (b *book) keep(err error) {
	if b.err == nil {
		b.err = err
	}
}

// sheetNames returns the names of the sheets: the tables, the scores, what it is
// about.
func (b *book) sheetNames() (names []string) {
	for _, t := range b.Tables {
		names = append(names, map[exchange.What]string{exchange.Plan: b.Words.PlanSheet, exchange.Answers: b.Words.AnswersSheet}[t.What])
	}
	names = append(names, b.Words.ScoresSheet, b.Words.AboutSheet)
	for i := range names {
		names[i] = sheetName(names[i], names[:i])
	}
	return names
}

// listSheet holds the answers that a cell takes, out of sight: a list in the rule
// itself takes no comma and no 256 signs.
const listSheet = "lists"

// writeLists writes the answers, those of a question that always applies before the
// one that it does not.
func (b *book) writeLists() {
	_, err := b.NewSheet(listSheet)
	b.keep(err)
	for i, label := range b.Levels {
		b.keep(b.SetCellStr(listSheet, at(0, i), label))
		b.keep(b.SetCellStyle(listSheet, at(0, i), at(0, i), b.style(look{})))
	}
	b.keep(b.SetSheetDimension(listSheet, at(0, 0)+":"+at(0, len(b.Levels)-1)))
	b.keep(b.SetSheetVisible(listSheet, false))
	for _, na := range []bool{false, true} {
		last := len(b.Levels)
		if !na {
			last--
		}
		column, _ := excelize.ColumnNumberToName(1)
		b.lists[na] = listSheet + "!$" + column + "$1:$" + column + "$" + number(last)
	}
}
