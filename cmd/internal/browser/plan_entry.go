package browser

import (
	"slices"

	"safeguard/assess"
	"safeguard/report"
)

// actionFields are what the fields of an action hold, in the order of assess.PlanFields.
type actionFields [len(assess.PlanFields)]string

// What is what will be done.
func (f actionFields) What() string { return f[0] }

// Owner is the post or the name that somebody chose, "" for none.
func (f actionFields) Owner() string { return f[1] }

// Due is the day until which, as in assess.Date.
func (f actionFields) Due() string { return f[2] }

// Help is the help wanted.
func (f actionFields) Help() string { return f[3] }

// Proof is what will show that it is done.
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

// usual says which post an action has where nobody chose another one, and whether that
// was agreed.
func (v *visit) usual(a assess.Action) string {
	ref, ok := v.file.About.Pack.Find(a.Question)
	if !ok || ref.Question.Action.Owner == "" {
		return ""
	}
	text := v.words.Page.Plan.Usual
	if a.OwnerKind == assess.OwnerAgreed {
		text = v.words.Page.Plan.Agreed
	}
	return fill(text, "post", ref.Question.Action.Owner)
}

// takeAction records what a form says of an action: on the action's own page its state, or
// its texts; in the row of the plan both.
func takeAction(v *visit) (taken, error) {
	a, ok := v.action()
	if !ok {
		return taken{}, errMissing
	}
	if v.form.Get(fieldDo) == fieldStatus && v.form.Has(fieldOn) {
		return v.takeStatus(a)
	}
	entry, doubt := v.entryOf(a), ""
	if day := assess.CleanText(v.form.Get(fieldDue)); v.form.Get(fieldDo) == fieldDue && (a.Day == assess.DayProposed || day != string(a.Due)) {
		entry.Due = &day // as it was proposed
	}
	var acts []assess.Act
	said := ""
	if entry != (assess.PlanEntry{Question: a.ID}) {
		if !a.Status.Open() {
			return taken{wrong: map[string]string{"": fill(v.words.Command.PlanIsFinished, "action", v.nameOf(a))}}, nil
		}
		if err := assess.CheckNew(&v.file.About.Pack, entry); err != nil {
			return taken{wrong: map[string]string{fieldDue: v.words.Text(err)}}, nil
		}
		if entry.Due != nil && *entry.Due != "" {
			doubt = sentence(v.words.Talk().DoubtDue(assess.Date(*entry.Due), v.today()))
		}
		acts, said = append(acts, entry), report.Joined(" ", fill(v.words.Command.PlanSaved, "action", v.nameOf(a)), doubt)
	}
	to, wrong := v.rowStatus(a)
	if wrong != "" {
		return taken{wrong: map[string]string{fieldStatus: wrong}}, nil
	}
	view := v.planView()
	next := v.planAt("", view) + "#" + a.ID
	switch {
	case to.Status == assess.StatusBegun:
		acts, said = append(acts, to), report.Joined(" ", said, v.saidStatus(a, to))
	case to.Status != "": // it needs a text, which the action's own page asks for
		view.To = string(to.Status)
		next = v.planAt("/"+a.ID, view)
	}
	out, err := v.recording(next, said, acts...)
	out.row = v.rowSays(a, doubt)
	return out, err
}

// nameOf returns what people call an action: its number and a few words.
func (v *visit) nameOf(a assess.Action) string {
	if ref, ok := v.file.About.Pack.Find(a.Question); ok {
		return ref.Number + " " + ref.Question.Short
	}
	return report.ActionName(a)
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
