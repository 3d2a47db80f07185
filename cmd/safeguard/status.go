package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/report"
)

func newStatus(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "status FILE",
		Short: "Show how far the assessment has come, and what is next",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[0])
			if err != nil {
				return err
			}
			return printStatus(e, e.out, file)
		},
	}
}

func printStatus(e *env, out io.Writer, file *store.File) error {
	w, r := e.words.Command, file.Result(e.today())
	p := &printer{w: out}
	p.line("%s", with(w.Heading, "organisation", file.About.Organisation, "round", file.About.Round, "date", r.Date))
	p.line("")
	for _, c := range r.Checklists {
		p.line("%2d  %s  %s", c.Number, report.Pad(c.Title, 24), with(w.AnsweredOf, "answered", c.Score.Answered, "asked", c.Score.Asked))
	}
	p.line("")
	open := r.Whole.Unanswered
	line := with(w.AnsweredOf, "answered", r.Whole.Answered, "asked", r.Whole.Asked)
	if open > 0 {
		line += with(w.MinutesLeft, "minutes", assess.MinutesLeft(open, assess.Pace(file.State)))
	}
	p.line("%s", line)
	if n := len(r.Unsure); n > 0 {
		p.line("%s", with(w.UnsureCount, "count", n))
	}
	if events := file.State.Events(); len(events) > 0 {
		last := slices.MaxFunc(events, func(a, b assess.Event) int { return a.Time.Compare(b.Time) })
		p.line("%s", with(w.LastSaved, "time", last.Time.Format("2006-01-02 15:04")))
	}
	if approval := e.model(file).Cover.Approval; approval != "" {
		p.paragraph("", approval, e.width())
	}
	if len(r.MustHaveGaps) > 0 {
		p.line("")
		p.line("%s", w.MustHaveGaps)
		for _, id := range r.MustHaveGaps {
			q, _ := r.Question(id)
			p.line("  %s %s: %s", q.Number, q.Short, e.answerWord(&file.About.Pack, q.Answer.Value))
		}
	}
	p.line("")
	next := "safeguard assess "
	if open == 0 {
		next = "safeguard report "
	}
	p.line("%s", with(w.Next, "command", next+quoted(file.Path)))
	return p.err
}

// printer writes lines for a person and remembers the first error. Texts come
// from files that others sent, so that no line may hold what drives a terminal.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) line(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintln(p.w, assess.CleanLine(fmt.Sprintf(format, args...)))
	}
}

// lines prints a text that has several lines.
func (p *printer) lines(text string) {
	for line := range strings.SplitSeq(text, "\n") {
		p.line("%s", line)
	}
}
