package talk

import (
	"time"

	"safeguard/assess"
	"safeguard/report"
)

// proposedTable returns a code for the table whose sitting begins: that of the
// sittings before, where all were of one table, or else a new one.
func (t Room) proposedTable(s assess.State) string {
	known := map[string]bool{}
	last := ""
	for _, act := range s.Acts() {
		if sitting, ok := act.(assess.Session); ok && sitting.Table != "" {
			known[sitting.Table], last = true, sitting.Table
		}
	}
	if len(known) == 1 {
		return last
	}
	return assess.NewTable(t.About.ID + t.Now().Format(time.RFC3339Nano))
}

// tableField asks for the code of the table; nothing takes the one that is
// proposed.
func (t Room) tableField(at RoomPlace) Field {
	ask := report.FillHoles(t.Words.Room.AskTable, "table", at.Table)
	return Field{Name: fieldTable, Label: ask, Ask: ask, Before: at.Table}
}

// takeTable takes the code of the table.
func (t Room) takeTable(f Form, at RoomPlace, session *assess.Session, out *Outcome[RoomPlace]) {
	typed, given := f.Values[fieldTable]
	if typed = assess.CleanText(typed); typed == "" {
		typed = at.Table
	}
	table, ok := assess.ReadTable(typed)
	switch {
	case !given:
	case !ok:
		out.Wrong[fieldTable] = report.FillHoles(t.Words.Room.TableUnknown, "typed", report.Shorten(typed, 20), "table", at.Table)
	default:
		session.Table = table
		out.Said = append(out.Said, report.FillHoles(t.Words.Room.SoFarTable, "table", table))
	}
}
