package paper

import (
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
	Note     string
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
}

// A WorksheetRow is one question. Boxes holds the letter for every choice, ""
// where it is not offered.
type WorksheetRow struct {
	Number   string
	ID       string
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
		Number: w.Number, Question: w.Question, Note: w.Note,
	}
	for _, list := range assess.ByChecklist(r.Questions) {
		part := WorksheetPart{
			Title: heading(list), Purpose: list[0].Checklist.Purpose,
			Fields: m.worksheetFields(), Danger: m.danger(),
			HowTitle: w.HowTitle, How: []string{w.HowMark, w.HowNames},
			NotAsked: m.notAsked(list[0].Checklist.ID),
		}
		for _, ref := range list {
			q := ref.Question
			part.Rows = append(part.Rows, WorksheetRow{
				Number: ref.Number, ID: q.ID, Text: q.Text, MustHave: m.mustHave(q), Boxes: m.offeredLetters(q),
			})
		}
		sheet.Parts = append(sheet.Parts, part)
	}
	return Sheets{Head: m.head(w.Worksheet), Worksheet: sheet}
}

func (m builder) worksheetFields() []Field {
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
