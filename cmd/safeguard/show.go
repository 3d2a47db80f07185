package main

import (
	"strings"

	"github.com/rivo/uniseg"
	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/report"
)

func newShow(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "show FILE [QUESTION]",
		Short: "Show one answer with its texts, or all answers in a list",
		Args:  cobra.RangeArgs(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[0])
			if err != nil {
				return err
			}
			if len(args) == 1 {
				return showAll(e, file)
			}
			ref, err := findQuestion(file, args[1])
			if err != nil {
				return err
			}
			return showOne(e, file, ref)
		},
	}
}

// showAll prints a line a question: number, a star for a must-have, the letter
// and word of the answer, the short name and the id.
func showAll(e *env, file *store.File) error {
	w, p := e.words.Command, &printer{w: e.out}
	for i, c := range file.Result(e.today()).Checklists {
		if i > 0 {
			p.line("")
		}
		p.line("%d %s", c.Number, c.Title)
		for _, q := range c.Questions {
			star := " "
			if q.Critical {
				star = "*"
			}
			p.line("%5s %s %s %s", q.Number, star, report.Pad(e.statusWord(&file.About.Pack, q), 18), q.Short)
		}
	}
	p.line("")
	p.line("%s", w.StarMeans)
	return p.err
}

// statusWord says what stands for a question: the letter and the level, or why
// there is none.
func (e *env) statusWord(pack *assess.Pack, q assess.QuestionResult) string {
	switch q.Status {
	case assess.Hidden:
		return "  " + e.words.Command.Hidden
	case assess.Unanswered:
		return "  " + e.words.Command.Unanswered
	}
	return pack.Sign(q.Answer.Value) + " " + e.answerWord(pack, q.Answer.Value)
}

func showOne(e *env, file *store.File, ref assess.Ref) error {
	w, l, p, width := e.words.Command, e.words.Log, &printer{w: e.out}, e.width()
	q := ref.Question
	p.line("%s  %s  (%s)", ref.Number, q.Short, q.ID)
	p.paragraph("", q.Text, width)
	p.line("")
	if by := file.State.HiddenBy(q); by != nil {
		p.paragraph("", with(w.SavedHidden, "id", strings.Join(by, ", ")), width)
	}
	a, ok := file.State.Answer(q.ID)
	if !ok {
		p.line("%s", w.Unanswered)
		return p.err
	}
	p.line("%s %s", file.About.Pack.Sign(a.Value), e.answerWord(&file.About.Pack, a.Value))
	p.paragraph(l.Reason+": ", a.Reason, width)
	p.paragraph(l.Note+": ", a.Note, width)
	p.paragraph(l.Evidence+": ", a.Evidence, width)
	p.paragraph(l.Support+": ", a.Support, width)
	if a.Redacted {
		p.line("%s", w.RedactedMark)
	}
	p.line("%s", with(w.Since, "date", file.State.Since(q.ID)))
	return p.err
}

// paragraph prints a label and a text, wrapped and indented under the label;
// nothing when the text is empty.
func (p *printer) paragraph(label, text string, width int) {
	if text == "" {
		return
	}
	indent := strings.Repeat(" ", min(uniseg.StringWidth(label), 7))
	for _, l := range report.Wrap(label+text, width, indent) {
		p.line("%s", l)
	}
}
