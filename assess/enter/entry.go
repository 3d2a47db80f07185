package enter

import (
	"fmt"
	"strings"

	"safeguard/assess"
)

// A Part is what a line says of its question.
type Part string

// The parts, by the word that a line has for them. The zero Part is the answer.
const (
	Answer   Part = ""
	Texts    Part = ";" // the note or evidence of an answer that stands
	Hands    Part = "hands"
	After    Part = "after" // hands after the talk
	Way      Part = "by"
	Others   Part = "others"
	Owner    Part = "owner"
	Action   Part = "action"
	Due      Part = "due" // the day of the action
	Parked   Part = "park"
	People   Part = "people" // who was in the room; of no question
	Personal Part = "sheet"  // one personal sheet; of no question
	Table    Part = "table"  // whose sheets follow; of no question
)

// textParts are the parts that are a text behind a word and a colon.
var textParts = []Part{Others, Owner, Action, Due, Parked}

// An Entry is what one line says: a part of the question Ref, the answer to the
// profile question Profile, or something of no question. In a bare line Ref is
// zero until a List gives it its place. A text that is nil stays as it was; an
// empty one is removed.
type Entry struct {
	Ref      assess.Ref
	Profile  string
	Part     Part
	Value    string // a level id, assess.Unsure or assess.NA; of Profile, assess.Yes or assess.No; of Way, how
	Note     *string
	Evidence *string
	Reason   *string
	Text     string      // of the parts that are a text, and of Table
	Today    assess.Date // of Due, to say whether that day has passed
	Hands    []int
	Silent   bool              // the hands are those of personal sheets
	Gone     [2]bool           // the note, and the evidence, that stood before and this line removes
	Was      string            // the answer that this one replaces, "" for none or the same
	Few      bool              // so few that no number of the hands is kept
	Room     assess.Range      // how many people were there, for Hands; zero is unknown
	Sitting  *assess.Session   // of People, as far as the line says it
	List     *assess.Checklist // of Personal
	Signs    []string          // of Personal: for each question of List a level id, assess.Unsure, or "" for no hand
}

// Bare reports whether the line names no question though it is about one.
func (e Entry) Bare() bool { return e.Ref.Question == nil && e.Profile == "" && !e.Free() }

// Free reports whether the line is about no question.
func (e Entry) Free() bool { return e.Part == People || e.Part == Personal || e.Part == Table }

// Line returns the shortest line that says the same.
func (e Entry) Line(p *assess.Pack) string {
	switch {
	case e.Profile != "":
		return e.Profile + "=" + e.Value
	case e.Part == Answer && !e.Bare():
		return e.Ref.Number + "=" + e.answer(p)
	case e.Part == Answer:
		return e.answer(p)
	}
	return strings.TrimSpace(e.Ref.Number + " " + e.part())
}

func (e Entry) answer(p *assess.Pack) string {
	line := p.Sign(e.Value)
	switch {
	case e.Reason != nil:
		return line + " " + *e.Reason
	case e.Value == assess.Unsure && e.Note != nil:
		return line + " " + *e.Note
	}
	return line + e.marked()
}

// marked returns the texts behind their marks.
func (e Entry) marked() string {
	s := ""
	if e.Note != nil {
		s = strings.TrimRight(" ; "+*e.Note, " ")
	}
	if e.Evidence != nil {
		s = strings.TrimRight(s+" : "+*e.Evidence, " ")
	}
	return s
}

func (e Entry) part() string {
	switch e.Part {
	case People:
		return peopleLine(e.Sitting)
	case Personal:
		return e.List.ID + " sheet" // never whose letters they are
	case Table:
		return string(Table) + " " + e.Text
	case Hands, After:
		return string(e.Part) + " " + strings.Trim(fmt.Sprint(e.Hands), "[]")
	case Way:
		return string(Way) + " " + e.Value
	case Texts:
		return strings.TrimSpace(e.marked())
	}
	return string(e.Part) + ": " + e.Text
}

// about names what an entry is about: a profile question, or a part of a question
// on the sheets of a table. A parked text stands beside others, "" is beside
// everything.
func (e Entry) about(table string) string {
	switch {
	case e.Part == Personal, e.Part == Table:
		return ""
	case e.Profile != "":
		return e.Profile + "="
	case e.Part == Parked:
		return e.Ref.Number + " " + e.Text
	}
	return e.Ref.Number + " " + string(e.Part) + " " + table
}

// forAll returns what an entry says of its question whatever the table, by part.
func (e Entry) forAll() map[string]string {
	said := map[string]string{}
	switch e.Part {
	case Answer:
		if e.Profile == "" {
			said[e.Ref.Number] = e.Value
		}
	case Owner, Action, Due:
		said[e.Ref.Number+" "+string(e.Part)] = e.Text
	}
	for mark, text := range map[string]*string{noteMark: e.Note, evidenceMark: e.Evidence, string(assess.NA): e.Reason} {
		if text != nil {
			said[e.Ref.Number+" "+mark] = *text
		}
	}
	return said
}
