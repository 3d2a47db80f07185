package tables

import (
	"io"
	"slices"

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
	marks  int               // of texts with codes
	lists  map[string]string // the cells with what can be chosen
	err    error
}

// WriteWorkbook writes a workbook. The same one always gives the same bytes.
func WriteWorkbook(out io.Writer, w Workbook) error {
	b := &book{File: excelize.NewFile(), Workbook: w, styles: map[look]int{}, lists: map[string]string{}}
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

// listSheet holds what can be chosen, out of sight: a list in the rule itself takes no
// comma and no 256 signs.
const listSheet = "lists"

// The lists.
const (
	listAnswers  = "answers"
	listAlways   = "always" // of a question that always applies
	listStatuses = "statuses"
	listOwners   = "owners"
)

// writeLists writes the lists, each in a column.
func (b *book) writeLists() {
	_, err := b.NewSheet(listSheet)
	b.keep(err)
	deepest := 1
	for i, list := range []struct {
		name  string
		items []string
	}{
		{listAnswers, b.Levels}, {listAlways, b.Levels[:len(b.Levels)-1]}, {listStatuses, b.statuses()}, {listOwners, b.owners()},
	} {
		deepest = max(deepest, len(list.items))
		for j, item := range list.items {
			b.keep(b.SetCellStyle(listSheet, at(i, j), at(i, j), b.style(look{})))
			b.setText(listSheet, at(i, j), item)
		}
		if column, _ := excelize.ColumnNumberToName(i + 1); len(list.items) > 0 {
			b.lists[list.name] = listSheet + "!$" + column + "$1:$" + column + "$" + number(len(list.items))
		}
	}
	b.keep(b.SetSheetDimension(listSheet, "A1:"+at(3, deepest-1)))
	b.keep(b.SetSheetVisible(listSheet, false))
}

// statuses lists the states that a cell may show: those that can be given, and those
// that it may have already.
func (b *book) statuses() []string {
	return append(append([]string{b.Terms.Statuses[assess.StatusOpen]}, b.Terms.Givable()...), b.Terms.Statuses[assess.StatusVerified])
}

// owners lists the posts that the plan names, each once.
func (b *book) owners() (list []string) {
	for _, t := range b.Tables {
		for _, row := range t.Rows {
			if owner := row.Cells[exchange.Owner]; owner != "" && !slices.Contains(list, owner) {
				list = append(list, owner)
			}
		}
	}
	slices.Sort(list)
	return list
}
