package talk

import (
	"unicode/utf8"

	"safeguard/assess"
	"safeguard/assess/enter"
	"safeguard/report"
)

// Typing is the conversation with somebody who types in what is on paper: the
// check code of the sheet, then line after line, each saved at once.
type Typing struct {
	About *assess.Assessment
	Code  string // given already; "" asks for it
	Words *Words
}

// A TypingPlace is where somebody is in the list: Row is the row of the sheet,
// Lines what has been typed so far, the newest last. Asked is a line that was
// asked back: typed again it is meant.
type TypingPlace struct {
	Begun bool
	Coded bool
	Row   enter.Place
	Lines []TypedLine
	Asked string
}

// A TypedLine is a line that was understood. Before is the row before the line;
// Recorded says that it changed anything.
type TypedLine struct {
	Line     string
	Before   enter.Place
	Recorded bool
}

// The fields of typing in.
const (
	fieldCode = "code"
	fieldLine = "line"
)

// Page returns what to ask for: the check code, or the next line.
func (t Typing) Page(s assess.State, at TypingPlace) Page {
	page := Page{Shown: ToTypist, Danger: t.Words.danger(t.About)}
	if !at.Begun {
		page.Blocks = []Block{text(t.Words.Audit.Privacy), text(t.Words.Typing.How)}
	}
	if t.Code == "" && !at.Coded {
		page.Fields = []Field{{Name: fieldCode, Label: t.Words.Typing.Code}}
		return page
	}
	page.Fields, page.Moves = []Field{{Name: fieldLine, Label: t.prompt(s, at)}}, []Move{{Do: Undo}}
	return page
}

// prompt names the question that a letter alone would answer, and the one that
// hands alone would be of where it is another.
func (t Typing) prompt(s assess.State, at TypingPlace) string {
	list := enter.List{Pack: &t.About.Pack, State: s, Place: at.Row}
	next, ok := list.Next()
	switch here, begun := t.About.Pack.Find(at.Row.At); {
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
	if enter.Empty(line) {
		return Outcome[TypingPlace]{Next: at}
	}
	if code, ok := enter.Code(line); ok {
		if err := enter.CheckCode(&t.About.Pack, code); err != nil {
			return t.notUnderstood(at, t.Words.Explain(err))
		}
		return Outcome[TypingPlace]{Next: at}
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
	if err := enter.CheckCode(&t.About.Pack, line); err != nil {
		return t.notUnderstood(at, t.Words.Explain(err))
	}
	at.Coded = true
	return Outcome[TypingPlace]{Next: at}
}

func (t Typing) notUnderstood(at TypingPlace, why string) Outcome[TypingPlace] {
	return Outcome[TypingPlace]{Next: at, Note: report.FillHoles(t.Words.Typing.Unknown, "error", why)}
}

func (t Typing) takeLine(s assess.State, at TypingPlace, line string) Outcome[TypingPlace] {
	list := enter.List{Pack: &t.About.Pack, State: s, Place: at.Row}
	entry, act, err := list.Take(line)
	if err != nil {
		return t.notUnderstood(at, t.Words.Explain(t.Words.Near(t.About, err)))
	}
	if err := t.carried(s, entry, act); err != nil && at.Asked != line {
		at.Asked = line
		return Outcome[TypingPlace]{Next: at, Note: t.Words.Explain(t.Words.Near(t.About, err)) + " " + t.Words.Typing.Again}
	}
	out, mark, after := Outcome[TypingPlace]{}, t.Words.Typing.Before, s
	if act != nil {
		after, mark = s.Then(act), ""
		out.Acts = []assess.Act{act}
	}
	out.Note = t.Words.Understood(t.About, &after, entry) + mark
	lines := at.Lines[:len(at.Lines):len(at.Lines)]
	out.Next = TypingPlace{
		Begun: true, Coded: at.Coded, Row: list.Place,
		Lines: append(lines, TypedLine{entry.Line(&t.About.Pack), at.Row, act != nil}),
	}
	return out
}

// carried asks back an answer beside which the texts of another one would stay.
func (t Typing) carried(s assess.State, entry enter.Entry, act assess.Act) error {
	if act == nil || entry.Profile != "" || entry.Part != enter.Answer {
		return nil
	}
	after := s.Then(act)
	if c, ok := assess.CarriedOver(&s, &after, entry.Ref.Question.ID); ok {
		return &enter.CarriedError{Ref: entry.Ref, Line: entry.Line(&t.About.Pack), Carried: c}
	}
	return nil
}

// undo takes back the last line that was typed here.
func (t Typing) undo(s assess.State, at TypingPlace) Outcome[TypingPlace] {
	n := len(at.Lines) - 1
	if n < 0 {
		return Outcome[TypingPlace]{Next: at, Note: t.Words.Typing.NoUndo}
	}
	last := at.Lines[n]
	out := Outcome[TypingPlace]{Next: TypingPlace{Begun: true, Coded: at.Coded, Row: last.Before, Lines: at.Lines[:n]}}
	after := s
	if last.Recorded {
		out.Acts = []assess.Act{assess.Undo{Of: s.ToUndo()}}
		after = s.Then(out.Acts...)
	}
	entry, err := enter.ParseLine(&t.About.Pack, last.Line)
	if err != nil { // it was understood once
		return out
	}
	out.Note = report.FillHoles(t.Words.Typing.Undone, "line", t.Words.Understood(t.About, &after, entry))
	return out
}
