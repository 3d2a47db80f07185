package report

import (
	"strings"

	"safeguard/assess"
)

// lists returns the questions that a board should know of because they are in no
// sum (does not apply, hidden) or nobody knows the answer, behind the lists of the
// approval.
func (b *builder) lists() []List {
	intro, choices := b.w.NAIntro, b.choices()
	if b.r.Private { // without the reasons the board cannot decide
		intro, choices = b.w.NAPrivate, nil
	}
	na := b.list(b.w.NATitle, intro, b.r.NA, choices, func(q *assess.QuestionResult) string {
		return q.Answer.Reason
	})
	for i, id := range b.r.NA {
		if i < len(na.Items) && b.wasSeen(id) {
			na.Items[i].Choices = nil
		}
	}
	na.Board = b.refersToNA()
	before := b.approvalLists()
	if len(b.r.Finished) > 0 {
		before = append(before, b.finished())
	}
	return append(before, b.collapseEmpty(na,
		b.list(b.w.UnsureTitle, b.w.UnsureIntro, b.r.Unsure, nil, func(q *assess.QuestionResult) string {
			return q.Answer.Note
		}),
		b.list(b.w.HiddenTitle, b.w.HiddenIntro, b.r.Hidden, nil, b.hiddenBy),
	)...)
}

// collapseEmpty replaces all empty lists by one, which says that they are empty.
func (b *builder) collapseEmpty(lists ...List) []List {
	var out []List
	var empty []string
	for _, l := range lists {
		if len(l.Items) == 0 {
			empty = append(empty, l.Title)
		} else {
			out = append(out, l)
		}
	}
	if len(empty) > 0 {
		out = append(out, List{Title: strings.Join(empty, " · "), None: b.w.None})
	}
	return out
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
	return l
}
