package exchange

import (
	"cmp"
	"slices"

	"safeguard/assess"
	"safeguard/assess/fault"
)

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
	r.seen[unsummed], r.made[key{Seq: k.Seq, What: k.What, Private: k.Private}] = true, true
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
