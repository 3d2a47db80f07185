package report

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"safeguard/assess"
)

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
	Terms      Listing // words of it that a reader may not know, with what they mean
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
	page.Terms = w.listing(w.Terms, w.terms(p, q))
	if q.Critical {
		page.Title += " " + w.MustHave
	}
	for _, l := range p.LevelsOf(q) {
		page.Levels.Lines = append(page.Levels.Lines, LevelLine{l.Letter, l.Label, l.Means})
	}
	return page
}

// terms returns the words of the pack's glossary that the texts of a question use.
func (w *QuestionWords) terms(p *assess.Pack, q *assess.Question) []string {
	texts := slices.Concat(q.PractisedIf, q.AskToSee, []string{q.Text, q.Why, q.Action.Text, q.Action.FirstStep})
	for _, l := range p.LevelsOf(q) {
		texts = append(texts, l.Means)
	}
	all := strings.ToLower(strings.Join(texts, "\n"))
	var terms []string
	for _, t := range p.Glossary {
		if usesWord(all, strings.ToLower(t.Word)) {
			terms = append(terms, Fill(w.Labelled, "label", t.Word, "text", t.Means))
		}
	}
	return terms
}

// usesWord reports whether a text has a word by itself or with an s at its end.
func usesWord(text, word string) bool {
	for {
		before, after, found := strings.Cut(text, word)
		if !found {
			return false
		}
		last, _ := utf8.DecodeLastRuneInString(before)
		next, _ := utf8.DecodeRuneInString(strings.TrimPrefix(after, "s"))
		if !unicode.IsLetter(last) && !unicode.IsLetter(next) {
			return true
		}
		text = after
	}
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

// QuestionWords are the texts around a question, in one language. Holes are filled
// with Fill.
type QuestionWords struct {
	MustHave     string `json:"must_have"`
	Labelled     string `json:"labelled"`
	Lead         string `json:"lead"`
	Why          string `json:"why"`
	OnlyIf       string `json:"only_if"`
	OnlyIfHigher string `json:"only_if_higher"`
	Levels       string `json:"levels"`
	Terms        string `json:"terms"`
	AskToSee     string `json:"ask_to_see"`
	Unsure       string `json:"unsure"`
	NA           string `json:"na"`
	Discuss      string `json:"discuss"`
}
