package tables

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"safeguard/assess/fault"
)

// What a workbook may have inside. The library that reads it allows more than an old
// computer has.
const (
	mostParts    = 100
	mostUnpacked = 20 << 20
)

// guard refuses a workbook that would take too much memory or time, before anything
// of it is kept. It returns whether a cell has a formula.
func guard(data []byte) (formulas bool, err error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return false, fault.New("no_workbook")
	}
	if len(z.File) > mostParts {
		return false, fault.New("large_workbook", "megabytes", mostUnpacked>>20)
	}
	var unpacked uint64
	for _, part := range z.File {
		if unpacked += part.UncompressedSize64; part.UncompressedSize64 > mostUnpacked || unpacked > mostUnpacked {
			return false, fault.New("large_workbook", "megabytes", mostUnpacked>>20)
		}
	}
	found := false
	for _, part := range z.File {
		found = found || strings.EqualFold(part.Name, "xl/workbook.xml")
		if !strings.HasSuffix(strings.ToLower(part.Name), ".xml") {
			continue
		}
		f, err := part.Open()
		if err != nil {
			return false, fault.New("no_workbook")
		}
		has, err := scan(f)
		f.Close()
		if err != nil {
			return false, err
		}
		formulas = formulas || has
	}
	if !found {
		return false, fault.New("no_workbook")
	}
	return formulas, nil
}

// scan reads a part token by token and refuses cells that are far out, and more of
// them than any table has.
func scan(part io.Reader) (formulas bool, err error) {
	d := xml.NewDecoder(part)
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	tooMany := fault.New("too_many_rows", "rows", mostRows)
	rows, inRow := 0, 0
	for {
		token, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			return formulas, nil
		}
		if err != nil {
			return false, fault.New("no_workbook")
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch start.Name.Local {
		case "row":
			inRow = 0
		case "c":
			if inRow++; inRow == 1 {
				rows++
			}
			column, row := 0, 0
			for _, a := range start.Attr {
				if a.Name.Local == "r" {
					column, row, _ = excelize.CellNameToCoordinates(a.Value)
				}
			}
			if rows > mostRows || inRow > mostColumns || column > mostColumns && row > 0 {
				return false, tooMany
			}
		case "f":
			formulas = true
		}
	}
}
