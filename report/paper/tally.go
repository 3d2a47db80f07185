package paper

import "safeguard/assess"

// A Tally is the sheet on the wall: hands by question and level, and a list of
// what must not be forgotten.
type Tally struct {
	Large    bool // A3, else A4; both lie on their side
	Parts    []TallyPart
	Choices  []Choice
	Levels   string
	Number   string
	Question string
	Agreed   string
	MustHave string // the word beside its sign
	Parking  string
	Hint     string // what belongs on the list
	Danger   Danger
}

// A TallyPart is one checklist.
type TallyPart struct {
	Title string
	Rows  []TallyRow
}

// A TallyRow is one question.
type TallyRow struct {
	Number   string
	Short    string
	MustHave bool
}

// NewTally makes a wall sheet for every checklist that the questions are of.
func NewTally(r Request, w Words, large bool) Sheets {
	m := maker{r, w}
	t := &Tally{
		Large: large, Choices: m.hands(), Levels: w.Levels,
		Number: w.Number, Question: w.Question, Agreed: w.Agreed, MustHave: w.MustHave,
		Parking: w.Parking, Hint: w.ParkingHint, Danger: m.danger(),
	}
	for _, list := range assess.ByChecklist(r.Questions) {
		part := TallyPart{Title: heading(list)}
		for _, ref := range list {
			part.Rows = append(part.Rows, TallyRow{ref.Number, ref.Question.Short, ref.Question.Critical})
		}
		t.Parts = append(t.Parts, part)
	}
	return Sheets{Head: m.head(w.Tally), Tally: t}
}
