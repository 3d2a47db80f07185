package browser

import (
	"fmt"
	"net/url"

	"safeguard/assess"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// An overview is an assessment at a glance.
type overview struct {
	Next     *link // the question to go on with
	First    bool  // nothing was answered yet
	Left     string
	Rows     []checklistRow
	Gaps     []line // must-haves that are gaps so far
	Actions  []line
	People   string
	Filters  []link
	Legend   []report.Level // every kind of answer that there is
	Must     bool           // and must-haves
	Hidden   []line
	Last     string
	Refusals []refusal // of the board
	Contact  bool      // nobody is named to call
}

// A checklistRow is one checklist: the signs of its questions, and what is next.
type checklistRow struct {
	Number      int
	ID, Title   string
	Done, Asked int
	Marks       []mark
	Next        *link
	Go          string
}

// A mark is one question in small.
type mark struct {
	Href, Said string
	Must       bool
	Level      report.Level
}

// A line is one thing with what is known of it.
type line struct{ Href, Number, Text, Facts string }

func showOverview(v *visit) (page, error) {
	w, r := v.words.Page.Overview, v.result()
	m := v.composer(v.words).ModelOf(v.file, r)
	o := overview{First: r.Whole.Answered == 0, Filters: v.filters(&r), People: m.Head.Participants, Contact: len(v.file.About.Contacts) == 0}
	o.Refusals = v.refusals(&m, &r)
	o.Legend, o.Must = m.Overview.Legend, m.Overview.MustHaves
	if at, more := v.next(assess.Selection{}); more {
		o.Next = v.questionLink(at, assess.Selection{})
	}
	left := assess.TimeLeft(&v.file.About.Pack, &v.file.State, v.file.About.Pack.Refs(), r.Whole.Unanswered)
	if r.Whole.Unanswered > 0 {
		o.Left = fill(w.Left, "low", left.Low, "high", left.High)
	}
	for i := range r.Checklists {
		o.Rows = append(o.Rows, v.checklistRow(&r.Checklists[i], m.Checklists[i]))
	}
	for _, id := range r.MustHaveGaps {
		q, _ := r.Question(id)
		o.Gaps = append(o.Gaps, line{v.at("q/" + id), q.Number, q.Short, talk.AnswerWord(&v.words.Question, &v.file.About.Pack, q.Answer.Value)})
	}
	for _, a := range assess.NextActions(&r, 3) {
		late := ""
		if a.Overdue {
			late = v.words.Report.Overdue
		}
		o.Actions = append(o.Actions, line{v.at("plan#" + a.ID), numberOf(a), a.What, report.Joined(" · ", report.Who(a, v.words.Report), report.When(a, v.words.Report, v.words.Report.DateText(a.Due)), late)})
	}
	for _, id := range r.Hidden {
		q, _ := r.Question(id)
		o.Hidden = append(o.Hidden, line{v.at("about"), q.Number, q.Short, ""})
	}
	if l := r.Last; l != nil {
		said := v.words.Next.Status
		if l.Apart > 0 {
			said = v.words.Next.StatusApart
		}
		o.Last = fill(said.For(l.Answers), "answers", l.Answers, "round", l.Round, "confirmed", l.Confirmed, "changed", l.Changed, "open", l.Open, "apart", l.Apart)
	}
	return page{screen: "overview", title: fmt.Sprintf("%s · %s", v.file.About.Organisation, v.file.About.Round), data: o}, nil
}

// numberOf is the number of an action's question; an action of one's own has none.
func numberOf(a assess.Action) string {
	if a.Own {
		return ""
	}
	return a.Number
}

// filters lead to lists of some questions, with how many there are.
func (v *visit) filters(r *assess.Result) (list []link) {
	w := v.words.Page.Overview
	for _, f := range []struct {
		only  string
		label string
	}{{listOpen, w.ListOpen}, {listUnsure, w.ListUnsure}, {listMust, w.ListMust}, {listChanged, w.ListChanged}} {
		if n := len(v.listed(r, f.only)); n > 0 {
			list = append(list, link{Href: v.at("list?only=" + f.only), Label: fill(f.label, "count", n)})
		}
	}
	return list
}

// next returns what a selection asks first.
func (v *visit) next(sel assess.Selection) (assess.Place, bool) {
	iv, err := assess.NewInterview(&v.file.About, v.file.State, sel)
	if err != nil {
		return assess.Place{}, false
	}
	return iv.First()
}

func (v *visit) checklistRow(c *assess.ChecklistResult, drawn report.Checklist) checklistRow {
	row := checklistRow{Number: c.Number, ID: c.ID, Title: c.Title, Done: c.Score.Answered, Asked: c.Score.Asked}
	for i, a := range drawn.Answers {
		row.Marks = append(row.Marks, mark{v.at("q/" + c.Questions[i].ID), a.Number + " " + a.Title + ": " + a.Level.Label, a.MustHave, a.Level})
	}
	sel := assess.Selection{Checklist: c.ID, Only: assess.OnlyUnanswered}
	if at, more := v.next(sel); more {
		row.Next = v.questionLink(at, sel)
	} else if len(c.Questions) > 0 {
		row.Go = v.at("q/" + c.Questions[0].ID + "?" + url.Values{"checklist": {c.ID}, "review": {"1"}}.Encode())
	}
	return row
}

// questionLink leads to a question, in a selection.
func (v *visit) questionLink(at assess.Place, sel assess.Selection) *link {
	l := &link{Href: v.placeOf(talk.AuditPlace{Step: talk.AuditAsks, Place: at}, sel)}
	if id, ok := assess.ProfilePlace(at.At); ok {
		for _, q := range v.file.About.Pack.Profile {
			if q.ID == id {
				l.Label = q.Text
			}
		}
		return l
	}
	if ref, ok := v.file.About.Pack.Find(at.At); ok {
		l.Label = ref.Number + " " + ref.Question.Short
	}
	return l
}
