package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
)

func (b *builder) checklists() []Checklist {
	purposes := map[string]string{}
	for _, c := range b.pack.Checklists {
		purposes[c.ID] = c.Purpose
	}
	var out []Checklist
	for i, c := range b.r.Checklists {
		list := Checklist{
			Number: strconv.Itoa(c.Number), Title: c.Title,
			Purpose: purposes[c.ID], Score: b.score(c.Score),
			Summary: b.summary(b.questionsOf(i)),
		}
		for _, q := range b.questionsOf(i) {
			list.Answers = append(list.Answers, b.answer(q))
		}
		out = append(out, list)
	}
	return out
}

func (b *builder) answer(q *assess.QuestionResult) Answer {
	a := Answer{
		Number: q.Number, Title: q.Short, Text: b.questions[q.ID].Text, MustHave: q.Critical,
		Level: b.level(q), Details: b.details(q),
	}
	if q.Possible > 0 {
		a.Points = Fill(b.w.Points.For(q.Possible), "points", strconv.Itoa(q.Points), "possible", strconv.Itoa(q.Possible))
	}
	if q.Since != "" && q.Answer != nil {
		a.Since = SinceText(b.w, q.Since, q.Confirmed)
	}
	return a
}

// SinceText says since when an answer stands, and when it was confirmed, which may be "".
// A day that cannot be right is said to be what the clock showed.
func SinceText(w Words, since, confirmed assess.Date) string {
	believed := since >= assess.FirstBelieved
	switch {
	case confirmed >= assess.FirstBelieved && believed:
		return Fill(w.SinceHeld, "since", w.PlainDate(since), "date", w.PlainDate(confirmed))
	case confirmed >= assess.FirstBelieved:
		return Fill(w.Since, "date", w.PlainDate(confirmed))
	case believed:
		return Fill(w.Since, "date", w.PlainDate(since))
	}
	return Fill(w.SinceClock, "date", w.PlainDate(since))
}

// details returns the texts of an answer in the order in which they are read.
func (b *builder) details(q *assess.QuestionResult) []Detail {
	var out []Detail
	add := func(label, text string) {
		if text != "" {
			out = append(out, Detail{label, text})
		}
	}
	if q.Status == assess.Hidden {
		add("", b.hiddenBy(q))
	}
	if q.Answer == nil {
		return out
	}
	if q.Status == assess.Hidden {
		add("", Fill(b.w.HiddenAnswer, "level", b.answerLevel(q.Answer.Value).Label))
	}
	add(b.w.Reason, q.Answer.Reason)
	add(b.w.Note, q.Answer.Note)
	add(b.w.Evidence, q.Answer.Evidence)
	if q.NoEvidence {
		add(b.w.Evidence, b.w.NoEvidence)
	}
	add(b.w.Support, q.Answer.Support)
	if q.Answer.Redacted {
		add("", b.w.Redacted)
	}
	return out
}

// hiddenBy says which answers about the organisation hide a question.
func (b *builder) hiddenBy(q *assess.QuestionResult) string {
	var reasons []string
	for _, p := range b.pack.Profile {
		if slices.Contains(q.HiddenBy, p.ID) {
			reasons = append(reasons, cmp.Or(p.Short, p.Text))
		}
	}
	return Fill(b.w.HiddenBy, "profile", strings.Join(reasons, "; "))
}
