package browser

import (
	"safeguard/assess"
	"safeguard/cmd/internal/planning"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// A planPage is the action plan as a table to edit.
type planPage struct {
	View     planView
	Facts    []report.Fact
	Sum      string
	Again    []againLine // answers to look at again
	Week     []line      // what to do this week
	Empty    string      // in place of the table
	Groups   []actionGroup
	Kept     *actionGroup
	Finished *finishedGroup
	Posts    []postRow
}

// An actionGroup is a part of the plan.
type actionGroup struct {
	Title, Text string
	Rows        []actionRow
}

// An actionRow is an open action: in words, and as what the fields of its form hold.
type actionRow struct {
	report.PlanRow
	ID       string
	Href     string // its own page, which takes its forms too
	Question string // the address of its question, "" where it has none
	Fields   actionFields
	Usual    string // which post owns it unless somebody chooses another one
	Held     string
	Statuses []planOption
}

// A planOption is one of a list to choose from.
type planOption struct {
	Value, Label string
	Chosen       bool
	Needs        string // says that a state is not saved before a text is written
	First        bool   // the state that no action goes back to
}

// An againLine is an answer to look at again.
type againLine struct{ Href, Number, Text string }

// A finishedGroup is what is finished, by its day.
type finishedGroup struct {
	Title string
	Rows  []finishedRow
}

// A finishedRow is an action that is finished. Change is the address where more can be
// said of it, "" of an action whose question fell again since.
type finishedRow struct {
	ID, Number, Title, Text string
	MustHave                bool
	Question, Change        string
	Again                   bool // its answer still shows the gap
}

func showPlan(v *visit) (page, error) {
	r, pack := v.result(), &v.file.About.Pack
	view := v.planView()
	shown := r
	shown.Plan, shown.Finished = view.keeps(pack, r.Plan), view.keeps(pack, r.Finished)
	m := v.composer(v.words).ModelOf(v.file, shown)
	d := planPage{View: view, Facts: m.Cover.PlanFacts, Posts: v.posts(&r)}
	again, next := assess.ThisWeek(pack, shown, assess.PlanFilter{})
	for _, a := range again {
		q, _ := r.Question(a.Question)
		d.Again = append(d.Again, againLine{v.at("q/" + a.Question), a.Number, fill(v.words.Command.PlanDoneStill, "short", q.Short,
			"level", talk.AnswerWord(&v.words.Question, pack, q.Answer.Value), "date", v.words.Report.DateText(a.On))})
	}
	rows := v.actionRows(m, shown.Plan, view)
	for _, a := range next {
		row := rows[a.ID]
		d.Week = append(d.Week, line{"#" + a.ID, row.Number, row.What, report.Joined(" · ", row.Who, row.When, row.Overdue)})
	}
	d.Groups, d.Kept = v.grouped(m, shown.Plan, rows, view)
	if len(shown.Plan) == 0 {
		d.Empty = m.Plan.Intro
		if len(r.Plan) > 0 {
			d.Empty = fill(v.words.Command.PlanNothingFits, "n", len(r.Plan))
		}
	}
	if !view.Open {
		d.Finished, d.Sum = v.finishedRows(m, shown, view)
	}
	return page{screen: "plan", title: v.words.Report.PlanTitle, data: d}, nil
}

// actionRows returns the rows of some open actions by their ids; m is about these.
func (v *visit) actionRows(m report.Model, plan []assess.Action, view planView) map[string]actionRow {
	rows := map[string]actionRow{}
	at := 0
	for _, group := range m.Plan.Groups {
		for _, row := range group.Rows {
			rows[plan[at].ID] = v.actionRow(row, plan[at], view)
			at++
		}
	}
	return rows
}

func (v *visit) actionRow(row report.PlanRow, a assess.Action, view planView) actionRow {
	out := actionRow{PlanRow: row, ID: a.ID, Href: v.planAt("/"+a.ID, view), Fields: v.fieldsOf(&v.file.State, a), Usual: v.usual(a)}
	if a.Question != "" {
		out.Question = v.at("q/" + a.Question)
	}
	if a.Holder != "" {
		out.Held = fill(v.words.Command.OwnerHolder, "name", a.Holder)
	}
	out.Statuses = v.statusOptions(a)
	return out
}

// grouped returns the groups of the plan, what is overdue first, and what is kept for
// later; or all actions by who owns them.
func (v *visit) grouped(m report.Model, plan []assess.Action, rows map[string]actionRow, view planView) (groups []actionGroup, kept *actionGroup) {
	if view.ByOwner {
		return v.byOwner(plan, rows), nil
	}
	late := actionGroup{Title: v.words.Command.PlanOverdue}
	at := 0
	for _, g := range m.Plan.Groups {
		group := actionGroup{Title: g.Title, Text: g.Text}
		for range g.Rows {
			a := plan[at]
			at++
			if a.Overdue {
				late.Rows = append(late.Rows, rows[a.ID])
			} else {
				group.Rows = append(group.Rows, rows[a.ID])
			}
		}
		switch {
		case len(group.Rows) == 0:
		case g.Group == assess.GroupKept:
			kept = &group
		default:
			groups = append(groups, group)
		}
	}
	if len(late.Rows) > 0 {
		groups = append([]actionGroup{late}, groups...)
	}
	return groups, kept
}

func (v *visit) byOwner(plan []assess.Action, rows map[string]actionRow) (groups []actionGroup) {
	w := v.words.Command
	for _, o := range assess.Owners(plan) {
		group := actionGroup{Title: v.postName(o), Text: fill(w.OwnerActions.For(o.Actions), "n", o.Actions, "now", o.Now, "overdue", o.Overdue)}
		for _, a := range plan {
			if assess.SamePost(a.Owner, o.Post) {
				group.Rows = append(group.Rows, rows[a.ID])
			}
		}
		groups = append(groups, group)
	}
	return groups
}

// finishedRows returns what is finished, and what the whole plan adds up to.
func (v *visit) finishedRows(m report.Model, shown assess.Result, view planView) (group *finishedGroup, sum string) {
	for _, l := range m.Lists {
		if l.Title != m.Words.FinishedTitle || len(l.Items) == 0 || len(shown.Finished) == 0 {
			continue
		}
		group, sum = &finishedGroup{Title: l.Title}, l.Intro
		for i, item := range l.Items {
			row := finishedRow{Number: item.Number, Title: item.Title, Text: item.Text, MustHave: item.MustHave}
			if i < len(shown.Finished) { // the last may say how many were left out
				a := shown.Finished[i]
				if now, _ := shown.Action(a.ID); now.Since == a.Since && now.Status == a.Status {
					row.ID, row.Change = a.ID, v.planAt("/"+a.ID, view)
				}
				row.Again = a.Gap && a.Status != assess.StatusDropped
				if a.Question != "" {
					row.Question = v.at("q/" + a.Question)
				}
			}
			group.Rows = append(group.Rows, row)
		}
	}
	return group, sum
}

// posts lists who holds the posts of the plan.
func (v *visit) posts(r *assess.Result) (rows []postRow) {
	w := v.words.Command
	for _, o := range planning.Posts(r) {
		if assess.CleanText(o.Post) != "" {
			rows = append(rows, postRow{Post: o.Post, Holder: o.Holder, Actions: fill(w.OwnerActions.For(o.Actions), "n", o.Actions, "now", o.Now, "overdue", o.Overdue)})
		}
	}
	return rows
}
