package exchange

import (
	"cmp"
	"time"

	"safeguard/assess"
)

// An Entry is the due day of one action. Changes is how often somebody changed
// something about its question, Changed when that was last: a calendar that has the
// entry already takes the newer one. Over says that nothing is left to do: a calendar
// that has the entry is to forget it.
type Entry struct {
	UID     string
	Action  assess.Action
	Over    bool
	Changes int
	Changed time.Time
}

// Calendar lists the due days of the actions that are not kept for later, and behind
// them the actions that are over: they may be in a calendar, and would ring in it for
// ever. Whatever the organisation is called, its name is in no UID.
func (s Source) Calendar() (entries []Entry) {
	changes := s.changesByAction()
	r := s.Evaluate(*s.State, s.Private)
	listed := map[string]bool{}
	add := func(a assess.Action, over bool) {
		e := changes[a.ID]
		e.UID, e.Action, e.Over = a.ID+"."+s.ID+"@safeguard", a, over
		entries, listed[a.ID] = append(entries, e), true
	}
	for _, a := range r.Plan {
		listed[a.ID] = true // open, and no calendar is to forget it
		if !a.Kept() && a.Due != "" {
			add(a, false)
		}
	}
	for _, a := range append(r.Finished, s.takenBack()...) {
		if newest, ok := r.Action(a.ID); ok {
			a = newest
		}
		if !listed[a.ID] {
			add(a, true)
		}
	}
	return entries
}

// Day returns the day of the entry: until when the action is due, or where a finished one
// has no such day any more, when it was finished.
func (e Entry) Day() assess.Date { return cmp.Or(e.Action.Due, e.Action.On, e.Action.Since) }

// takenBack returns the actions that people added and took back with undo.
func (s Source) takenBack() (list []assess.Action) {
	for _, e := range s.State.Events() {
		own, ok := e.Act.(assess.OwnAction)
		if !ok {
			continue
		}
		if _, stands := s.State.OwnAction(own.ID); !stands {
			list = append(list, assess.Action{ID: own.ID, Own: true, What: own.What, Due: own.Due, On: assess.DateOf(e.Time)})
		}
	}
	return list
}

// changesByAction counts all that was recorded about each action, undone or not, and
// about what hides its question: the number never falls.
func (s Source) changesByAction() map[string]Entry {
	hides := map[string][]string{}
	for _, ref := range s.About.Pack.Refs() {
		for _, profile := range ref.Question.AskedIf {
			hides[profile] = append(hides[profile], ref.Question.ID)
		}
	}
	changes := map[string]Entry{}
	events := s.State.Events()
	for _, e := range events {
		act := e.Act
		for {
			u, ok := act.(assess.Undo)
			if !ok {
				break
			}
			act = events[u.Of-1].Act
		}
		for _, on := range assess.Subjects(act) {
			ids := []string{on.ID}
			switch on.Kind {
			case "profile":
				ids = hides[on.ID]
			case "question":
			default:
				continue
			}
			for _, id := range ids {
				c := changes[id]
				c.Changes++
				if e.Time.After(c.Changed) {
					c.Changed = e.Time
				}
				changes[id] = c
			}
		}
	}
	return changes
}
