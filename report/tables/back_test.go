package tables_test

import (
	"bytes"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/report/tables"
)

// What goes out and comes back unchanged changes nothing, whatever people and packs
// have written, as a workbook and as text, with texts and without.
func TestExportThenImportChangesNothing(t *testing.T) {
	seeds, rows := uint64(50), 0
	if testing.Short() {
		seeds = 6
	}
	for seed := range seeds {
		m := generate(t, seed)
		for _, private := range []bool{false, true} {
			rows += m.unchanged(t, seed, m.workbook(t, private), ".xlsx")
			for _, what := range exchange.All {
				for _, language := range []string{"en", "fr"} {
					rows += m.unchanged(t, seed, m.csv(t, what, private, language), ".csv")
				}
			}
		}
	}
	if rows < 500 {
		t.Errorf("only %d rows came back", rows)
	}
}

func (m *made) unchanged(t *testing.T, seed uint64, file []byte, ending string) (rows int) {
	t.Helper()
	r := m.read(t, file, ending)
	if len(r.Faults)+len(r.Changes)+len(r.Acts)+r.Newer > 0 {
		t.Fatalf("seed %d, %s: %d acts, newer %d\n%s", seed, ending, len(r.Acts), r.Newer, faults(r))
	}
	return r.Rows
}

// What a person types into a table is what stands afterwards, and one undo takes all
// of it back.
func TestWhatIsTypedIsRecorded(t *testing.T) {
	seeds, typed := uint64(50), 0
	if testing.Short() {
		seeds = 6
	}
	for seed := range seeds {
		m := generate(t, seed)
		s, now := m.source(false), m.state.Then()
		edits := map[exchange.What]map[string]string{}
		var files [][]byte
		for _, what := range exchange.All {
			table := s.Table(what)
			edits[what] = map[string]string{}
			for i := range table.Rows {
				typed += m.edit(&table, &table.Rows[i], edits[what])
			}
			var out bytes.Buffer
			if err := tables.WriteCSV(&out, table, s.Terms, "en"); err != nil {
				t.Fatal(err)
			}
			files = append(files, out.Bytes())
		}
		for i, what := range exchange.All {
			r := m.read(t, files[i], ".csv")
			if len(r.Faults) > 0 {
				t.Fatalf("seed %d: %s", seed, faults(r))
			}
			if len(r.Acts) == 0 {
				continue
			}
			m.state = now.Then(assess.Import{Acts: r.Acts})
			m.stands(t, seed, what, edits[what])
			m.state = m.state.Then(assess.Undo{Of: len(m.state.Events())})
			m.unchanged(t, seed, m.csv(t, what, false, "en"), ".csv")
			m.state = now.Then()
		}
	}
	if typed < 40 {
		t.Errorf("only %d cells were typed into", typed)
	}
}

// edit types into some cells of a row that take any text.
func (m *made) edit(table *exchange.Table, row *exchange.Row, edits map[string]string) (typed int) {
	open := row.Cells[exchange.Status] == m.words.tables.NotBegun || row.Cells[exchange.Status] == m.words.tables.Begun
	for _, c := range []exchange.Column{exchange.Note, exchange.Evidence, exchange.Support, exchange.Help, exchange.Proof, exchange.Owner} {
		isAnswer := table.What == exchange.Answers
		if m.r.IntN(6) > 0 || isAnswer && row.Cells[exchange.Level] == "" || !isAnswer && !open || !table.MayChange(c) {
			continue
		}
		// No spreadsheet writes what is no text.
		text := "typed " + strings.ToValidUTF8(strings.NewReplacer("\x00", "", "\r", "").Replace(awkward[m.r.IntN(len(awkward))]), "")
		row.Cells[c] = text
		edits[row.Cells[exchange.Number]+string(c)] = text
		typed++
	}
	return typed
}

// stands checks that each edit is what a table says now.
func (m *made) stands(t *testing.T, seed uint64, what exchange.What, edits map[string]string) {
	t.Helper()
	found := 0
	for _, row := range m.source(false).Table(what).Rows {
		for c, now := range row.Cells {
			if want, ok := edits[row.Cells[exchange.Number]+string(c)]; ok {
				found++
				if want = strings.ReplaceAll(assess.CleanText(want), "\ufffe\uffff", "\ufffd\ufffd"); now != want {
					t.Fatalf("seed %d, %s of %s: %q, want %q", seed, c, row.Cells[exchange.Number], now, want)
				}
			}
		}
	}
	if found != len(edits) {
		t.Fatalf("seed %d: %d of %d edits stand", seed, found, len(edits))
	}
}
