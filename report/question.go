package report

import "safeguard/assess"

// A QuestionPage is one question as it is put to people: everything that helps
// to answer it, in words and in the order in which it is read. Screens, sheets
// and lists draw it and add nothing of their own. Parts that the pack leaves out
// are empty.
type QuestionPage struct {
	Number     string
	Title      string // number, text and the mark of a must-have
	Text       string // without the number
	MustHave   bool
	Why        string // why it matters
	Levels     LevelList
	Conditions Listing // when the highest level may be said
	ToSee      Listing // what one could ask to see
	Discuss    string  // what a room could talk about
	Unsure, NA LevelLine
	AllowsNA   bool
}

// A LevelList is the levels of a question, lowest first, under a heading.
type LevelList struct {
	Title string
	Lines []LevelLine
}

// A LevelLine is one answer that can be given: its sign, such as "A" or "?", its
// label and what it means for the question.
type LevelLine struct {
	Sign  string
	Label string
	Means string
}

// A Listing is items under a heading; without items it is left out.
type Listing struct {
	Title string
	Items []string
}

// NewQuestionPage lays a question out in words.
func NewQuestionPage(p *assess.Pack, ref assess.Ref, w QuestionWords) QuestionPage {
	q := ref.Question
	page := QuestionPage{
		Number: ref.Number, Title: ref.Number + "  " + q.Text, Text: q.Text, MustHave: q.Critical,
		Levels: LevelList{Title: w.Levels},
		Unsure: LevelLine{Sign: "?", Label: w.Unsure}, NA: LevelLine{Sign: "-", Label: w.NA}, AllowsNA: q.AllowsNA(),
	}
	if q.Critical {
		page.Title += " " + w.MustHave
	}
	if q.Why != "" {
		page.Why = Fill(w.Why, "why", q.Why)
	}
	for _, l := range p.LevelsOf(q) {
		page.Levels.Lines = append(page.Levels.Lines, LevelLine{l.Letter, l.Label, l.Means})
	}
	if len(q.PractisedIf) > 0 {
		page.Conditions = Listing{Fill(w.OnlyIf, "level", p.Scale[len(p.Scale)-1].Label), q.PractisedIf}
	}
	if len(q.AskToSee) > 0 {
		page.ToSee = Listing{w.AskToSee, q.AskToSee}
	}
	if q.Discuss != "" {
		page.Discuss = Fill(w.ToTalkAbout, "discuss", q.Discuss)
	}
	return page
}
