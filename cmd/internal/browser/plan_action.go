package browser

import (
	"slices"

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

// actionFields are what the fields of an action hold, in the order of assess.PlanFields.
type actionFields [len(assess.PlanFields)]string

// What and the others are for templates.
func (f actionFields) What() string  { return f[0] }
func (f actionFields) Owner() string { return f[1] }
func (f actionFields) Due() string   { return f[2] }
func (f actionFields) Help() string  { return f[3] }
func (f actionFields) Proof() string { return f[4] }

// fieldsOf returns what the fields of an action hold: what somebody chose, and the words
// and the day in any case. A proposed owner is no choice, and a hint only.
func (v *visit) fieldsOf(s *assess.State, a assess.Action) actionFields {
	worded := report.Actions([]assess.Action{a}, &v.file.About.Pack, &v.words.Report)[0]
	owner := ""
	if a.OwnerSet {
		owner = a.Owner
	}
	return actionFields{worded.What, owner, string(a.Due), a.Help, a.Proof}
}

// usual returns the post that an action has where nobody chose another one.
func (v *visit) usual(a assess.Action) string {
	if ref, ok := v.file.About.Pack.Find(a.Question); ok {
		return ref.Question.Action.Owner
	}
	return ""
}

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
	if a.Status.Open() {
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
	owner := textField{Label: r.FieldOwner, Short: true}
	if usual := v.usual(a); usual != "" {
		owner.Hint = fill(v.words.Page.Plan.Usual, "post", usual)
	}
	fields := []textField{{Label: r.ColumnWhat}, owner, {Label: r.FieldDue, Day: true, Hint: report.When(a, r, r.DateText(a.Due))}, {Label: r.ColumnHelp}, {Label: r.ColumnProof}}
	for i := range fields {
		f := &fields[i]
		f.Name = assess.PlanFields[i]
		f.Value, f.Wrong = v.value(f.Name, holds[i]), v.wrong[f.Name]
	}
	return fields
}

func takeAction(v *visit) (taken, error) {
	a, ok := v.action()
	if !ok {
		return taken{}, errMissing
	}
	if v.form.Get(fieldDo) == fieldStatus {
		return v.takeStatus(a)
	}
	entry := v.entryOf(a)
	if day := assess.CleanText(v.form.Get(fieldDue)); v.form.Get(fieldDo) == fieldDue && (a.Day == assess.DayProposed || day != string(a.Due)) {
		entry.Due = &day // as it was proposed
	}
	next := v.planAt("", v.planView()) + "#" + a.ID
	if entry == (assess.PlanEntry{Question: a.ID}) {
		return taken{next: next}, nil
	}
	if !a.Status.Open() {
		return taken{wrong: map[string]string{"": fill(v.words.Command.PlanIsFinished, "action", v.nameOf(a))}}, nil
	}
	if err := assess.CheckNew(&v.file.About.Pack, entry); err != nil {
		return taken{wrong: map[string]string{fieldDue: v.words.Text(err)}}, nil
	}
	said := fill(v.words.Command.PlanSaved, "action", v.nameOf(a))
	if entry.Due != nil && *entry.Due != "" {
		said = report.Joined(" ", said, v.words.Talk().DoubtDue(assess.Date(*entry.Due), v.today()))
	}
	return v.recording(next, said, entry)
}

// nameOf returns what people call an action: its number and a few words.
func (v *visit) nameOf(a assess.Action) string {
	if ref, ok := v.file.About.Pack.Find(a.Question); ok {
		return ref.Number + " " + ref.Question.Short
	}
	return a.ID + " " + a.What
}

// entryOf returns what a form changes of an action: each field that is neither as it is
// now nor as the form has shown it, which somebody else may have changed since.
func (v *visit) entryOf(a assess.Action) assess.PlanEntry {
	entry, set := assess.PlanEntry{Question: a.ID}, v.file.State.Plan(a.ID)
	now := v.fieldsOf(&v.file.State, a)
	shown := v.fieldsShown(a, now)
	to, was := entry.Fields(), set.Fields()
	for i, name := range assess.PlanFields {
		typed := assess.CleanText(v.form.Get(name))
		switch {
		case !v.form.Has(name), typed == assess.CleanText(now[i]), typed == assess.CleanText(shown[i]):
		case typed == "" && (*was[i] == nil || **was[i] == ""): // it is as the pack has it
		default:
			*to[i] = &typed
		}
	}
	return entry
}

// fieldsShown returns what the fields held when the form was made. Only where
// something of this action was recorded since, that is another thing than now.
func (v *visit) fieldsShown(a assess.Action, now actionFields) actionFields {
	then, newer := v.stateShown()
	if !slices.ContainsFunc(newer, func(t assess.Topic) bool { return t.Question == a.ID }) {
		return now
	}
	r := assess.Evaluate(v.file.About.Pack, then, v.today())
	before, ok := r.Action(a.ID)
	if !ok {
		return now
	}
	return v.fieldsOf(&then, before)
}

// stateShown returns the state when the form was made, and what was recorded about
// since.
func (v *visit) stateShown() (then assess.State, newer []assess.Topic) {
	events, ok := v.since()
	if !ok || len(events) == 0 {
		return v.file.State, nil
	}
	for _, e := range events {
		newer = append(newer, v.undone(e).About()...)
	}
	all := v.file.State.Events()
	then = assess.NewState(v.file.State.Scope)
	for _, e := range all[:len(all)-len(events)] {
		then, _ = assess.Apply(then, e) // it was applied once: it fits
	}
	return then, newer
}
