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
	Day      bool   // From and To are days
	From, To string
	Default  bool
}

// A Reading is what a table that came back would do. Acts are to be recorded as one
// Import, and there are none where there are Faults. Newer counts the rows that
// nobody changed in the table, but somebody in the assessment. Unread are the
// sheets without keys.
type Reading struct {
	Rows    int
	Changes []Change
	Faults  []Fault
	Newer   int
	Unread  []string
	Acts    []assess.Act
}

// A row is one row of a table that came back, with what it was when the table was
// made and what it is now.
type row struct {
	sheet Sheet
	at    int // in Sheet.Rows
	line  Line
	heads heads
	key   key
	base  Row
	now   Row
}

type reader struct {
	Source
	keep    bool
	reading Reading
	bases   map[key]map[string]Row // tables by keys without a row, their rows by id
	seen    map[key]bool
	then    assess.State // with the acts so far
}

// Read works out what the sheets of a table would change in the assessment. Texts
// that were written beside another answer may stay if keep is set.
func Read(s Source, sheets []Sheet, keep bool) Reading {
	r := &reader{Source: s, keep: keep, bases: map[key]map[string]Row{}, seen: map[key]bool{}, then: s.State.Then()}
	for _, sheet := range sheets {
		r.sheet(sheet)
	}
	if len(r.reading.Unread) == len(sheets) {
		r.reading.Faults = append(r.reading.Faults, Fault{Err: fault.New("no_keys", "head", s.Terms.Heads[Key])})
	}
	if len(r.reading.Faults) > 0 {
		r.reading.Acts = nil
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
	for i := h.line + 1; i < len(s.Rows); i++ {
		if s.Rows[i].empty() {
			continue
		}
		row, err := r.row(s, i, h)
		if err != nil {
			r.reading.Faults = append(r.reading.Faults, s.fault(i, h.names[Key], err))
			continue
		}
		rows = append(rows, row)
	}
	r.reading.Rows += len(rows)
	order := orderOf(rows)
	for _, row := range rows {
		r.changes(row, order)
	}
}

// row finds what a row is about, or says why it cannot be taken.
func (r *reader) row(s Sheet, at int, h heads) (row, error) {
	cell, _ := h.cell(s.Rows[at], Key)
	if clean(cell.Text) == "" {
		return row{}, fault.New("row_without_key")
	}
	k, err := parseKey(cell.Text)
	if err != nil {
		return row{}, err
	}
	events := len(r.State.Events())
	switch {
	case k.ID != r.ID:
		return row{}, fault.New("row_of_another_assessment")
	case k.Seq > events:
		return row{}, fault.New("row_from_later", "then", k.Seq, "now", events)
	}
	base, ok := r.base(k, k.Seq)[k.Row]
	if !ok {
		return row{}, fault.New("row_of_nothing", "row", fault.Escape(short(k.Row)))
	}
	if base.Cells[Key] != k.String() {
		return row{}, fault.New("row_of_another_copy")
	}
	unsummed := k
	unsummed.Sum, unsummed.Seq = "", 0
	if r.seen[unsummed] {
		return row{}, fault.New("row_twice")
	}
	r.seen[unsummed] = true
	return row{sheet: s, at: at, line: s.Rows[at], heads: h, key: k, base: base, now: r.base(k, events)[k.Row]}, nil
}

// base returns the rows of the table of a key as it was after so many events.
func (r *reader) base(k key, seq int) map[string]Row {
	of := key{Seq: seq, What: k.What, Private: k.Private}
	if r.bases[of] == nil {
		then := assess.NewState(r.State.Scope)
		for _, e := range r.State.Events()[:seq] {
			then, _ = assess.Apply(then, e) // it was applied once: it fits
		}
		rows := map[string]Row{}
		for _, row := range r.at(k.What, then, k.Private).Rows {
			rows[row.id] = row
		}
		r.bases[of] = rows
	}
	return r.bases[of]
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

// newer says that somebody changed in the assessment what the table would change. Of
// answers that is anything in the row: they are recorded whole.
func (r *reader) newer(row row, c Column, text string) error {
	if then, now := row.base.value, r.answerNow(row); then != now {
		label := func(value string) string { return r.Terms.label(&r.About.Pack, value) }
		return fault.New("answered_since", "then", label(then), "now", label(now), "table", short(text))
	}
	if row.now.id == "" {
		return fault.New("row_gone")
	}
	about := []Column{c}
	switch {
	case row.key.What == Answers:
		about = append(about, editable[Answers]...)
	case slices.Contains(statusColumns, c):
		about = append(about, statusColumns...)
	}
	for _, of := range about {
		if then, now := row.base.Cells[of], row.now.Cells[of]; then != now {
			return fault.New("changed_since", "column", cmp.Or(row.heads.names[of], r.Terms.Heads[of]), "then", short(then), "now", short(now), "table", short(text))
		}
	}
	return nil
}

// answerNow returns the value of the answer to a row's question.
func (r *reader) answerNow(row row) string {
	a, _ := r.State.Answer(row.key.Row)
	return a.Value
}

// isNewer reports whether the assessment says something else than when the table was
// made.
func (r *reader) isNewer(row row) bool {
	return slices.ContainsFunc(editable[row.key.What], func(c Column) bool { return row.base.Cells[c] != row.now.Cells[c] })
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
	r.reading.Changes = append(r.reading.Changes, Change{
		Sheet: row.sheet.Name, Line: row.line.Number, Column: cmp.Or(row.heads.names[c], r.Terms.Heads[c]), Question: row.key.Row,
		Day: c.IsDay(), From: from, To: cmp.Or(text, pack), Default: text == "" && pack != "",
	})
}
