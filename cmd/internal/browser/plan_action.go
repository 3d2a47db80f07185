package browser

import (
	"safeguard/assess"
	"safeguard/report"
)

// An actionPage is one action, with room for all that can be said of it.
type actionPage struct {
	Number   string
	Question string // the address of its question, "" where it has none
	Why      string
	Level    report.Level
	MustHave bool
	Facts    []string
	Back     string
	SetDay   string // sets the day that is only proposed so far
	Proposed string // that day
	Choices  []choice
	Choose   string // what is wrong with the choice
	States   []stateTexts
	Fields   []textField // empty where they cannot change
}

// stateTexts are the texts that belong to a state of an action, or to all of them.
type stateTexts struct {
	Of     string
	Fields []textField
}

// Names of the fields of its state.
const (
	fieldDue    = "due" // of the action itself, one of assess.PlanFields
	fieldStatus = "status"
	fieldOn     = "on"
	fieldShown  = "shown"
	fieldRole   = "role"
	fieldReason = "reason"
)

// action returns the action that the address names.
func (v *visit) action() (assess.Action, bool) {
	r := v.result()
	return r.Action(v.r.PathValue("action"))
}

func showAction(v *visit) (page, error) {
	a, ok := v.action()
	if !ok {
		return page{}, errMissing
	}
	shown := v.result()
	shown.Plan, shown.Finished = []assess.Action{a}, nil
	row := v.composer(v.words).ModelOf(v.file, shown).Plan.Groups[0].Rows[0] // a finished one is worded the same
	d := actionPage{
		Number: row.Number, Why: row.Why, Level: row.Level, MustHave: row.MustHave, Back: v.planAt("", v.planView()) + "#" + a.ID,
		Choose: v.wrong[fieldStatus],
	}
	if a.Question != "" {
		d.Question = v.at("q/" + a.Question)
	}
	d.Facts = v.actionFacts(row, a)
	if a.Day == assess.DayProposed && a.Status.Open() {
		d.Proposed, d.SetDay = string(a.Due), fill(v.words.Page.Plan.SetDay, "date", v.words.Report.DateText(a.Due))
	}
	d.Choices, d.States = v.stateChoices(a), v.stateTexts(a)
	if typed := v.form != nil && v.form.Get(fieldDo) != fieldStatus; a.Status.Open() || typed { // what was typed is shown in any case
		d.Fields = v.actionTexts(a)
	}
	return page{screen: "action", title: row.What, data: d}, nil
}

// actionFacts says what is known of an action.
func (v *visit) actionFacts(row report.PlanRow, a assess.Action) []string {
	if a.Status.Open() {
		return []string{row.FirstStep, report.Joined(" · ", row.Who, row.When, row.Overdue, row.Gain, row.Effort), row.Redacted}
	}
	shown := v.result()
	shown.Finished = []assess.Action{a}
	m := v.composer(v.words).ModelOf(v.file, shown)
	for _, l := range m.Lists {
		if l.Title == m.Words.FinishedTitle {
			return []string{l.Items[0].Text, row.Who, row.Redacted}
		}
	}
	return nil
}

// actionTexts are the fields of an action's words, owner, day, help and proof.
func (v *visit) actionTexts(a assess.Action) []textField {
	r, holds := v.words.Report, v.fieldsOf(&v.file.State, a)
	owner := textField{Label: r.FieldOwner, Short: true, Hint: v.usual(a)}
	fields := []textField{{Label: r.ColumnWhat}, owner, {Label: r.FieldDue, Day: true, Hint: report.When(a, r, r.DateText(a.Due))}, {Label: r.ColumnHelp}, {Label: r.ColumnProof}}
	for i := range fields {
		f := &fields[i]
		f.Name = assess.PlanFields[i]
		f.Value, f.Wrong = v.value(f.Name, holds[i]), v.wrong[f.Name]
	}
	return fields
}
