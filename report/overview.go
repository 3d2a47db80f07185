package report

import (
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
)

func (b *builder) overview() Overview {
	o := Overview{Title: b.w.OverviewTitle, Intro: b.w.OverviewIntro}
	if o.MustHaves = b.hasMustHaves(); o.MustHaves {
		o.Intro += " " + b.w.OverviewMust
	}
	for i := len(b.pack.Scale) - 1; i >= 0; i-- {
		o.Legend = append(o.Legend, b.answerLevel(b.pack.Scale[i].ID))
	}
	s := b.r.Whole
	for _, more := range []struct {
		n     int
		level Level
	}{
		{s.Unsure, b.answerLevel(assess.Unsure)},
		{s.NA, b.answerLevel(assess.NA)},
		{s.Unanswered, Level{Kind: Unanswered, Label: b.w.Unanswered}},
		{s.Hidden, Level{Kind: Hidden, Label: b.w.Hidden}},
	} {
		if more.n > 0 {
			o.Legend = append(o.Legend, more.level)
		}
	}
	return o
}

// hasMustHaves reports whether a question of the report is a must-have.
func (b *builder) hasMustHaves() bool {
	return slices.ContainsFunc(b.allQuestions(), func(q *assess.QuestionResult) bool { return q.Critical })
}

func (b *builder) practice() Practice {
	whole := b.practiceRow("", b.w.Whole, b.r.Whole.Tally)
	p := Practice{Title: b.w.PracticeTitle, Parts: b.practiceParts()}
	p.Text = Fill(b.w.PracticeText, "top", p.Parts[0].Label, "practised", strconv.Itoa(whole.Counts[0]),
		"middle", p.Parts[1].Label, "paper", strconv.Itoa(whole.Counts[1]), "of", strconv.Itoa(b.r.Whole.Asked-b.r.Whole.NA))
	if l, _ := b.pack.Level("paper"); l.ID != "" { // the sentence is about the built-in scale
		p.Text += " " + b.w.PracticeMoral
	}
	for _, c := range b.r.Checklists {
		p.Rows = append(p.Rows, b.practiceRow(strconv.Itoa(c.Number), c.Title, c.Score.Tally))
	}
	p.Rows = append(p.Rows, whole)
	return p
}

// practiceOrder are the practices in the order in which they are counted, from
// what is done to what is missing.
var practiceOrder = []assess.Practice{assess.Practised, assess.OnPaper, assess.Missing}

// practiceParts names the counts of practiceRow: those of practiceOrder by their
// levels, then what is not known and what is not answered.
func (b *builder) practiceParts() []PracticePart {
	labels := map[assess.Practice][]string{}
	for i := len(b.pack.Scale) - 1; i >= 0; i-- {
		practice := b.pack.PracticeAt(i)
		labels[practice] = append(labels[practice], b.pack.Scale[i].Label)
	}
	var parts []PracticePart
	for i, practice := range practiceOrder {
		parts = append(parts, PracticePart{strings.Join(labels[practice], " / "), i})
	}
	return append(parts, PracticePart{b.w.Unsure, 3}, PracticePart{b.w.Unanswered, 4})
}

// summary names the questions of a checklist, part by part.
func (b *builder) summary(questions []*assess.QuestionResult) []Fact {
	parts := b.practiceParts()
	ids := make([][]string, len(parts))
	for _, q := range questions {
		if at := b.practicePart(q); at >= 0 {
			ids[at] = append(ids[at], q.ID)
		}
	}
	var facts []Fact
	for i, part := range parts {
		if n := len(ids[i]); n > 0 {
			facts = append(facts, Fact{Fill(b.w.SummaryCount, "label", part.Label, "n", strconv.Itoa(n)), b.names(ids[i])})
		}
	}
	return facts
}

// practicePart returns the index in practiceParts at which a question is counted,
// or -1 where it is not.
func (b *builder) practicePart(q *assess.QuestionResult) int {
	switch l := b.level(q); l.Kind {
	case OnScale:
		return slices.Index(practiceOrder, b.pack.PracticeAt(l.Place))
	case Unsure:
		return 3
	case Unanswered:
		return 4
	}
	return -1
}

func (b *builder) practiceRow(number, title string, t assess.Tally) PracticeRow {
	c := t.Practice
	row := PracticeRow{Number: number, Title: title, Counts: []int{c.Practised, c.Paper, c.Missing, t.Unsure, t.Unanswered}}
	var said []string
	for i, part := range b.practiceParts() {
		if row.Counts[i] > 0 {
			said = append(said, Fill(b.w.PracticeCount, "label", part.Label, "n", strconv.Itoa(row.Counts[i])))
		}
	}
	row.Text = strings.Join(said, ", ")
	return row
}
