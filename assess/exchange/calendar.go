package exchange

import (
	"time"

	"safeguard/assess"
)

// An Entry is the due day of one action. Changes is how often somebody changed
// something about its question, Changed when that was last: a calendar that has the
// entry already takes the newer one.
type Entry struct {
	UID     string
	Action  assess.Action
	Changes int
	Changed time.Time
}

// Calendar lists the due days of the actions that are not kept for later. Whatever
// the organisation is called, its name is in no UID.
func (s Source) Calendar() (entries []Entry) {
	changes := s.changesByQuestion()
	for _, a := range s.Evaluate(*s.State, s.Private).Plan {
		if a.Kept() || a.Due == "" {
			continue
		}
		e := changes[a.ID]
		e.UID, e.Action = a.ID+"."+s.ID+"@safeguard", a
		entries = append(entries, e)
	}
	return entries
}

// changesByQuestion counts all that was recorded about each question, undone or not:
// the number never falls.
func (s Source) changesByQuestion() map[string]Entry {
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
			if on.Kind == "question" {
				c := changes[on.ID]
				c.Changes++
				if e.Time.After(c.Changed) {
					c.Changed = e.Time
				}
				changes[on.ID] = c
			}
		}
	}
	return changes
}
