package paper

import (
	"strconv"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
)

// Sheets are one of the four kinds of sheet, ready to be drawn; the other three
// are nil.
type Sheets struct {
	Head
	Worksheet *Worksheet
	Cards     *Cards
	Guide     *Guide
	Wall      *WallSheet
}

// A Head is the texts of every page and the description of the document.
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

	// LanguageOf returns the language of a text that is not in Language, "" of any
	// other one. It is nil where all texts are in Language.
	LanguageOf func(text string) string
}

// A Request says what is to be printed. The pack is in the language of the
// sheets; the questions are some of the pack's, in its order.
type Request struct {
	Pack         assess.Pack
	Language     string
	Organisation string // empty to be written in by hand, as are Round and Contacts
	Round        string
	Contacts     []string
	Date         assess.Date
	Questions    []assess.Ref
	Hidden       []assess.Ref // not asked, because of the profile
	Table        string       // the code of the table that the sheets are for, "" for none
	Personal     bool         // a worksheet for one person, whose answers are counted only
	Route        workshop.Route
	People       int    // 0 unknown
	Minutes      int    // 0 as many as it takes
	Screen       string // the command that does it on a screen, or ""
	Words        report.QuestionWords
	LanguageOf   func(text string) string // as of Head
}

// A Choice is one answer that can be given.
type Choice struct {
	Letter string
	Label  string
	Means  string
}

// A Field is a label with its value, or with room to write it.
type Field struct{ Label, Value string }

// Danger is what to do when a child may be in danger now. Without contacts, blank
// lines are drawn to write them on.
type Danger struct {
	Title         string
	Text          string
	ContactsTitle string
	Contacts      []string
}

// UnsureSign is the letter of "don't know" on paper, NASign of "does not apply".
const (
	UnsureSign = "?"
	NASign     = "-"
)

// A builder builds the parts of sheets.
type builder struct {
	Request
	w Words
}

func (m builder) people() int {
	if m.People > 0 {
		return m.People
	}
	return workshop.UsualPeople
}

func (m builder) head(kind string) Head {
	pack := report.Fill(m.w.Pack, "title", m.Pack.Title, "id", m.Pack.ID, "version", strconv.Itoa(m.Pack.Version))
	return Head{
		Kind: kind, Title: kind + ": " + m.Pack.Title, Subject: pack,
		Organisation: m.Organisation, Language: m.Language, Date: m.Date,
		Pack: pack, Code: m.codeText(), Page: m.w.Page, LanguageOf: m.LanguageOf,
	}
}

func (m builder) danger() Danger {
	return Danger{
		Title: m.w.DangerTitle, Text: m.Pack.DangerNow,
		ContactsTitle: m.w.Contacts, Contacts: m.Contacts,
	}
}

// levelChoices returns the levels of the scale, lowest first.
func (m builder) levelChoices() []Choice {
	var out []Choice
	for i, l := range m.Pack.Scale {
		out = append(out, Choice{Letter: assess.Letter(i), Label: l.Label, Means: l.Means})
	}
	return out
}

// handsChoices returns the answers that have a card: the levels and don't know.
func (m builder) handsChoices() []Choice {
	return append(m.levelChoices(), Choice{UnsureSign, m.w.Unsure, m.w.UnsureIs})
}

// allChoices returns all answers that a question can have.
func (m builder) allChoices() []Choice {
	na := Choice{NASign, m.w.NA, m.w.NAIs}
	if m.Personal { // without a line for the reason
		na.Means = m.w.NAPersonal
	}
	return append(m.handsChoices(), na)
}

// offeredLetters returns the letter of every answer, "" for one that q does not
// accept.
func (m builder) offeredLetters(q *assess.Question) []string {
	var out []string
	for _, c := range m.allChoices() {
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

// withMustHaves returns the text for questions with must-haves among them, or the
// other one.
func (m builder) withMustHaves(text, other string) string {
	if assess.AnyMustHave(m.Questions) {
		return text
	}
	return other
}

func (m builder) mustHave(q *assess.Question) string {
	if q.Critical {
		return m.w.MustHave
	}
	return ""
}
