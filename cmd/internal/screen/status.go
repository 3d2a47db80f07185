package screen

import (
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/words"
	"safeguard/report"
)

// Status prints how far an assessment has come, and what is next.
func (v *View) Status(file *store.File) error {
	w, r, p := v.Words.Command, file.Result(v.Today), v.printer()
	p.Line("%s", words.Fill(w.Heading, "organisation", file.About.Organisation, "round", file.About.Round, "date", v.Words.Report.DateText(r.Date)))
	if file.About.RoundDoubted() {
		year := max(v.Today, assess.Released).Time().Format("2006") // today may be wrong as well
		p.Paragraph("", words.Fill(w.RoundDoubted, "round", file.About.Round))
		p.Line("safeguard set %s round %s", Quoted(file.Path), year)
	}
	p.Line("")
	for _, c := range r.Checklists {
		p.Line("%2d  %s  %s", c.Number, report.Pad(c.Title, 24), words.Fill(w.AnsweredOf, "answered", c.Score.Answered, "asked", c.Score.Asked))
	}
	p.Line("")
	open := r.Whole.Unanswered
	left := assess.TimeLeft(&file.About.Pack, &file.State, file.About.Pack.Refs(), open)
	line := w.AnsweredOf
	if open > 0 {
		line = w.Left
	}
	p.Line("%s", words.Fill(line, "answered", r.Whole.Answered, "asked", r.Whole.Asked, "low", left.Low, "high", left.High))
	if n := len(r.Unsure); n > 0 {
		p.Line("%s", words.Fill(w.UnsureCount.For(n), "count", n))
	}
	if l := r.Last; l != nil {
		said := v.Words.Next.Status
		if l.Apart > 0 {
			said = v.Words.Next.StatusApart
		}
		p.Paragraph("", words.Fill(said.For(l.Answers), "answers", l.Answers, "round", l.Round,
			"confirmed", l.Confirmed, "changed", l.Changed, "open", l.Open, "apart", l.Apart))
	}
	if events := file.State.Events(); len(events) > 0 {
		last := slices.MaxFunc(events, func(a, b assess.Event) int { return a.Time.Compare(b.Time) })
		p.Line("%s", words.Fill(w.LastSaved, "time", v.Words.Report.MomentText(last.Time)))
	}
	if approval := v.Composer.Model(file).Cover.Approval; approval != "" {
		p.Paragraph("", approval)
	}
	if len(r.MustHaveGaps) > 0 {
		p.Line("")
		p.Line("%s", w.MustHaveGaps)
		for _, id := range r.MustHaveGaps {
			q, _ := r.Question(id)
			p.Line("  %s %s: %s", q.Number, q.Short, v.answerWord(&file.About.Pack, q.Answer.Value))
		}
	}
	v.notAsked(p, file, &r)
	if len(file.About.Contacts) == 0 {
		p.Line("")
		p.Line("%s", words.Fill(w.NoContacts, "command", "safeguard set "+Quoted(file.Path)+" contact \""+w.ContactExample+"\""))
	}
	p.Line("")
	next := "safeguard assess "
	if open == 0 {
		next = "safeguard report "
	}
	p.Line("%s", words.Fill(w.Next, "command", next+Quoted(file.Path)))
	return p.Err()
}

// notAsked says which questions an answer about the organisation hides, and how to
// take that answer back.
func (v *View) notAsked(p *Printer, file *store.File, r *assess.Result) {
	w := v.Words.Command
	if len(r.Hidden) == 0 {
		return
	}
	must, by := 0, map[string][]string{}
	for _, id := range r.Hidden {
		q, _ := r.Question(id)
		if q.Critical {
			must++
		}
		for _, profile := range q.HiddenBy {
			by[profile] = append(by[profile], q.Number)
		}
	}
	p.Line("")
	said := w.NotAskedAny
	if assess.AnyMustHave(file.About.Pack.Refs()) {
		said = w.NotAsked
	}
	p.Line("%s", words.Fill(said.For(len(r.Hidden)), "count", len(r.Hidden), "must", must))
	for _, q := range file.About.Pack.Profile {
		if numbers := by[q.ID]; numbers != nil {
			p.Paragraph("", words.Fill(w.NotAskedNo, "profile", q.ID, "questions", strings.Join(numbers, ", ")))
			p.Line("%s", words.Fill(w.NotAskedYes, "command", "safeguard set "+Quoted(file.Path)+" "+q.ID+" yes"))
		}
	}
}
