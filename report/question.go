package report

import "safeguard/assess"

// A QuestionLayout is one question with everything that helps to answer it, in
// words and in the order in which it is read. Screens, sheets and lists draw it
// and add no words. Parts that the pack leaves out are empty.
type QuestionLayout struct {
	Number     string
	Title      string // number, text and the mark of a must-have
	Text       string // without the number
	Critical   bool   // it is a must-have
	Why        Labelled
	Levels     LevelList
	Conditions Listing // of the level from which the question is met
	ToSee      Listing // what to ask to see
	Discuss    Labelled
	Unsure, NA LevelLine
	AllowsNA   bool
}

// A Labelled is a text and its label. Line is both on one line. All are empty
// where the text is.
type Labelled struct{ Label, Text, Line string }

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

// A Listing is items under a heading; it is empty without items. Lead is the
// heading with a colon, for items that follow it.
type Listing struct {
	Title string
	Lead  string
	Items []string
}

// NewQuestionLayout returns the layout of a question of p.
func NewQuestionLayout(p *assess.Pack, ref assess.Ref, w QuestionWords) QuestionLayout {
	q := ref.Question
	page := QuestionLayout{
		Number: ref.Number, Title: ref.Number + "  " + q.Text, Text: q.Text, Critical: q.Critical,
		Why: w.labelled(w.Why, q.Why), Discuss: w.labelled(w.Discuss, q.Discuss),
		Levels:     LevelList{Title: Fill(w.Lead, "label", w.Levels)},
		Conditions: w.listing(w.onlyIf(p), q.PractisedIf),
		ToSee:      w.listing(w.AskToSee, q.AskToSee),
		Unsure:     LevelLine{Sign: "?", Label: w.Unsure}, NA: LevelLine{Sign: "-", Label: w.NA}, AllowsNA: q.AllowsNA(),
	}
	if q.Critical {
		page.Title += " " + w.MustHave
	}
	for _, l := range p.LevelsOf(q) {
		page.Levels.Lines = append(page.Levels.Lines, LevelLine{l.Letter, l.Label, l.Means})
	}
	return page
}

// onlyIf begins the conditions of the level from which a question is met.
func (w *QuestionWords) onlyIf(p *assess.Pack) string {
	text := w.OnlyIfHigher
	if p.MetAt() == len(p.Scale)-1 {
		text = w.OnlyIf
	}
	return Fill(text, "level", p.Met().Label)
}

func (w *QuestionWords) labelled(label, text string) Labelled {
	if text == "" {
		return Labelled{}
	}
	return Labelled{label, text, Fill(w.Labelled, "label", label, "text", text)}
}

func (w *QuestionWords) listing(title string, items []string) Listing {
	if len(items) == 0 {
		return Listing{}
	}
	return Listing{title, Fill(w.Lead, "label", title), items}
}
