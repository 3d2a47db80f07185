package screen

import (
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/words"
	"safeguard/report"
)

// Answers prints a line a question: number, a star for a must-have, the letter
// and word of the answer, the short name and the id.
func (v *View) Answers(file *store.File) error {
	w, p := v.Words.Command, v.printer()
	for i, c := range file.Result(v.Today).Checklists {
		if i > 0 {
			p.Line("")
		}
		p.Line("%d %s", c.Number, c.Title)
		for _, q := range c.Questions {
			star := " "
			if q.Critical {
				star = "*"
			}
			p.Line("%5s %s %s %s", q.Number, star, report.Pad(v.statusWord(&file.About.Pack, q), 18), q.Short)
		}
	}
	if assess.AnyMustHave(file.About.Pack.Refs()) {
		p.Line("")
		p.Line("%s", w.StarMeans)
	}
	return p.Err()
}

// statusWord says what stands for a question: the letter and the level, or why
// there is none.
func (v *View) statusWord(pack *assess.Pack, q assess.QuestionResult) string {
	switch q.Status {
	case assess.Hidden:
		return "  " + v.Words.Command.Hidden
	case assess.Unanswered:
		return "  " + v.Words.Command.Unanswered
	}
	return pack.Sign(q.Answer.Value) + " " + v.answerWord(pack, q.Answer.Value)
}

// Profile prints a profile question, its answer, and which questions it decides about.
func (v *View) Profile(file *store.File, id string) error {
	w, p := v.Words.Command, v.printer()
	for _, q := range file.About.Pack.Profile {
		if q.ID == id {
			p.Line("%s", q.ID)
			p.Paragraph("", q.Text)
			p.Line("")
		}
	}
	answer := w.Unanswered
	switch yes, answered := file.State.Profile(id); {
	case answered && yes:
		answer = v.Words.Report.AnswerYes
	case answered:
		answer = v.Words.Report.AnswerNo
	}
	p.Line("%s", answer)
	var decides []string
	for _, r := range file.About.Pack.Refs() {
		if slices.Contains(r.Question.AskedIf, id) {
			decides = append(decides, r.Number)
		}
	}
	if decides != nil {
		p.Paragraph("", words.Fill(w.ProfileDecides, "questions", strings.Join(decides, ", ")))
	}
	return p.Err()
}

// Answer prints a question and its answer with all texts.
func (v *View) Answer(file *store.File, ref assess.Ref) error {
	w, l, p := v.Words.Command, v.Words.Report, v.printer()
	q := ref.Question
	p.Line("%s  %s  (%s)", ref.Number, q.Short, q.ID)
	p.Paragraph("", q.Text)
	p.Line("")
	if by := file.State.HiddenBy(q); by != nil {
		p.Paragraph("", words.Fill(w.SavedHidden, "id", strings.Join(by, ", ")))
	}
	last := v.Words.Talk().LastTime(&file.About, file.State.Last(&file.About.Pack, q, file.About.Language))
	a, ok := file.State.Answer(q.ID)
	if !ok {
		p.Line("%s", w.Unanswered)
		p.Paragraph("", last)
		return p.Err()
	}
	p.Line("%s %s", file.About.Pack.Sign(a.Value), v.answerWord(&file.About.Pack, a.Value))
	p.Paragraph(l.Reason+" ", a.Reason)
	p.Paragraph(l.Note+" ", a.Note)
	p.Paragraph(l.Evidence+" ", a.Evidence)
	p.Paragraph(l.Support+" ", a.Support)
	if a.Redacted {
		p.Line("%s", w.RedactedMark)
	}
	p.Line("%s", report.SinceText(v.Words.Report, file.State.Since(q.ID), file.State.Confirmed(q.ID)))
	p.Paragraph("", last)
	return p.Err()
}
