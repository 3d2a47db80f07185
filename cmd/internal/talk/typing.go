package talk

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"safeguard/assess"
	"safeguard/assess/enter"
	"safeguard/assess/fault"
	"safeguard/report"
)

// Typing is the conversation with somebody who types in what is on paper: the
// check code of the sheet, then line after line, each saved at once.
type Typing struct {
	About *assess.Assessment
	Code  string // given already; "" asks for it
	Words *Words
}

// A TypingPlace is where somebody is in the list: Last is the id of the last
// question that was answered, Lines what has been typed so far, the newest last.
type TypingPlace struct {
	Begun bool
	Coded bool
	Last  string
	Lines []TypedLine
}

// A TypedLine is a line that was understood. Before is Last as it was before the
// line; Recorded says that it changed anything.
type TypedLine struct {
	Line     string
	Before   string
	Recorded bool
}

// The fields of typing in.
const (
	fieldCode = "code"
	fieldLine = "line"
)

// Page returns what to ask for: the check code, or the next line.
func (t Typing) Page(_ assess.State, at TypingPlace) Page {
	page := Page{Shown: ToTypist, Danger: danger(t.About, t.Words.Audit.Contacts)}
	if !at.Begun {
		page.Blocks = []Block{text(t.Words.Audit.Privacy), text(t.Words.Typing.How)}
	}
	if t.Code == "" && !at.Coded {
		page.Fields = []Field{{Name: fieldCode, Label: t.Words.Typing.Code}}
		return page
	}
	page.Fields, page.Moves = []Field{{Name: fieldLine}}, []Move{{Do: Undo}}
	return page
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
	list := enter.List{Pack: &t.About.Pack, State: s, At: at.Last}
	entry, act, err := list.Take(line)
	if err != nil {
		return t.notUnderstood(at, t.Words.Explain(t.Words.Near(t.About, err)))
	}
	out, mark, after := Outcome[TypingPlace]{}, t.Words.Typing.Before, s
	if act != nil {
		after, mark = s.Then(act), ""
		out.Acts = []assess.Act{act}
	}
	out.Note = t.Words.Understood(t.About, &after, entry) + mark
	lines := at.Lines[:len(at.Lines):len(at.Lines)]
	out.Next = TypingPlace{
		Begun: true, Coded: at.Coded, Last: list.At,
		Lines: append(lines, TypedLine{entry.Line(&t.About.Pack), at.Last, act != nil}),
	}
	return out
}

// undo takes back the last line that was typed here.
func (t Typing) undo(s assess.State, at TypingPlace) Outcome[TypingPlace] {
	n := len(at.Lines) - 1
	if n < 0 {
		return Outcome[TypingPlace]{Next: at, Note: t.Words.Typing.NoUndo}
	}
	last := at.Lines[n]
	out := Outcome[TypingPlace]{Next: TypingPlace{Begun: true, Coded: at.Coded, Last: last.Before, Lines: at.Lines[:n]}}
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

// Understood says an entry back: the question's number and short name, what was
// answered, and whether it counts in the state s.
func (w *Words) Understood(about *assess.Assessment, s *assess.State, e enter.Entry) string {
	if e.Profile != "" {
		return e.Profile + ": " + w.Log.yesNo(e.Value == assess.Yes)
	}
	answer := ""
	if e.Hands != nil {
		answer = report.FillHoles(w.Typing.Hands, "count", fmt.Sprint(assess.Sum(e.Hands)), "hands", strings.Trim(fmt.Sprint(e.Hands), "[]"))
	} else {
		answer = AnswerWord(w.Question, &about.Pack, e.Value)
	}
	line := report.FillHoles(w.Typing.Line, "number", e.Ref.Number, "short", e.Ref.Question.Short, "answer", answer)
	for _, t := range []struct{ form, text string }{
		{w.Typing.Note, e.Note}, {w.Typing.Evidence, e.Evidence}, {w.Typing.Reason, e.Reason},
	} {
		if t.text != "" {
			line += "; " + report.FillHoles(t.form, "text", t.text)
		}
	}
	return line + w.NotCounted(about, s, e.Ref, w.Typing.Outside, w.Typing.Hidden)
}

// NotCounted says why the answer to a question does not count in the state s:
// outside, because the assessment does not cover the question, or hidden,
// because it is not asked. It is "" for one that counts.
func (w *Words) NotCounted(about *assess.Assessment, s *assess.State, ref assess.Ref, outside, hidden string) string {
	if !s.Scope.Covers(ref) {
		return report.FillHoles(outside, "scope", report.ScopeText(&about.Pack, s.Scope, *w.Report))
	}
	if by := s.HiddenBy(ref.Question); by != nil {
		return report.FillHoles(hidden, "id", strings.Join(by, ", "))
	}
	return ""
}

// Near adds to the error about a name that a pack does not have which of its
// names is near. Any other error comes back as it is.
func (w *Words) Near(about *assess.Assessment, err error) error {
	unknown, ok := errors.AsType[*enter.UnknownError](err)
	if !ok {
		return err
	}
	var known []string
	for _, r := range about.Pack.Refs() {
		known = append(known, r.Question.ID)
	}
	for _, q := range about.Pack.Profile {
		known = append(known, q.ID)
	}
	if near := assess.Nearest(unknown.Name, known); near != "" {
		return fault.New("with_guess", "cause", err, "name", fault.Escape(near))
	}
	return err
}
