package tables

import (
	"encoding/csv"
	"io"
	"slices"
	"strings"

	"safeguard/assess/exchange"
)

// mark is the byte order mark, by which spreadsheets know UTF-8.
const mark = "\ufeff"

// WriteCSV writes a table as text: UTF-8 with its mark, line ends of Windows. Between
// the columns is what spreadsheets of the language expect: where the comma is that of
// numbers, a semicolon.
func WriteCSV(out io.Writer, t exchange.Table, terms *exchange.Terms, language string) error {
	if _, err := io.WriteString(out, mark); err != nil {
		return err
	}
	w := csv.NewWriter(out)
	w.UseCRLF = true
	if slices.Contains([]string{"fr", "pt"}, language) {
		w.Comma = ';'
	}
	record := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		record[i] = guarded(terms.Heads[c])
	}
	if err := w.Write(record); err != nil {
		return err
	}
	for _, row := range t.Rows {
		for i, c := range t.Columns {
			record[i] = guarded(row.Cells[c])
		}
		if err := w.Write(record); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// active are the signs with which a cell becomes a formula, or may.
const active = "=+-@\t\r'"

// guarded makes a cell harmless: with an apostrophe before a sign that a spreadsheet
// would act on. unguarded is its exact reverse.
func guarded(cell string) string {
	if cell != "" && strings.ContainsRune(active, rune(cell[0])) {
		return "'" + cell
	}
	return cell
}

// unguarded returns what guarded made harmless.
func unguarded(cell string) string {
	if rest, ok := strings.CutPrefix(cell, "'"); ok && rest != "" && strings.ContainsRune(active, rune(rest[0])) {
		return rest
	}
	return cell
}
