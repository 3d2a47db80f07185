package screen

import (
	"cmp"
	"fmt"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/words"
	"safeguard/report"
)

// Plan prints the open actions that a filter lets through in their order, what is
// overdue first, and unless onlyOpen says so those that are finished.
func (v *View) Plan(file *store.File, filter assess.PlanFilter, onlyOpen bool) error {
	r := file.Result(v.Today)
	all := r.Plan
	r.Plan = filter.Keeps(&file.About.Pack, all)
	m, p := v.Composer.ModelOf(file, r), v.printer()
	v.overdue(p, m)
	for _, group := range m.Plan.Groups {
		v.group(p, m.Words, group)
	}
	switch {
	case len(all) == 0:
		p.Heading("%s", m.Plan.Intro)
	case len(r.Plan) == 0:
		p.Heading("%s", words.Fill(v.Words.Command.PlanNothingFits, "n", len(all)))
	}
	r.Plan = all
	v.lookAgain(p, file, &r, filter)
	if finished := filter.Keeps(&file.About.Pack, r.Finished); !onlyOpen && len(finished) > 0 {
		r.Finished = finished
		v.finished(p, v.Composer.ModelOf(file, r))
	}
	return p.Err()
}

// overdue prints what is overdue, of all groups.
func (v *View) overdue(p *Printer, m report.Model) {
	late := report.PlanGroup{Title: v.Words.Command.PlanOverdue}
	for _, group := range m.Plan.Groups {
		for _, row := range group.Rows {
			if row.Overdue != "" {
				late.Rows = append(late.Rows, row)
			}
		}
	}
	printGroup(p, m.Words, late, late.Rows)
}

// group prints what is not overdue of a group.
func (v *View) group(p *Printer, w report.Words, group report.PlanGroup) {
	var rows []report.PlanRow
	for _, row := range group.Rows {
		if row.Overdue == "" {
			rows = append(rows, row)
		}
	}
	printGroup(p, w, group, rows)
}

func printGroup(p *Printer, w report.Words, group report.PlanGroup, rows []report.PlanRow) {
	if len(rows) == 0 {
		return
	}
	title := fmt.Sprintf("%s: %d", group.Title, len(rows))
	if group.Text != "" {
		title = fmt.Sprintf("%s (%s): %d", group.Title, group.Text, len(rows))
	}
	p.Heading("%s", title)
	for _, row := range rows {
		printAction(p, w, row)
	}
}

// padded returns the number of a question, or the longer id of an action that people
// added, with the space before its words.
func padded(number string) string { return report.Pad(number, max(5, len(number)+1)) }

func printAction(p *Printer, w report.Words, row report.PlanRow) {
	const indent = "       "
	mark := " "
	if row.MustHave {
		mark = "*"
	}
	p.Paragraph(mark+" "+padded(cmp.Or(row.Code, row.Number)), row.What)
	when := row.When
	if row.Overdue != "" {
		when += " (" + row.Overdue + ")"
	}
	why := ""
	if row.Level.Kind == report.NoLevel {
		why = row.Why
	}
	p.Paragraph(indent, report.Joined(" · ", row.Who, when, row.Gain, row.Effort, why))
	if row.Help != "" {
		p.Paragraph(indent, w.ColumnHelp+": "+row.Help)
	}
	if row.Proof != "" {
		p.Paragraph(indent, w.ColumnProof+": "+row.Proof)
	}
}

// finished prints what the plan adds up to, and how each finished action ended.
func (v *View) finished(p *Printer, m report.Model) {
	for _, l := range m.Lists {
		if l.Title != m.Words.FinishedTitle {
			continue
		}
		p.Heading("%s: %d", l.Title, len(l.Items))
		for _, item := range l.Items {
			p.Paragraph("  "+padded(cmp.Or(item.Code, item.Number)), item.Title)
			p.Paragraph("       ", item.Text)
		}
		p.Line("")
		p.Paragraph("", l.Intro)
	}
}

// lookAgain prints the actions that are done while their answers still show the gap,
// with the way there.
func (v *View) lookAgain(p *Printer, file *store.File, r *assess.Result, filter assess.PlanFilter) {
	again := filter.Keeps(&file.About.Pack, assess.LookAgain(r))
	if len(again) == 0 {
		return
	}
	w := v.Words.Command
	p.Heading("%s: %d", w.PlanLookAgain, len(again))
	for _, a := range again {
		q, _ := r.Question(a.Question)
		p.Paragraph("  "+padded(a.Number), words.Fill(w.PlanDoneStill, "short", q.Short,
			"level", v.answerWord(&file.About.Pack, q.Answer.Value), "date", v.Words.Report.DateText(a.On)))
	}
	p.Line("%s", words.Fill(w.PlanLookHow, "command", "safeguard set "+Quoted(file.Path)+" "+again[0].Number+" "+w.LevelHole))
}

// NextActions prints what to do this week: answers to look at again, and actions.
func (v *View) NextActions(file *store.File, filter assess.PlanFilter) error {
	r := file.Result(v.Today)
	_, next := assess.ThisWeek(&file.About.Pack, r, filter)
	w, p := v.Words.Command, v.printer()
	v.lookAgain(p, file, &r, filter)
	if len(next) == 0 {
		p.Heading("%s", w.PlanNothingNext)
		return p.Err()
	}
	shown := r
	shown.Plan = next
	p.Heading("%s", w.PlanThisWeek)
	m := v.Composer.ModelOf(file, shown)
	for _, group := range m.Plan.Groups {
		for _, row := range group.Rows {
			printAction(p, m.Words, row)
			p.Paragraph("       ", row.FirstStep)
		}
	}
	p.Line("")
	if more := len(filter.Keeps(&file.About.Pack, r.Plan)) - len(next); more > 0 {
		p.Line("%s", words.Fill(w.PlanMore.For(more), "n", more, "command", "safeguard plan "+Quoted(file.Path)))
	}
	p.Line("%s", words.Fill(w.PlanWhenDone, "command", "safeguard plan "+Quoted(file.Path)+" done "+cmp.Or(next[0].Number, next[0].ID)+" --proof TEXT"))
	return p.Err()
}

// Owners prints the posts that the open actions name, with how many each has.
func (v *View) Owners(file *store.File) error {
	p, w := v.printer(), v.Words.Command
	owners := assess.Owners(report.Actions(file.Result(v.Today).Plan, &file.About.Pack, &v.Words.Report))
	if len(owners) == 0 {
		p.Line("%s", w.PlanNothingNext)
		return p.Err()
	}
	for _, o := range owners {
		post := o.Post
		if strings.TrimSpace(post) == "" {
			post = w.OwnerNobody
		}
		said := words.Fill(w.OwnerActions.For(o.Actions), "n", o.Actions, "now", o.Now, "overdue", o.Overdue)
		if o.Holder != "" {
			said = words.Fill(w.OwnerHolder, "name", o.Holder) + "; " + said
		}
		p.Paragraph("  "+post+": ", said)
	}
	p.Line("")
	p.Line("%s", words.Fill(w.OwnersHow, "command", "safeguard plan "+Quoted(file.Path)+" owners set POST NAME"))
	return p.Err()
}
