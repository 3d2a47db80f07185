package talk

import (
	"errors"
	"fmt"
	"strings"

	"safeguard/assess"
	"safeguard/assess/enter"
	"safeguard/report"
)

// addSheet keeps a personal sheet until all of them are counted.
func (t Typing) addSheet(at TypingPlace, table, line string) Outcome[TypingPlace] {
	sheets := at.Sheets[:len(at.Sheets):len(at.Sheets)]
	at.Table, at.Sheets, at.Asked = table, append(sheets, line), nil
	note := t.Words.Typing.SheetsHow
	if len(at.Sheets) > 1 {
		note = ""
	}
	return Outcome[TypingPlace]{Next: at, Note: note}
}

// countSheets counts the personal sheets. Hands that are recorded already are asked back:
// typed again, the empty line replaces them.
func (t Typing) countSheets(s assess.State, at TypingPlace) Outcome[TypingPlace] {
	list := t.list(s, at)
	list.Replace = at.Asked != nil && *at.Asked == ""
	acts, err := list.TakeSheets(at.Sheets)
	if _, counted := errors.AsType[*enter.CountedError](err); counted {
		at.Asked = new(string)
		return Outcome[TypingPlace]{Next: at, Note: report.FillHoles(t.Words.Typing.SheetsAgain, "error", t.Words.Explain(t.Words.Near(t.About, t.File, err)))}
	}
	if err != nil { // they can never be counted here
		at.Sheets = nil
		return t.notUnderstood(at, t.Words.Explain(err))
	}
	said := t.Words.SaidSheets(len(at.Sheets))
	at.Sheets = nil
	out := t.typed(at, at.Row, TypedLine{Said: said, Table: list.Table}, acts)
	if len(acts) > 0 {
		out.Acts = []assess.Act{assess.Import{Acts: acts}}
	}
	out.Note = said
	return out
}

// SaidSheets says that n personal sheets are counted.
func (w *Words) SaidSheets(n int) string {
	text := w.Typing.Sheets.For(n)
	if n < assess.SmallGroup {
		text = w.Typing.SheetsFew
	}
	return report.FillHoles(text, "count", fmt.Sprint(n))
}

// Leave returns what is left to record when the person stops: personal sheets that
// are not counted yet. Where they would replace hands they are lost, and lost says
// so.
func (t Typing) Leave(s assess.State, at TypingPlace) (acts []assess.Act, said, lost string) {
	if len(at.Sheets) == 0 {
		return nil, "", ""
	}
	list := t.list(s, at)
	acts, err := list.TakeSheets(at.Sheets)
	if err != nil {
		return nil, "", t.Words.Typing.SheetsLost
	}
	if len(acts) > 0 {
		acts = []assess.Act{assess.Import{Acts: acts}}
	}
	return acts, t.Words.SaidSheets(len(at.Sheets)), ""
}

// saidFree says back a line that is about no question.
func (w *Words) saidFree(e enter.Entry) string {
	switch e.Part {
	case enter.People:
		return w.saidPeople(e.Sitting)
	case enter.Table:
		return report.FillHoles(w.Typing.Table, "table", e.Text)
	}
	return ""
}

// saidPeople says what is kept of who was in the room.
func (w *Words) saidPeople(s *assess.Session) string {
	var groups []string
	for _, g := range s.People {
		name := w.Group(g.Group)
		if g.Count > 0 {
			name += " " + fmt.Sprint(g.Count)
		}
		groups = append(groups, name)
	}
	text := w.Typing.People
	switch n := s.People[0].Count; {
	case s.Ungrouped() && n > 0:
		return report.FillHoles(w.Typing.PeopleAll.For(n), "count", fmt.Sprint(n))
	case s.Ungrouped() && !s.Uncounted:
		return report.FillHoles(w.Typing.PeopleAllFew, "few", fmt.Sprint(assess.SmallGroup))
	case s.Uncounted:
		text = w.Typing.PeopleUncounted
	case s.Total > 0:
		text = w.Typing.PeopleTotal
	case s.People[0].Count == 0:
		text = w.Typing.PeopleFew
	}
	return report.FillHoles(text, "groups", strings.Join(groups, ", "), "total", fmt.Sprint(s.Total), "few", fmt.Sprint(assess.SmallGroup))
}
