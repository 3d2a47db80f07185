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

// practice compares what is written with what is done; it is empty where the pack
// does not tell these apart.
func (b *builder) practice() Practice {
	if _, ok := b.pack.PaperAt(); !ok {
		return Practice{}
	}
	whole := b.practiceRow("", b.totalTitle(), b.r.Whole.Tally)
	p := Practice{Title: b.w.PracticeTitle, Parts: b.practiceParts()}
	p.Text = Fill(b.w.PracticeText, "top", p.Parts[0].Label, "practised", strconv.Itoa(whole.Counts[0]),
		"middle", p.Parts[1].Label, "paper", strconv.Itoa(whole.Counts[1]), "of", strconv.Itoa(b.r.Whole.Asked-b.r.Whole.NA))
	for _, c := range b.r.Checklists {
		p.Rows = append(p.Rows, b.practiceRow(strconv.Itoa(c.Number), c.Title, c.Score.Tally))
	}
	p.Rows = append(p.Rows, whole)
	return p
}

// practices returns the practices that levels of the pack have, from what is met
// to what is furthest from it.
func (b *builder) practices() []assess.Practice {
	if _, ok := b.pack.PaperAt(); ok {
		return []assess.Practice{assess.Met, assess.OnPaper, assess.Below}
	}
	return []assess.Practice{assess.Met, assess.Below}
}

// practiceLabel names a practice by the pack's own levels: all of them where they
// are few, else the one at which it begins or ends.
func (b *builder) practiceLabel(practice assess.Practice) string {
	var labels []string
	for i := len(b.pack.Scale) - 1; i >= 0; i-- {
		if b.pack.PracticeAt(i) == practice {
			labels = append(labels, b.pack.Scale[i].Label)
		}
	}
	switch {
	case len(labels) < 3 || practice == assess.OnPaper:
		return strings.Join(labels, " / ")
	case practice == assess.Met:
		return Fill(b.w.OrHigher, "level", b.pack.Met().Label)
	}
	return Fill(b.w.BelowLevel, "level", b.pack.Scale[len(labels)].Label)
}

// practiceParts names the counts of practiceRow: those of practices, then what is
// not known and what is not answered.
func (b *builder) practiceParts() []PracticePart {
	places := map[assess.Practice]int{assess.Met: 0, assess.OnPaper: 1, assess.Below: 2}
	var parts []PracticePart
	for _, practice := range b.practices() {
		parts = append(parts, PracticePart{b.practiceLabel(practice), places[practice]})
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
	levels := b.practices()
	switch l := b.level(q); l.Kind {
	case OnScale:
		return slices.Index(levels, b.pack.PracticeAt(l.Place))
	case Unsure:
		return len(levels)
	case Unanswered:
		return len(levels) + 1
	}
	return -1
}

func (b *builder) practiceRow(number, title string, t assess.Tally) PracticeRow {
	row := PracticeRow{Number: number, Title: title}
	for _, practice := range b.practices() {
		row.Counts = append(row.Counts, t.Practice.Of(practice))
	}
	row.Counts = append(row.Counts, t.Unsure, t.Unanswered)
	var said []string
	for i, part := range b.practiceParts() {
		if row.Counts[i] > 0 {
			said = append(said, Fill(b.w.PracticeCount, "label", part.Label, "n", strconv.Itoa(row.Counts[i])))
		}
	}
	row.Text = strings.Join(said, ", ")
	return row
}
