package tables

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	utf16 "golang.org/x/text/encoding/unicode"

	"safeguard/assess/exchange"
	"safeguard/assess/fault"
)

// separators are what may be between columns.
const separators = ",;\t"

// readCSV reads a table that is text in one of the encodings and with one of the
// separators that spreadsheets write.
func readCSV(data []byte, terms *exchange.Terms) (exchange.Sheet, error) {
	text, err := decoded(data)
	if err != nil {
		return exchange.Sheet{}, err
	}
	text = strings.ReplaceAll(text, "\r\n", "\n")
	if !strings.Contains(text, "\n") {
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	above := 0
	if rest, ok := strings.CutPrefix(text, "sep="); ok {
		_, text, _ = strings.Cut(rest, "\n")
		above = 1
	}
	var first error
	var most exchange.Sheet
	for _, separator := range separators {
		sheet, err := records(text, separator, above)
		switch {
		case err != nil:
			if first == nil {
				first = err
			}
		case terms.HasHeads(sheet):
			return sheet, nil
		default:
			most = sheet
		}
	}
	if most.Rows == nil && first != nil {
		return exchange.Sheet{}, first
	}
	return most, nil
}

// decoded returns text as UTF-8, without its mark.
func decoded(data []byte) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte(mark)):
		data = data[len(mark):]
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}), bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		text, err := utf16.UTF16(utf16.LittleEndian, utf16.ExpectBOM).NewDecoder().Bytes(data)
		return string(text), err
	}
	if bytes.IndexByte(data, 0) >= 0 {
		return "", fault.New("no_readable_table")
	}
	if utf8.Valid(data) {
		return string(data), nil
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err == nil && garbled(string(text)) {
		err = fault.New("unclear_letters")
	}
	return string(text), err
}

// garbled reports whether text was in another encoding than Windows-1252 when it was read
// as that: those of MS-DOS and of old Macs have their letters with accents where this one
// has signs or nothing, and these then stand within words.
func garbled(text string) bool {
	before, twice := ' ', ' ' // the last letters, the newest first
	for _, r := range text {
		switch {
		case r == utf8.RuneError,
			strings.ContainsRune("ŠŽŸŒ", r) && unicode.IsLower(before),
			unicode.IsLower(r) && unicode.IsLower(twice) && strings.ContainsRune("‚„ˆ‡†‰ƒ™“”‹›˜", before):
			return true
		}
		before, twice = r, before
	}
	return false
}

// records reads the rows of a text. Blank ones have a number too, as in a
// spreadsheet; above is how many lines are before the text.
func records(text string, separator rune, above int) (exchange.Sheet, error) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord = separator, -1
	var sheet exchange.Sheet
	before, number := int64(0), above
	for {
		record, err := r.Read()
		switch {
		case errors.Is(err, io.EOF):
			return sheet, nil
		case err != nil:
			wrong, _ := errors.AsType[*csv.ParseError](err)
			if wrong == nil {
				return exchange.Sheet{}, err
			}
			return exchange.Sheet{}, fault.New("quotes_of_row", "line", wrong.StartLine+above)
		}
		raw := text[before:r.InputOffset()]
		before = r.InputOffset()
		number += 1 + len(raw) - len(strings.TrimLeft(raw, "\n"))
		line := exchange.Line{Number: number, Cells: make([]exchange.Cell, len(record))}
		for i, cell := range record {
			line.Cells[i].Text = unguarded(cell)
		}
		if sheet.Rows = append(sheet.Rows, line); len(sheet.Rows) > mostRows {
			return exchange.Sheet{}, fault.New("too_many_rows", "rows", mostRows)
		}
	}
}
