package tables_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/report/tables"
)

// A person can choose answers, statuses and owners, and change nothing but what comes
// back; the heads stay in sight and on every page.
func TestWorkbookGuidesWhoFillsItIn(t *testing.T) {
	m := generate(t, 5)
	due := "2026-02-01"
	m.record(t, assess.PlanEntry{Question: m.source(false).Evaluate(m.state, false).Plan[0].Question, Due: &due})
	f, err := excelize.OpenReader(bytes.NewReader(m.workbook(t, false)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if got := strings.Join(f.GetSheetList(), ", "); got != "Plan, Answers, Scores, About this table, lists" {
		t.Errorf("sheets: %s", got)
	}
	for sheet, want := range map[string]map[string]string{ // by heads, the kind of rule
		"Plan": {"Who": "list", "By when": "date", "Status": "list", "Since": "date"}, "Answers": {"Level": "list"},
	} {
		heads, err := f.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		rules, err := f.GetDataValidations(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for head, kind := range want {
			column, _ := excelize.ColumnNumberToName(slices.Index(heads[0], head) + 1)
			if !slices.ContainsFunc(rules, func(dv *excelize.DataValidation) bool {
				return dv.Type == kind && strings.Contains(" "+dv.Sqref, " "+column+"2")
			}) {
				t.Errorf("%s: %s has no %s to choose from", sheet, head, kind)
			}
		}
		if panes, _ := f.GetPanes(sheet); !panes.Freeze || panes.YSplit != 1 {
			t.Errorf("%s: the heads are not fixed: %+v", sheet, panes)
		}
		if protection, err := f.GetSheetProtection(sheet); err != nil || !protection.AutoFilter {
			t.Errorf("%s is not protected, or cannot be filtered: %+v %v", sheet, protection, err)
		}
		key, _ := excelize.ColumnNumberToName(len(heads[0]))
		if visible, _ := f.GetColVisible(sheet, key); visible {
			t.Errorf("%s: the keys show", sheet)
		}
		layout, _ := f.GetPageLayout(sheet)
		if *layout.Size != 9 || *layout.Orientation != "landscape" || *layout.FitToWidth != 1 {
			t.Errorf("%s prints on %v, %v", sheet, *layout.Size, *layout.Orientation)
		}
	}
	if formats, _ := f.GetConditionalFormats("Plan"); len(formats) != 1 {
		t.Errorf("days that have passed are not marked: %v", formats)
	}
	for _, name := range f.GetDefinedName() {
		if name.Name == "_xlnm.Print_Titles" && name.Scope == "Plan" {
			return
		}
	}
	t.Error("the heads are not on every page")
}

// Sorted rows, columns in another order or taken out, and what a spreadsheet makes of
// numbers that it takes for others, change nothing.
func TestOnlyWhatCanBeChangedIsRead(t *testing.T) {
	for seed := range uint64(6) {
		m := generate(t, seed)
		s := m.source(false)
		for _, what := range exchange.All {
			table := s.Table(what)
			r := rand.New(rand.NewPCG(seed, 1))
			for i := range table.Rows {
				cells := table.Rows[i].Cells
				cells[exchange.Number], cells[exchange.Order], cells[exchange.Question] = "1.1", "", "another"
				cells[exchange.MustHave], cells[exchange.FirstStep], cells[exchange.DayKind] = "1", "", "set"
			}
			r.Shuffle(len(table.Rows), func(i, j int) { table.Rows[i], table.Rows[j] = table.Rows[j], table.Rows[i] })
			r.Shuffle(len(table.Columns), func(i, j int) {
				table.Columns[i], table.Columns[j] = table.Columns[j], table.Columns[i]
			})
			table.Columns = slices.DeleteFunc(table.Columns, func(c exchange.Column) bool { return c == exchange.Note || c == exchange.Owner })
			var out bytes.Buffer
			if err := tables.WriteCSV(&out, table, s.Terms, "en"); err != nil {
				t.Fatal(err)
			}
			m.unchanged(t, seed, out.Bytes(), ".csv")
		}
	}
}

// Half of a table may be from one export and half from another: each row knows when
// it went out. The same row twice is refused, and a row of which the key was changed.
func TestKeys(t *testing.T) {
	m := small(t)
	csv := string(m.csv(t, exchange.Answers, false, "en"))
	lines := strings.SplitAfter(csv, "\r\n")
	if r := m.read(t, []byte(csv+lines[1]), ".csv"); len(r.Faults) != 1 {
		t.Errorf("a row that is there twice: %s", faults(r))
	}
	for _, change := range [][2]string{{".1.answers.a01.", ".0.answers.a01."}, {".1.answers.a01.", ".1.answers.a02."}, {".1.answers.a01.", ".1.plan.a01."}, {".a01.", "."}, {"0123456789abcdef", "1123456789abcdef"}} {
		if !strings.Contains(csv, change[0]) {
			t.Fatalf("no %s in %s", change[0], lines[1])
		}
		if r := m.read(t, []byte(strings.Replace(csv, change[0], change[1], 1)), ".csv"); len(r.Faults) == 0 || len(r.Acts) > 0 {
			t.Errorf("%s as %s is taken", change[0], change[1])
		}
	}
}
