package paper

import "safeguard/assess"

// A WallSheet is the sheet on the wall: a table for the hands by question and
// level, and the parking list.
type WallSheet struct {
	Large    bool // A3, else A4; both landscape
	Parts    []WallPart
	Choices  []Choice
	Levels   string
	Number   string
	Question string
	Before   string // the heads of the two halves of a box for hands
	After    string
	Agreed   string
	By       string // over the box for how it was agreed
	Typed    string // how a row is typed in
	MustHave string // the word beside its sign, "" where there is none
	Parking  string
	Hint     string // what belongs on the list
	Danger   Danger
}

// A WallPart is one checklist.
type WallPart struct {
	Title string
	Rows  []WallRow
}

// A WallRow is one question.
type WallRow struct {
	Number   string
	Short    string
	MustHave bool
}

// NewWallSheet returns a wall sheet with a part for every checklist of the
// questions.
func NewWallSheet(r Request, w Words, large bool) Sheets {
	m := builder{r, w}
	t := &WallSheet{
		Large: large, Choices: m.handsChoices(), Levels: w.Levels,
		Number: w.Number, Question: w.Question, Before: w.WallBefore, After: w.WallAfter, Agreed: w.Agreed, By: w.WallBy, Typed: m.rowText(), MustHave: m.withMustHaves(w.MustHave, ""),
		Parking: w.Parking, Hint: w.ParkingHint, Danger: m.danger(),
	}
	for _, list := range assess.ByChecklist(r.Questions) {
		part := WallPart{Title: heading(list)}
		for _, ref := range list {
			part.Rows = append(part.Rows, WallRow{ref.Number, ref.Question.Short, ref.Question.Critical})
		}
		t.Parts = append(t.Parts, part)
	}
	return Sheets{Head: m.head(w.Tally), Wall: t}
}
