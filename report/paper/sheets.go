package paper

import (
	"strconv"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
)

// Sheets are ready to be drawn: what all sheets share, and one of the four.
type Sheets struct {
	Head
	Worksheet *Worksheet
	Cards     *Cards
	Guide     *Guide
	Tally     *Tally
}

// A Head is what stands on every page, and what describes the document.
type Head struct {
	Kind         string // which sheet this is, in words
	Title        string // of the document
	Subject      string
	Organisation string // may be empty
	Language     string
	Date         assess.Date
	Pack         string // its title and version
	Code         string // "Check code: KYWXBR"
	Page         string // with the holes {page} and {pages}
}

// A Request says what is to be printed. The pack is in the language of the
// sheets; the questions are some of the pack's, in its order.
type Request struct {
	Pack         assess.Pack
	Language     string
	Organisation string // "" to write it in by hand; so are Round and Contacts
	Round        string
	Contacts     []string
	Date         assess.Date
	Questions    []assess.Ref
	Hidden       []assess.Ref // not asked here, because of the profile
	Route        workshop.Route
	People       int // 0 unknown
	Minutes      int // 0 as many as it takes
	Words        report.QuestionWords
}

// A Choice is one answer that can be given.
type Choice struct {
	Letter string
	Label  string
	Means  string
}

// A Field is a label with its value, or with room to write it.
type Field struct{ Label, Value string }

// Danger is what to do when a child may be in danger now. Blank lines are left
// where no contacts are known.
type Danger struct {
	Title         string
	Text          string
	ContactsTitle string
	Contacts      []string
}

// NASign is how "does not apply" is written on paper, UnsureSign don't know.
const (
	UnsureSign = "?"
	NASign     = "-"
)

// A maker makes the parts of sheets.
type maker struct {
	Request
	w Words
}

func (m maker) people() int {
	if m.People > 0 {
		return m.People
	}
	return workshop.UsualPeople
}

func (m maker) head(kind string) Head {
	pack := report.Fill(m.w.Pack, "title", m.Pack.Title, "id", m.Pack.ID, "version", strconv.Itoa(m.Pack.Version))
	return Head{
		Kind: kind, Title: kind + ": " + m.Pack.Title, Subject: pack,
		Organisation: m.Organisation, Language: m.Language, Date: m.Date,
		Pack: pack, Code: report.Fill(m.w.CheckCode, "code", assess.CheckCode(&m.Pack)), Page: m.w.Page,
	}
}

func (m maker) danger() Danger {
	return Danger{
		Title: m.w.DangerTitle, Text: m.Pack.DangerNow,
		ContactsTitle: m.w.Contacts, Contacts: m.Contacts,
	}
}

// levels are the steps of the scale, lowest first, as they are for a question,
// or in general for nil.
func (m maker) levels() []Choice {
	var out []Choice
	for i, l := range m.Pack.Scale {
		out = append(out, Choice{Letter: assess.Letter(i), Label: l.Label, Means: l.Means})
	}
	return out
}

// hands are what people can show a card for: the levels and don't know.
func (m maker) hands() []Choice {
	return append(m.levels(), Choice{UnsureSign, m.w.Unsure, m.w.UnsureIs})
}

// choices are all answers that a question can have.
func (m maker) choices() []Choice {
	return append(m.hands(), Choice{NASign, m.w.NA, m.w.NAIs})
}

// offered returns the letters of the answers that q takes, with "" in place of
// one that it does not.
func (m maker) offered(q *assess.Question) []string {
	var out []string
	for _, c := range m.choices() {
		if c.Letter == NASign && !q.AllowsNA() {
			c.Letter = ""
		}
		out = append(out, c.Letter)
	}
	return out
}

// heading returns a checklist's number and title.
func heading(list []assess.Ref) string {
	return listNumber(list[0]) + "  " + list[0].Checklist.Title
}

func (m maker) mustHave(q *assess.Question) string {
	if q.Critical {
		return m.w.MustHave
	}
	return ""
}
