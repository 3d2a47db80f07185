package talk

import (
	"errors"
	"fmt"
	"unicode/utf8"

	"safeguard/assess"
	"safeguard/assess/enter"
	"safeguard/report"
)

// Typing is the conversation with somebody who types in what is on paper: the
// code of the sheet, then line after line, each saved at once. Personal sheets
// alone are saved together: what one person answered is never in the file.
type Typing struct {
	About  *assess.Assessment
	File   string // what a command calls the file
	Code   string // given already; "" asks for it
	NoCode bool   // what is typed has none
	Today  assess.Date
	Words  *Words
}

// A TypingPlace is where somebody is in the list: Table is whose sheets are typed
// in, Row the row of the sheet, Lines what has been typed so far, the newest last,
// and Sheets the personal sheets that are not counted yet. Asked is a line that was
// asked back: typed again it is meant.
type TypingPlace struct {
	Begun  bool
	Coded  bool
	Table  string
	Row    enter.Place
	Lines  []TypedLine
	Sheets []string
	Asked  *string
}

// A TypedLine is a line that was understood, as it was said back. Before and Table
// are the row and the table before the line; Moved says that another table follows
// it, Recorded that it changed anything.
type TypedLine struct {
	Said     string
	Before   enter.Place
	Table    string
	Moved    bool
	Recorded bool
}

// The fields of typing in.
const (
	fieldCode = "code"
	fieldLine = "line"
)

// Page returns what to ask for: the code, or the next line.
func (t Typing) Page(s assess.State, at TypingPlace) Page {
	page := Page{Shown: ToTypist, Danger: t.Words.Danger(t.About, "")}
	if !at.Begun {
		page.Blocks = []Block{TextBlock(t.Words.Audit.Privacy), TextBlock(t.Words.Typing.How)}
	}
	if t.Code == "" && !t.NoCode && !at.Coded {
		page.Fields = []Field{{Name: fieldCode, Label: t.Words.Typing.Code}}
		return page
	}
	page.Fields, page.Moves = []Field{{Name: fieldLine, Label: t.prompt(s, at)}}, []Move{{Do: Undo}}
	return page
}

// prompt names the question that a letter alone would answer, or how many sheets
// are not counted yet.
func (t Typing) prompt(s assess.State, at TypingPlace) string {
	list := t.list(s, at)
	next, ok := list.Next()
	switch here, begun := t.About.Pack.Find(at.Row.At); {
	case len(at.Sheets) > 0:
		return report.FillHoles(t.Words.Typing.PromptSheets.For(len(at.Sheets)), "count", fmt.Sprint(len(at.Sheets)))
	case !begun:
		return ""
	case !ok:
		return report.FillHoles(t.Words.Typing.PromptLast, "number", here.Number)
	case next.Number == here.Number:
		return report.FillHoles(t.Words.Typing.PromptRow, "number", next.Number, "short", next.Question.Short)
	default:
		return report.FillHoles(t.Words.Typing.Prompt, "number", next.Number, "short", next.Question.Short)
	}
}

// list is the list as far as it has come. The code that was given says whose it
// is, where no line has said so.
func (t Typing) list(s assess.State, at TypingPlace) enter.List {
	l := enter.List{Pack: &t.About.Pack, State: s, Place: at.Row, Options: enter.Options{Table: at.Table, Today: t.Today, Ways: t.Words.Ways(), Labels: t.Words.Labels()}}
	if l.Table == "" && t.Code != "" {
		l.Table, _ = enter.CheckCode(&t.About.Pack, t.Code)
	}
	return l
}

// Take returns what a line records.
func (t Typing) Take(s assess.State, at TypingPlace, f Form) Outcome[TypingPlace] {
	at.Begun = true
	if code, ok := f.Values[fieldCode]; ok {
		return t.takeCode(at, assess.CleanText(code))
	}
	if f.Do == Undo {
		return t.undo(s, at)
	}
	typed := f.Values[fieldLine]
	if !utf8.ValidString(typed) {
		return t.notUnderstood(at, t.Words.Typing.Letters)
	}
	line := assess.CleanText(typed)
	code, coded := enter.Code(line)
	switch {
	case line == "" && len(at.Sheets) > 0:
		return t.countSheets(s, at)
	case enter.Empty(line):
		return Outcome[TypingPlace]{Next: at}
	case coded && len(at.Sheets) > 0:
		return t.notUnderstood(at, t.Words.Typing.SheetsFirst)
	case coded:
		return t.takeCode(at, code)
	}
	return t.takeLine(s, at, line)
}

func (t Typing) takeCode(at TypingPlace, line string) Outcome[TypingPlace] {
	if line == "" {
		return Outcome[TypingPlace]{Next: at}
	}
	if typed, ok := enter.Code(line); ok {
		line = typed
	}
	table, err := enter.CheckCode(&t.About.Pack, line)
	if err != nil {
		return t.notUnderstood(at, t.Words.Explain(err))
	}
	at.Coded, at.Row = true, enter.Place{}
	if table != "" {
		at.Table = table
	}
	return Outcome[TypingPlace]{Next: at}
}

func (t Typing) notUnderstood(at TypingPlace, why string) Outcome[TypingPlace] {
	return Outcome[TypingPlace]{Next: at, Note: report.FillHoles(t.Words.Typing.Unknown, "error", why)}
}

func (t Typing) takeLine(s assess.State, at TypingPlace, line string) Outcome[TypingPlace] {
	list := t.list(s, at)
	meant := at.Asked != nil && *at.Asked == line
	list.Keep, list.Replace = meant, meant
	entry, acts, err := list.Take(line)
	if err == nil {
		err = t.doubt(s, &list, entry, acts)
	}
	switch _, replaced := errors.AsType[*enter.CountedError](err); {
	case err != nil && (replaced || isCarried(err)):
		at.Asked = &line
		return Outcome[TypingPlace]{Next: at, Note: report.FillHoles(t.Words.Typing.Again, "error", t.Words.Explain(t.Words.Near(t.About, t.File, err)))}
	case err != nil:
		return t.notUnderstood(at, t.Words.Explain(t.Words.Near(t.About, t.File, err)))
	case entry.Part != enter.Personal && len(at.Sheets) > 0:
		return t.notUnderstood(at, t.Words.Typing.SheetsFirst)
	case entry.Part == enter.Personal && list.Table == "":
		return t.notUnderstood(at, t.Words.Explain(enter.ErrTable))
	case entry.Part == enter.Personal:
		return t.addSheet(at, list.Table, line)
	}
	after := s
	if len(acts) > 0 {
		after = s.Then(acts...)
	}
	said := t.Words.Understood(t.About, &after, entry)
	before := t.list(s, at).Table
	at.Table = list.Table
	out := t.typed(at, list.Place, TypedLine{Said: said, Table: before, Moved: entry.Part == enter.Table}, acts)
	if len(acts) == 0 && !entry.Free() {
		said += t.Words.Typing.Before
	}
	out.Note = said
	return out
}

// doubt asks back an answer beside which texts of another one would stay.
func (t Typing) doubt(s assess.State, list *enter.List, entry enter.Entry, acts []assess.Act) error {
	if len(acts) == 0 || list.Keep || entry.Profile != "" || entry.Part != enter.Answer {
		return nil
	}
	after := s.Then(acts...)
	if c, ok := assess.CarriedOver(&s, &after, entry.Ref.Question.ID); ok {
		return &enter.CarriedError{Ref: entry.Ref, Line: entry.Line(&t.About.Pack), Carried: c}
	}
	return nil
}

func isCarried(err error) bool {
	_, ok := errors.AsType[*enter.CarriedError](err)
	return ok
}

// typed adds a line that was understood. What it records is one act, so that one
// undo takes it back; hands are always an import, since they were shown before.
func (t Typing) typed(at TypingPlace, row enter.Place, line TypedLine, acts []assess.Act) Outcome[TypingPlace] {
	line.Before, line.Recorded = at.Row, len(acts) > 0
	at.Lines, at.Row, at.Asked = append(at.Lines[:len(at.Lines):len(at.Lines)], line), row, nil
	out := Outcome[TypingPlace]{Next: at}
	if len(acts) == 0 {
		return out
	}
	out.Acts = acts
	if _, hands := acts[0].(assess.Count); hands || len(acts) > 1 {
		out.Acts = []assess.Act{assess.Import{Acts: acts}}
	}
	return out
}

// undo takes back the last line that was typed here, or the last personal sheet
// that is not counted yet.
func (t Typing) undo(s assess.State, at TypingPlace) Outcome[TypingPlace] {
	at.Asked = nil
	if n := len(at.Sheets) - 1; n >= 0 {
		at.Sheets = at.Sheets[:n:n]
		return Outcome[TypingPlace]{Next: at, Note: t.Words.Typing.SheetUndone}
	}
	n := len(at.Lines) - 1
	if n < 0 {
		return Outcome[TypingPlace]{Next: at, Note: t.Words.Typing.NoUndo}
	}
	last := at.Lines[n]
	at.Lines = at.Lines[:n]
	switch {
	case last.Moved:
		at.Row, at.Table = last.Before, last.Table
	case last.Table == at.Table:
		at.Row = last.Before
	default: // a code came between
		at.Row = enter.Place{}
	}
	out := Outcome[TypingPlace]{Next: at, Note: report.FillHoles(t.Words.Typing.Undone, "line", last.Said)}
	if last.Recorded {
		out.Acts = []assess.Act{assess.Undo{Of: s.ToUndo()}}
	}
	return out
}
