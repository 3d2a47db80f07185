package enter

import (
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/workshop"
)

// A List takes lines one after the other and knows where in the pack they are.
// State is what is in force before the next line; whoever records an entry puts
// the state after it there.
type List struct {
	Pack  *assess.Pack
	State assess.State
	Place
	Options
}

// Options are what was said about a list beside its lines.
type Options struct {
	Table   string      // whose sheets they are, "" while nobody said so
	Today   assess.Date // of what has no day of its own
	Keep    bool        // texts beside another answer stay
	Replace bool        // hands that are counted again replace those that stand

	Labels
	Ways map[string]string // by the key that a workshop has for it, how a room agrees; nil for the letters of lines
}

// A Place is the row of a sheet that a list is at: the id of its question, ""
// before the first of a table, and which parts of it have been given. Another sheet,
// also one of the same table, begins without a row.
type Place struct {
	At       string
	Counted  bool
	Answered bool
	Agreed   bool // and how is said
}

// Next returns the question that a letter alone would answer at this place, and
// whether there is one.
func (l *List) Next() (assess.Ref, bool) {
	ref, err := l.row(Answer)
	return ref, err == nil
}

// ErrTable says that nobody has said yet whose hands or people they are.
var ErrTable error = fault.New("which_table")

// Take reads one clean line, gives a bare one its question and says what it records:
// nothing where that is recorded already. After an error the list is as before.
func (l *List) Take(line string) (Entry, []assess.Act, error) {
	line = l.spelt(line)
	if err := l.askWay(line); err != nil {
		return Entry{}, nil, err
	}
	e, err := ParseLine(l.Pack, line)
	if err != nil {
		return Entry{}, nil, err
	}
	if e.Evidence != nil {
		if _, tail, ok := l.cutAnswer(narrow(*e.Evidence)); ok && (tail == "" || strings.HasPrefix(tail, " "+noteMark)) {
			return Entry{}, nil, fault.New("sign_as_text", "typed", fault.Escape(*e.Evidence))
		}
		if e.Part == Texts && e.Note == nil && isPartLine(*e.Evidence) { // so it reads behind a question
			return Entry{}, nil, fault.New("part_on_next_line", "line", fault.Escape(shorten(*e.Evidence)))
		}
	}
	if e.Bare() {
		// Behind hands it is the answer of that row; elsewhere it may be a text.
		if e.Part == Answer && (e.Note != nil || e.Evidence != nil) && (!l.Counted || l.Answered) {
			return Entry{}, nil, fault.New("text_needs_question")
		}
		if e.Ref, err = l.row(e.Part); err != nil {
			return Entry{}, nil, err
		}
	}
	acts, err := l.acts(e)
	for _, act := range acts {
		if err == nil {
			err = assess.CheckNew(l.Pack, act)
		}
	}
	if err != nil {
		return Entry{}, nil, err
	}
	if e.Part == People && len(acts) == 1 {
		kept := acts[0].(assess.Session)
		e.Sitting = &kept
	}
	if e.Part == Due {
		e.Today = l.Today
	}
	if e.Part == Hands || e.Part == After {
		e.Room = l.room()
		e.Few = workshop.Small(e.Room, e.Hands)
	}
	if before, answered := l.State.Answer(questionOf(e)); answered {
		if e.Part == Answer && before.Value != e.Value {
			e.Was = before.Value
		}
		e.Gone = [2]bool{removes(e.Note, before.Note), removes(e.Evidence, before.Evidence)}
	}
	l.Place = l.after(e)
	if e.Part == Table {
		l.Table = e.Text
	}
	return e, acts, nil
}

// pass goes on behind a line that was refused, as far as it names its row: the lines
// after it are not wrong for that.
func (l *List) pass(line string) {
	e, err := ParseLine(l.Pack, l.spelt(line))
	if err == nil && e.Bare() {
		e.Ref, err = l.row(e.Part)
	}
	if err == nil && e.Ref.Question != nil {
		l.Place = l.after(e)
	}
}

// removes reports whether a text that a line gives empties one that stands.
func removes(text *string, stands string) bool { return text != nil && *text == "" && stands != "" }

// questionOf returns the id of an entry's question, "" where it is about none.
func questionOf(e Entry) string {
	if e.Ref.Question == nil {
		return ""
	}
	return e.Ref.Question.ID
}

// after returns the place behind an entry.
func (l *List) after(e Entry) Place {
	switch {
	case e.Part == Table:
		return Place{}
	case e.Profile != "", e.Free():
		return l.Place
	}
	at := l.Place
	if id := e.Ref.Question.ID; at.At != id {
		at = Place{At: id}
	}
	at.Counted = at.Counted || e.Part == Hands || e.Part == After
	at.Answered = at.Answered || e.Part == Answer
	at.Agreed = at.Agreed || e.Part == Way
	return at
}

// row returns the question of a bare part, in the order in which a row is
// printed. Hands or an answer that the row has already begin the next one.
func (l *List) row(part Part) (assess.Ref, error) {
	if l.At == "" {
		return assess.Ref{}, fault.New("first_needs_question")
	}
	here, _ := l.Pack.Find(l.At)
	switch {
	case part == Hands && l.Counted, part == Answer && l.Answered:
		return l.next()
	case part == Hands && l.Answered:
		return assess.Ref{}, fault.New("hands_need_question", "number", here.Number)
	}
	return here, nil
}

// next returns the question behind At that belongs to the assessment and is not
// hidden by the profile.
func (l *List) next() (assess.Ref, error) {
	behind := false
	for _, ref := range l.Pack.Refs() {
		if behind && l.State.Scope.Covers(ref) && l.State.HiddenBy(ref.Question) == nil {
			return ref, nil
		}
		behind = behind || ref.Question.ID == l.At
	}
	return assess.Ref{}, fault.New("no_question_follows")
}
