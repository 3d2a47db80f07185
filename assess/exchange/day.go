package exchange

import (
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// A dayOrder is how a table writes days whose parts are all numbers: a spreadsheet
// writes them the way of its country when it saves a table as text.
type dayOrder int

const (
	orderUnknown dayOrder = iota
	dayFirst
	monthFirst
)

// parseDay reads a day: one of a spreadsheet, YYYY-MM-DD, or in the order of the
// table. An empty cell is no day.
func parseDay(cell Cell, order dayOrder) (assess.Date, error) {
	text := strings.TrimSpace(cell.Text)
	switch {
	case text == "":
		return "", nil
	case cell.Day != "":
		return assess.ReadDate(string(cell.Day))
	}
	first, second, ok := bothDays(text)
	switch {
	case !ok:
		return assess.ReadDate(text)
	case first == second || second == "" || order == dayFirst && first != "":
		return assess.ReadDate(string(first))
	case first == "" || order == monthFirst:
		return assess.ReadDate(string(second))
	}
	return "", fault.New("two_days", "typed", fault.Escape(text), "first", string(first), "second", string(second))
}

// bothDays returns the days that three numbers can be, with the day and with the
// month in front; "" for one that there is not. ok is false for any other text.
func bothDays(text string) (first, second assess.Date, ok bool) {
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("/.- ", r) })
	if len(parts) != 3 || len(parts[0]) > 2 || len(parts[1]) > 2 || len(parts[2]) != 2 && len(parts[2]) != 4 {
		return "", "", false
	}
	for _, p := range parts {
		if _, err := strconv.Atoi(p); err != nil {
			return "", "", false
		}
	}
	year := parts[2]
	if len(year) == 2 {
		year = "20" + year
	}
	two := func(s string) string { return ("0" + s)[len(s)-1:] }
	first, _ = assess.ParseDate(year + "-" + two(parts[1]) + "-" + two(parts[0]))
	second, _ = assess.ParseDate(year + "-" + two(parts[0]) + "-" + two(parts[1]))
	return first, second, first != "" || second != ""
}

// orderOf finds out how a table writes days: from those that can be only one, and
// from those that were not changed. It is unknown where these disagree.
func orderOf(rows []row) dayOrder {
	found := orderUnknown
	for _, r := range rows {
		cell, ok := r.heads.cell(r.line, Due)
		first, second, both := bothDays(strings.TrimSpace(cell.Text))
		if !ok || cell.Day != "" || !both || first == second {
			continue
		}
		due, order := assess.Date(r.base.Cells[Due]), orderUnknown
		switch {
		case second == "" || first != "" && first == due:
			order = dayFirst
		case first == "" || second == due:
			order = monthFirst
		}
		if order != orderUnknown && found != orderUnknown && order != found {
			return orderUnknown
		}
		found = max(found, order)
	}
	return found
}
