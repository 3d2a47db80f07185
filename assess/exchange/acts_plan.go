package exchange

import (
	"errors"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// planColumns are the columns of the fields of an action, in the order of
// assess.PlanFields.
var planColumns = [len(assess.PlanFields)]Column{Action, Owner, Due, Help, Proof}

// statusColumns are the columns that say how far an action has come.
var statusColumns = []Column{Status, StatusDay, Shown, Dropped}

// plan makes the changes to an action that a row gives: to its words, owner and day,
// and to how far it has come.
func (r *reader) plan(row row, edited map[Column]string) {
	if r.full == nil { // what other rows change is nothing to this action
		r.full = new(r.Evaluate(*r.State, false))
	}
	action, ok := r.full.Action(row.key.Row)
	if !ok {
		r.fault(row, Key, fault.New("row_gone"))
		return
	}
	faults := len(r.reading.Faults)
	entry, back := r.entry(row, edited, action)
	status, changed := r.status(row, edited, action, r.full.Date)
	if len(r.reading.Faults) > faults {
		return
	}
	if entry != (assess.PlanEntry{Question: row.key.Row}) {
		r.take(row, edited, entry, back, planColumns[:]...)
	}
	if changed {
		r.take(row, edited, status, false, statusColumns...)
	}
}

// entry returns what a row changes of an action's words, owner and day. An emptied
// cell brings the pack's words back, where a person had changed them.
func (r *reader) entry(row row, edited map[Column]string, a assess.Action) (e assess.PlanEntry, back bool) {
	e.Question = row.key.Row
	stands := r.State.Plan(row.key.Row)
	was, to := stands.Fields(), e.Fields()
	for i, c := range planColumns {
		text, ok := edited[c]
		switch {
		case !ok:
			continue
		case !a.Status.Open():
			r.fault(row, c, fault.New("action_is_over", "status", r.Terms.Statuses[a.Status]))
			continue
		case text == "" && (*was[i] == nil || **was[i] == ""):
			delete(edited, c)
			if now := row.now.Cells[c]; now != "" {
				stays := r.place(row, c)
				stays.From = now
				r.reading.Stays = append(r.reading.Stays, stays)
			}
			continue
		}
		*to[i], back = &text, back || text == ""
	}
	if err := assess.CheckNew(&r.About.Pack, e); err != nil {
		r.fault(row, Due, err)
	}
	return e, back
}

// status returns how far a row says that its action has come, and whether that is
// another state or has other texts.
func (r *reader) status(row row, edited map[Column]string, a assess.Action, today assess.Date) (to assess.ActionStatus, changed bool) {
	for _, c := range statusColumns {
		_, ok := edited[c]
		changed = changed || ok
	}
	if !changed {
		return to, false
	}
	to = assess.ActionStatus{Status: a.Status}
	if label, ok := edited[Status]; ok {
		to.Status, ok = r.Terms.status(label)
		if err := givable(label, to.Status, ok, r.Terms); err != nil {
			r.fault(row, Status, err)
			return to, false
		}
		edited[Status] = r.Terms.Statuses[to.Status]
	}
	texts := map[Column]*string{Shown: &to.Proof, Dropped: &to.Reason}
	stood := map[Column]string{Shown: a.Shown, Dropped: a.Reason}
	for c, of := range map[Column][]assess.Status{Shown: {assess.StatusDone, assess.StatusVerified}, Dropped: {assess.StatusDropped}} {
		text, given := edited[c]
		belongs := to.Status == of[0] || to.Status == of[len(of)-1]
		switch {
		case belongs && given:
			*texts[c] = text
		case belongs && to.Status == a.Status:
			*texts[c] = stood[c]
		case !belongs && given && text != "":
			r.fault(row, c, fault.New("text_of_other_status", "status", r.Terms.Statuses[of[0]]))
			return to, false
		}
	}
	if day, ok := edited[StatusDay]; ok {
		to.On = assess.Date(day)
	} else if to.Status == a.Status {
		to.On = a.On
	}
	return r.advanced(row, edited, a, to, today)
}

// advanced brings an action further through the check of the commands.
func (r *reader) advanced(row row, edited map[Column]string, a assess.Action, to assess.ActionStatus, today assess.Date) (assess.ActionStatus, bool) {
	if to.Status == assess.StatusVerified { // by somebody who says so, in another way
		to.Status = assess.StatusDone
	}
	if to.Status == assess.StatusOpen {
		r.fault(row, Status, fault.New("status_first", "statuses", strings.Join(r.Terms.Givable(), ", ")))
		return to, false
	}
	to, err := r.then.Advance(a, to, today)
	if err == nil {
		err = assess.CheckNew(&r.About.Pack, to)
	}
	if err != nil {
		column := Status
		if _, given := edited[StatusDay]; given && isOfDay(err) {
			column = StatusDay
		}
		r.fault(row, column, err)
		return to, false
	}
	return to, true
}

// isOfDay reports whether a fault of a state is one of its day.
func isOfDay(err error) bool {
	e, ok := errors.AsType[*fault.Error](err)
	return ok && slices.Contains([]string{"status_in_future", "status_before_gap", "not_a_day", "day_out_of_range"}, e.Code)
}

// givable says why a table cannot give a state.
func givable(label string, to assess.Status, known bool, t *Terms) error {
	all := strings.Join(t.Givable(), ", ")
	switch {
	case !known:
		return fault.New("no_status_of_table", "typed", fault.Escape(short(label)), "statuses", all)
	case to == assess.StatusVerified:
		return fault.New("table_verifies")
	case to == assess.StatusOpen, to == assess.StatusClosed, to == assess.StatusOut:
		return fault.New("status_not_given", "status", t.Statuses[to], "statuses", all)
	}
	return nil
}
