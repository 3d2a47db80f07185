package browser

import (
	"errors"
	"slices"

	"safeguard/assess"
	faults "safeguard/assess/fault"
	"safeguard/report"
)

// stateChoices are the states that an action can be given now. Which is chosen already
// may come with the address, from the list of the plan.
func (v *visit) stateChoices(a assess.Action) (choices []choice) {
	labels := v.words.Tables.Terms(&v.words.Report).Statuses
	chosen := v.value(fieldStatus, string(a.Status))
	if to := v.r.URL.Query().Get(viewTo); to != "" && v.form == nil {
		chosen = to
	}
	for _, s := range givable(a) {
		choices = append(choices, choice{Name: fieldStatus, Value: string(s), Label: labels[s], Chosen: chosen == string(s)})
	}
	return choices
}

// statusOptions are the states that a row of the plan offers.
func (v *visit) statusOptions(a assess.Action) (options []planOption) {
	t := v.words.Tables
	labels := t.Terms(&v.words.Report).Statuses
	texts := map[assess.Status]string{assess.StatusDone: t.Shown, assess.StatusDropped: t.Dropped}
	for _, s := range []assess.Status{assess.StatusOpen, assess.StatusBegun, assess.StatusDone, assess.StatusDropped} {
		if s == assess.StatusOpen && a.Status != s {
			continue
		}
		o := planOption{Value: string(s), Label: labels[s], Chosen: a.Status == s, First: s == assess.StatusOpen}
		if text, ok := texts[s]; ok {
			o.Needs = fill(v.words.Page.Plan.Needs, "field", text)
		}
		options = append(options, o)
	}
	return options
}

// givable lists the states that assess.State.Advance may give an action.
func givable(a assess.Action) []assess.Status {
	states := []assess.Status{assess.StatusBegun, assess.StatusDone}
	if a.MustHave && (a.Status == assess.StatusDone || a.Status == assess.StatusVerified) {
		states = append(states, assess.StatusVerified)
	}
	states = append(states, assess.StatusDropped)
	return slices.DeleteFunc(states, func(s assess.Status) bool {
		closed := !a.Own && !a.Gap && !a.Waiting
		return closed && (s == assess.StatusBegun || s == assess.StatusDropped) || s == assess.StatusDone && a.Status == assess.StatusVerified
	})
}

// stateTexts are the texts that the states need, and the day of all of them.
func (v *visit) stateTexts(a assess.Action) []stateTexts {
	w, t := v.words.Page.Plan, v.words.Tables
	text := func(name, label, hint, stands string) textField {
		return textField{Name: name, Label: label, Hint: hint, Value: v.value(name, stands), Wrong: v.wrong[name]}
	}
	on := text(fieldOn, w.On, "", string(v.today()))
	on.Day = true
	role := text(fieldRole, w.Role, w.RoleHint, a.By)
	role.Short = true
	return []stateTexts{
		{string(assess.StatusDone), []textField{text(fieldShown, t.Shown, w.ShownHint, a.Shown)}},
		{string(assess.StatusVerified), []textField{role}},
		{string(assess.StatusDropped), []textField{text(fieldReason, t.Dropped, "", a.Reason)}},
		{"", []textField{on}},
	}
}

// rowStatus reads the state that the row of an action is given in the plan: none where it
// stays as it is, and why another one cannot be taken.
func (v *visit) rowStatus(a assess.Action) (to assess.ActionStatus, wrong string) {
	to = v.statusOf(a)
	stands, said := v.file.State.Status(a.ID)
	switch {
	case to.Status == "" || to.Status == a.Status, said && to == stands:
		return assess.ActionStatus{}, ""
	case !slices.Contains(givable(a), to.Status):
		return to, v.words.Page.Plan.Choose
	case v.form.Has(fieldStay) && to.Status != assess.StatusBegun:
		return to, v.words.Page.Frame.NotSaved
	case to.Status != assess.StatusBegun:
		return to, ""
	}
	advanced, err := v.file.State.Advance(a, to, v.today())
	if err == nil {
		err = assess.CheckNew(&v.file.About.Pack, advanced)
	}
	if err != nil {
		return to, v.words.Text(err)
	}
	return advanced, ""
}

// takeStatus records how far an action is, from the action's own page.
func (v *visit) takeStatus(a assess.Action) (taken, error) {
	next := v.planAt("", v.planView()) + "#" + a.ID
	to := v.statusOf(a)
	if to.Status == "" || to.Status == assess.StatusOpen {
		return taken{wrong: map[string]string{fieldStatus: v.words.Page.Plan.Choose}}, nil
	}
	stands, said := v.file.State.Status(a.ID)
	if said && to == stands { // sent twice
		return taken{next: next, said: v.saidStatus(a, to)}, nil
	}
	to, err := v.file.State.Advance(a, to, v.today())
	if err == nil {
		err = assess.CheckNew(&v.file.About.Pack, to)
	}
	if err != nil {
		return taken{wrong: map[string]string{statusField(err): v.words.Text(err)}}, nil
	}
	if said && to == stands {
		return taken{next: next}, nil
	}
	out, err := v.recording(next, v.saidStatus(a, to), to)
	out.row = v.rowSays(a, "")
	return out, err
}

// statusOf reads a state from the form, without the texts of other states.
func (v *visit) statusOf(a assess.Action) assess.ActionStatus {
	typed := func(name string) string { return assess.CleanText(v.form.Get(name)) }
	to := assess.ActionStatus{Action: a.ID, Status: assess.Status(typed(fieldStatus)), On: assess.Date(typed(fieldOn))}
	if to.On == "" {
		to.On = v.today()
	}
	switch to.Status {
	case assess.StatusDone:
		to.Proof = typed(fieldShown)
	case assess.StatusVerified:
		to.Role, to.Proof = typed(fieldRole), a.Shown
	case assess.StatusDropped:
		to.Reason = typed(fieldReason)
	}
	return to
}

// statusField returns the field that an error about a state is about.
func statusField(err error) string {
	f, ok := errors.AsType[*faults.Error](err)
	if !ok {
		return fieldStatus
	}
	switch f.Code {
	case "done_needs_proof":
		return fieldShown
	case "verify_needs_role", "verify_by_owner":
		return fieldRole
	case "drop_needs_reason":
		return fieldReason
	case "status_in_future", "status_before_gap", "not_a_day", "day_out_of_range":
		return fieldOn
	}
	return fieldStatus
}

// saidStatus says what was recorded, and what follows from it.
func (v *visit) saidStatus(a assess.Action, to assess.ActionStatus) string {
	w := v.words.Command
	text := map[assess.Status]string{
		assess.StatusBegun: w.PlanStatus.Begun, assess.StatusDone: w.PlanStatus.Done,
		assess.StatusVerified: w.PlanStatus.Verified, assess.StatusDropped: w.PlanStatus.Dropped,
	}[to.Status]
	said := fill(text, "action", v.nameOf(a), "date", v.words.Report.DateText(to.On))
	switch {
	case to.Status == assess.StatusDropped && a.MustHave:
		said = report.Joined(" ", said+".", w.PlanDroppedMust)
	case to.Status == assess.StatusDone && a.MustHave:
		said = report.Joined(" ", said+".", v.words.Page.Plan.Verify)
	}
	return said
}
