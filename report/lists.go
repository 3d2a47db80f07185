package report

import "safeguard/assess"

// lists are the questions that a board should know of although, or because,
// they are in no sum or rest on no knowledge.
func (b *builder) lists() []List {
	na := b.list(b.w.NATitle, b.w.NAIntro, b.r.NA, b.choices(), func(q *assess.QuestionResult) string {
		return q.Answer.Reason
	})
	na.Board = len(b.weightyNA()) > coverNA
	return append(b.approvalLists(), na,
		b.list(b.w.UnsureTitle, b.w.UnsureIntro, b.r.Unsure, nil, func(q *assess.QuestionResult) string {
			return q.Answer.Note
		}),
		b.list(b.w.HiddenTitle, b.w.HiddenIntro, b.r.Hidden, nil, b.hiddenBy),
	)
}

func (b *builder) list(title, intro string, ids []string, choices []string, text func(*assess.QuestionResult) string) List {
	l := List{Title: title, Intro: intro}
	for _, id := range ids {
		if q := b.results[id]; q != nil {
			l.Items = append(l.Items, Item{
				Number: q.Number, Title: q.Short, MustHave: q.Critical, Text: text(q), Choices: choices,
			})
		}
	}
	if len(l.Items) == 0 {
		l.Intro, l.None = "", b.w.None
	}
	return l
}
