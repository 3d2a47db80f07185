package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/xuri/excelize/v2"
)

// tableCommands are what scripts do with tables in place of a spreadsheet program.
var tableCommands = map[string]func(ts *testscript.TestScript, neg bool, args []string){
	"cells": showCells,
	"cell":  changeCell,
	"edit":  editText,

	"without": removeRow,
}

// showCells prints a sheet, a row a line: cells FILE SHEET.
func showCells(ts *testscript.TestScript, _ bool, args []string) {
	f, err := excelize.OpenFile(ts.MkAbs(args[0]))
	ts.Check(err)
	defer f.Close()
	rows, err := f.GetRows(args[1])
	ts.Check(err)
	for _, row := range rows {
		fmt.Fprintln(ts.Stdout(), strings.Join(row, " | "))
	}
}

// changeCell types a text into the column of a question: cell FILE SHEET NUMBER HEAD
// TEXT. One that begins with = is a formula.
func changeCell(ts *testscript.TestScript, _ bool, args []string) {
	path, sheet := ts.MkAbs(args[0]), args[1]
	f, err := excelize.OpenFile(path)
	ts.Check(err)
	defer f.Close()
	rows, err := f.GetRows(sheet)
	ts.Check(err)
	number := slices.IndexFunc(rows[0], func(head string) bool { return head == "Question no." })
	row := slices.IndexFunc(rows, func(r []string) bool { return len(r) > number && r[number] == args[2] })
	column := slices.Index(rows[0], args[3])
	if row < 0 || column < 0 {
		ts.Fatalf("no cell %s of %s", args[3], args[2])
	}
	at, err := excelize.CoordinatesToCellName(column+1, row+1)
	ts.Check(err)
	if formula, ok := strings.CutPrefix(args[4], "="); ok {
		ts.Check(f.SetCellFormula(sheet, at, formula))
	} else {
		ts.Check(f.SetCellStr(sheet, at, args[4]))
	}
	ts.Check(f.SaveAs(path))
}

// removeRow deletes the row of a question: without FILE SHEET NUMBER.
func removeRow(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	f, err := excelize.OpenFile(path)
	ts.Check(err)
	defer f.Close()
	rows, err := f.GetRows(args[1])
	ts.Check(err)
	number := slices.IndexFunc(rows[0], func(head string) bool { return head == "Question no." })
	row := slices.IndexFunc(rows, func(r []string) bool { return len(r) > number && r[number] == args[2] })
	if row < 0 {
		ts.Fatalf("no row of %s", args[2])
	}
	ts.Check(f.RemoveRow(args[1], row+1))
	ts.Check(f.SaveAs(path))
}

// editText replaces a text that is in a file once: edit FILE OLD NEW.
func editText(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	text := ts.ReadFile(args[0])
	if n := strings.Count(text, args[1]); n != 1 {
		ts.Fatalf("%s has %q %d times", args[0], args[1], n)
	}
	ts.Check(os.WriteFile(path, []byte(strings.Replace(text, args[1], args[2], 1)), 0o600))
}
