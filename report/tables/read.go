package tables

import (
	"bytes"
	"io"
	"slices"
	"strings"

	"safeguard/assess/exchange"
	"safeguard/assess/fault"
)

// What a table may have: far more than any that goes out.
const (
	mostBytes   = 10 << 20
	mostRows    = 10_000
	mostColumns = 200
)

// Read reads a workbook or a text with columns, which it tells apart by what is in it.
// The error is a fault.Error; ending, of the name of the file, makes it fit.
func Read(in io.Reader, ending string, terms *exchange.Terms) ([]exchange.Sheet, error) {
	data, err := io.ReadAll(io.LimitReader(in, mostBytes+1))
	switch {
	case err != nil:
		return nil, err
	case len(data) > mostBytes:
		return nil, fault.New("large_table", "megabytes", mostBytes>>20)
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return readWorkbook(data)
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")):
		return nil, fault.New("old_or_locked_workbook")
	case !slices.Contains([]string{".csv", ".tsv", ".txt", ""}, strings.ToLower(ending)):
		return nil, fault.New("no_workbook")
	}
	sheet, err := readCSV(data, terms)
	if err != nil {
		return nil, err
	}
	return []exchange.Sheet{sheet}, nil
}
