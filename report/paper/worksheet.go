package paper

import (
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/report"
)

// A Worksheet is filled in by a person or a group. Every part begins on a new
// page and is complete, so that each group can take another one.
type Worksheet struct {
	Parts    []WorksheetPart
	Choices  []Choice
	Levels   string // the title of the choices
	Number   string // the heads of the columns
	Question string
	Note     string // "" where there is no room for one

	GlossaryTitle string
	Glossary      []report.Fact // words that a reader may not know, behind the last part
}

// A WorksheetPart is one checklist.
type WorksheetPart struct {
	Title    string
	Purpose  string
	Fields   []Field
	Danger   Danger
	HowTitle string
	How      []string
	NotAsked string // which questions are left out and why, or ""
	Rows     []WorksheetRow
	Strip    Strip
}

// A Strip is the row of boxes at the end of a personal sheet into which a person
// copies the answers, to be typed in as one word. The zero Strip is none.
type Strip struct {
	Title string
	Hint  string
	Begin string // what is typed before them
	Cells []StripCell
}

// A StripCell is the box of one question. Sign is what is printed in it already, "" for
// one to be filled in.
type StripCell struct{ Number, Sign string }

// A WorksheetRow is one question. Boxes holds the letter for every choice, ""
// where it is not offered.
type WorksheetRow struct {
	Number   string
	ID       string // "" on a personal sheet
	Text     string
	MustHave string // the word, or ""
	Boxes    []string
}

// NewWorksheet returns a worksheet with a part for every checklist of the
// questions.
func NewWorksheet(r Request, w Words) Sheets {
	m := builder{r, w}
	sheet := &Worksheet{
		Choices: m.allChoices(), Levels: w.Levels,
		Number: w.Number, Question: w.Question, Note: m.typedNote(),
		GlossaryTitle: w.GlossaryTitle, Glossary: report.Glossary(&r.Pack),
	}
	for _, list := range assess.ByChecklist(r.Questions) {
		part := WorksheetPart{
			Title: heading(list), Purpose: list[0].Checklist.Purpose,
			Fields: m.worksheetFields(), Danger: m.danger(),
			HowTitle: w.HowTitle, How: m.howToFill(),
			NotAsked: m.notAsked(list[0].Checklist.ID),
		}
		for _, ref := range list {
			q := ref.Question
			row := WorksheetRow{Number: ref.Number, Text: q.Text, MustHave: m.mustHave(q), Boxes: m.offeredLetters(q)}
			if !m.Personal {
				row.ID = q.ID
			}
			part.Rows = append(part.Rows, row)
		}
		part.Strip = m.strip(list)
		sheet.Parts = append(sheet.Parts, part)
	}
	if r.Personal {
		return Sheets{Head: m.head(w.Personal), Worksheet: sheet}
	}
	return Sheets{Head: m.head(w.Worksheet), Worksheet: sheet}
}

func (m builder) typedNote() string {
	if m.Personal {
		return ""
	}
	return m.w.Note
}

func (m builder) howToFill() []string {
	if m.Personal {
		return []string{m.w.HowMark, m.w.HowPersonal, m.w.HowNames}
	}
	example := ""
	if len(m.Questions) > 0 {
		example = m.Questions[0].Number + "=" + assess.Letter(1)
	}
	typed := report.Fill(m.w.TypedWorksheet, "code", "code "+m.code(), "level", example, "note", example+" ; …", "evidence", example+" : …")
	return []string{m.w.HowMark, m.w.HowNames, typed}
}

// strip has a box for every question of the checklist: whatever else a sheet leaves
// out, the place of a letter says which question it answers.
func (m builder) strip(asked []assess.Ref) Strip {
	if !m.Personal {
		return Strip{}
	}
	s := Strip{Title: m.w.StripTitle, Hint: m.w.StripHint, Begin: listNumber(asked[0]) + " sheet"}
	for _, ref := range m.Pack.Refs() {
		if ref.Checklist.ID != asked[0].Checklist.ID {
			continue
		}
		box := StripCell{Number: ref.Number, Sign: NASign}
		if slices.ContainsFunc(asked, func(a assess.Ref) bool { return a.Number == ref.Number }) {
			box.Sign = ""
		}
		s.Cells = append(s.Cells, box)
	}
	return s
}

func (m builder) worksheetFields() []Field {
	if m.Personal {
		return []Field{{m.w.Organisation, m.Organisation}, {m.w.Round, m.Round}, {m.w.Date, ""}}
	}
	return []Field{
		{m.w.Organisation, m.Organisation}, {m.w.Round, m.Round}, {m.w.Date, ""},
		{m.w.Group, ""}, {m.w.People, number(m.People)},
	}
}

// notAsked names the hidden questions of a checklist.
func (m builder) notAsked(checklist string) string {
	if s := numbers(m.Hidden, checklist); s != "" {
		return report.Fill(m.w.NotAsked, "numbers", s)
	}
	return ""
}

// numbers lists the numbers of questions, those of one checklist or of all.
func numbers(refs []assess.Ref, checklist string) string {
	var out []string
	for _, r := range refs {
		if checklist == "" || r.Checklist.ID == checklist {
			out = append(out, r.Number)
		}
	}
	return strings.Join(out, ", ")
}
