package room

import (
	"fmt"
	"time"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/talk"
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
func (t Room) tableField(at Place) talk.Field {
	ask := report.FillHoles(t.Words.Room.AskTable, "table", at.Table)
	return talk.Field{Name: fieldTable, Label: ask, Ask: ask, Before: at.Table}
}

// takeTable takes the code of the table, and reports whether the form has it.
func (t Room) takeTable(f talk.Form, at Place, session *assess.Session, out *outcome) bool {
	typed, given := f.Values[fieldTable]
	if typed = assess.CleanText(typed); typed == "" {
		typed = at.Table
	}
	table, ok := assess.ReadTable(typed)
	if code, of, whole := assess.ReadSheetCode(typed); !ok && whole && assess.IsCodeOf(&t.About.Pack, code, of) {
		table, ok = of, of != "" // all of the code on the sheet
	}
	switch {
	case !given:
	case !ok:
		out.Wrong[fieldTable] = report.FillHoles(t.Words.Room.TableUnknown, "typed", report.Shorten(typed, 20), "table", at.Table)
	default:
		session.Table = table
	}
	return given && ok
}

// groupsNote says what is not kept of who is here, and why.
func (t Room) groupsNote(session *assess.Session) string {
	few, w := fmt.Sprint(assess.SmallGroup), t.Words.Room
	switch {
	case len(session.People) == 0 || session.People[0].Count > 0:
		return ""
	case session.Total == 0:
		return report.FillHoles(w.RoomSmall, "n", few)
	}
	return report.FillHoles(w.GroupsSmall, "n", few, "total", fmt.Sprint(session.Total))
}

// dropNumbers leaves out the numbers that would give a small group beside those that
// the table said before, and says so.
func (t Room) dropNumbers(s assess.State, session *assess.Session, out *outcome) {
	may, kept := s.Beside(*session)
	if !kept {
		*session, out.Note = may, report.FillHoles(t.Words.Room.NumbersApart, "n", fmt.Sprint(assess.SmallGroup))
	}
}

// keepVoices keeps the two voices that are wanted where nobody can be recognised
// by them, and says why where not. people are in step with assess.Groups.
func (t Room) keepVoices(session *assess.Session, voices []string, people []int) (note string) {
	if len(voices) != 2 {
		return ""
	}
	here := map[string]int{}
	for i, n := range people {
		here[assess.Groups[i]] = n
	}
	names := t.Words.Group(voices[0]) + ", " + t.Words.Group(voices[1])
	switch why, _ := workshop.MayCountApart(here, voices); why {
	case workshop.VoiceSmall:
		return report.FillHoles(t.Words.Room.VoiceSmall, "voices", names)
	case workshop.RestSmall:
		return report.FillHoles(t.Words.Room.RestSmall, "voices", names)
	}
	session.Voices = voices
	return ""
}

// count says how many people a group has: of a small one, that it is small.
func (t Room) count(n int) string {
	if n < assess.SmallGroup {
		return report.FillHoles(t.Words.Room.FewerThan, "n", fmt.Sprint(assess.SmallGroup))
	}
	return fmt.Sprint(n)
}

// presence says what is kept of how many people a group has.
func (t Room) presence(p assess.Presence) string {
	if p.Count == 0 {
		return t.Words.Group(p.Group)
	}
	return report.FillHoles(t.Words.Room.SoFarGroup, "group", t.Words.Group(p.Group), "count", fmt.Sprint(p.Count))
}
