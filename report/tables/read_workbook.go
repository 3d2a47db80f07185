package tables

import (
	"bytes"
	"strconv"

	"github.com/xuri/excelize/v2"

	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/assess/fault"
)

// readWorkbook reads the sheets of a workbook that people see.
func readWorkbook(data []byte) (sheets []exchange.Sheet, err error) {
	formulas, err := guard(data)
	if err != nil {
		return nil, err
	}
	defer func() { // the library trusts what is in a file
		if recover() != nil {
			sheets, err = nil, fault.New("no_workbook")
		}
	}()
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{UnzipSizeLimit: mostUnpacked, UnzipXMLSizeLimit: mostUnpacked})
	if err != nil {
		return nil, fault.New("no_workbook")
	}
	defer f.Close() // or large parts stay in the system's folder
	props, err := f.GetWorkbookProps()
	if err != nil {
		return nil, fault.New("no_workbook")
	}
	from1904 := props.Date1904 != nil && *props.Date1904
	for _, name := range f.GetSheetList() {
		if visible, err := f.GetSheetVisible(name); err != nil || !visible {
			continue
		}
		sheet, err := readSheet(f, name, from1904, formulas)
		if err != nil {
			return nil, err
		}
		sheets = append(sheets, sheet)
	}
	return sheets, nil
}

// readSheet reads each row twice: as a person sees it, and with the numbers that
// days are.
func readSheet(f *excelize.File, name string, from1904, formulas bool) (exchange.Sheet, error) {
	sheet := exchange.Sheet{Name: name}
	shown, err := rowsOf(f, name, false)
	if err != nil {
		return sheet, err
	}
	raw, err := rowsOf(f, name, true)
	if err != nil {
		return sheet, err
	}
	for i, cells := range shown {
		line := exchange.Line{Number: i + 1, Cells: make([]exchange.Cell, len(cells))}
		for j, text := range cells {
			cell := exchange.Cell{Text: text}
			if i < len(raw) && j < len(raw[i]) {
				cell.Day = dayOf(raw[i][j], from1904)
			}
			if at, err := excelize.CoordinatesToCellName(j+1, i+1); err == nil && formulas {
				formula, err := f.GetCellFormula(name, at)
				cell.Formula = err != nil || formula != ""
			}
			line.Cells[j] = cell
		}
		sheet.Rows = append(sheet.Rows, line)
	}
	return sheet, nil
}

// rowsOf returns the texts of a sheet up to its last row that has any.
func rowsOf(f *excelize.File, name string, raw bool) ([][]string, error) {
	rows, err := f.Rows(name)
	if err != nil {
		return nil, fault.New("no_workbook")
	}
	defer rows.Close()
	var all [][]string
	last := 0
	for n := 1; rows.Next(); n++ {
		cells, err := rows.Columns(excelize.Options{RawCellValue: raw})
		if err != nil {
			return nil, fault.New("no_workbook")
		}
		if len(cells) == 0 {
			continue
		}
		if n > mostRows {
			return nil, fault.New("too_many_rows", "rows", mostRows)
		}
		for len(all) < n {
			all = append(all, nil)
		}
		all[n-1], last = cells, n
	}
	if rows.Error() != nil {
		return nil, fault.New("no_workbook")
	}
	return all[:last], nil
}

// dayOf returns the day that a number stands for in a spreadsheet.
func dayOf(raw string, from1904 bool) assess.Date {
	serial, err := strconv.ParseFloat(raw, 64)
	if err != nil || serial < 1 {
		return ""
	}
	day, err := excelize.ExcelDateToTime(serial, from1904)
	if err != nil {
		return ""
	}
	return assess.DateOf(day)
}
