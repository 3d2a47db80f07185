package exchange

import (
	"cmp"
	"slices"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// A Change is what one cell of a table would change. To and From are texts as a
// table has them; Default says that To is what the pack says, because the cell was
// emptied.
type Change struct {
	Sheet    string
	Line     int
	Column   string // its head
	Question string // the id
	Of       Column // the one with that head
	From, To string
	Default  bool
}

// A Reading is what a table that came back would do. Acts are to be recorded as one
// Import, and there are none where there are Faults. Newer counts the rows that
// nobody changed in the table, but somebody in the assessment. Unread are the
// sheets without keys. Missing counts, by table, the rows that it had when it was made
// and that somebody took out: that changes nothing. Stays are the cells that somebody
// emptied where only the pack's words stand, or those of whoever added the action:
// nothing can be taken away there, and From is what stays.
type Reading struct {
	Rows    int
	Changes []Change
	Faults  []Fault
	Newer   int
	Unread  []string
	Missing map[What]int
	Stays   []Change
	Acts    []assess.Act
}

type reader struct {
	Source
	keep    bool
	reading Reading
	bases   map[key]map[string]Row // tables by keys without a row, their rows by id
	seen    map[key]bool
	made    map[key]bool   // of bases, those that the rows come from
	then    assess.State   // with the acts so far
	full    *assess.Result // of the state, with all texts; nil until it is needed
}

// Read works out what the sheets of a table would change in the assessment. Texts
// that were written beside another answer may stay if keep is set.
func Read(s Source, sheets []Sheet, keep bool) Reading {
	r := &reader{Source: s, keep: keep, bases: map[key]map[string]Row{}, seen: map[key]bool{}, made: map[key]bool{}, then: s.State.Then()}
	for _, sheet := range sheets {
		r.sheet(sheet)
	}
	if len(r.reading.Unread) == len(sheets) {
		r.reading.Faults = append(r.reading.Faults, Fault{Err: fault.New("no_keys", "head", s.Terms.Heads[Key])})
	}
	if len(r.reading.Faults) > 0 {
		r.reading.Acts = nil
	} else {
		r.reading.Missing = r.missing()
	}
	return r.reading
}

func (r *reader) sheet(s Sheet) {
	h, faults, ok := r.Terms.headsOf(s)
	if !ok {
		r.reading.Unread = append(r.reading.Unread, s.Name)
		return
	}
	r.reading.Faults = append(r.reading.Faults, faults...)
	var rows []row
	var strange []Fault
	for i := h.line + 1; i < len(s.Rows); i++ {
		if s.Rows[i].empty() {
			continue
		}
		row, err := r.row(s, i, h)
		if err != nil {
			strange = append(strange, s.fault(i, h.names[Key], err))
			continue
		}
		rows = append(rows, row)
	}
	r.strange(strange, len(rows) == 0)
	r.reading.Rows += len(rows)
	order := orderOf(rows)
	for _, row := range rows {
		r.changes(row, order)
	}
}

// changes works out what a row changes.
func (r *reader) changes(row row, order dayOrder) {
	edited := map[Column]string{}
	faults := len(r.reading.Faults)
	for _, c := range layout[row.key.What] {
		text, changed, err := r.edited(row, c, order)
		if err != nil {
			r.fault(row, c, err)
		} else if changed {
			edited[c] = text
		}
	}
	r.misplaced(row)
	switch {
	case len(r.reading.Faults) > faults:
	case len(edited) == 0:
		if r.isNewer(row) {
			r.reading.Newer++
		}
	case row.key.What == Answers:
		r.answer(row, edited)
	default:
		r.plan(row, edited)
	}
}

// errorValues are what a spreadsheet shows where it could not work something out.
var errorValues = []string{"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"}

// edited returns the text of a cell that a person changed since the table was made,
// and that the assessment does not say already.
func (r *reader) edited(row row, c Column, order dayOrder) (text string, changed bool, err error) {
	cell, ok := row.heads.cell(row.line, c)
	switch {
	case !ok:
		return "", false, nil
	case cell.Formula:
		return "", false, fault.New("formula")
	}
	what, isPrivate := row.key.What, row.key.Private
	if !mayChange(what, c, false) {
		return "", false, nil
	}
	text = clean(cell.Text)
	if c.IsDay() {
		day, err := parseDay(cell, order)
		if err != nil {
			return "", false, err
		}
		text = string(day)
	}
	if text == row.base.Cells[c] || text == row.now.Cells[c] && row.now.id != "" {
		return "", false, nil
	}
	switch {
	case slices.Contains(errorValues, text):
		return "", false, fault.New("error_value", "text", text)
	case !mayChange(what, c, isPrivate), isPrivate && slices.Contains(private, c):
		return "", false, fault.New("private_table", "column", row.heads.names[c])
	case row.base.cut[c]:
		return "", false, fault.New("cell_of_long_text", "signs", longest)
	}
	if _, long := cut(text); long {
		return "", false, fault.New("cell_too_long", "signs", longest)
	}
	return text, true, r.newer(row, c, text)
}

// misplaced refuses what is in a column of another table.
func (r *reader) misplaced(row row) {
	for c := range row.heads.places {
		cell, _ := row.heads.cell(row.line, c)
		if clean(cell.Text) != "" && !slices.Contains(layout[row.key.What], c) {
			r.fault(row, c, fault.New("unknown_column", "column", row.heads.names[c]))
		}
	}
}

func (r *reader) fault(row row, c Column, err error) {
	r.reading.Faults = append(r.reading.Faults, row.sheet.fault(row.at, cmp.Or(row.heads.names[c], r.Terms.Heads[c]), err))
}

// change notes what a cell changes; pack is what shows where text is empty.
func (r *reader) change(row row, c Column, from, text, pack string) {
	change := r.place(row, c)
	change.From, change.To, change.Default = from, cmp.Or(text, pack), text == "" && pack != ""
	r.reading.Changes = append(r.reading.Changes, change)
}

// place returns a change of a cell that says only where it is.
func (r *reader) place(row row, c Column) Change {
	return Change{
		Sheet: row.sheet.Name, Line: row.line.Number, Column: cmp.Or(row.heads.names[c], r.Terms.Heads[c]), Question: row.key.Row, Of: c,
	}
}
