package assess

import (
	"reflect"

	"safeguard/assess/fault"
)

// Check reports why an act does not fit the pack: a question or level the pack
// does not have, a "does not apply" that is not allowed or has no reason, a day
// that does not exist. It is a *NewerError where the act needs a newer program,
// and nil for an act that may be recorded.
func Check(p *Pack, act Act) error { return act.check(p) }

// CheckNew is Check for an act that nobody has recorded yet: its days are such that
// people can mean, and its contacts are somebody to call.
func CheckNew(p *Pack, act Act) error {
	if err := Check(p, act); err != nil {
		return err
	}
	if d, ok := act.(Detail); ok && d.Of == Contacts {
		for _, text := range d.Texts {
			if err := p.CheckContact(text); err != nil {
				return err
			}
		}
	}
	for _, part := range Parts(act) {
		if err := checkDue(part); err != nil {
			return err
		}
		fields := reflect.ValueOf(part)
		for i := range fields.NumField() {
			if fields.Type().Field(i).Tag.Get("holds") != "day" {
				continue
			}
			f := reflect.Indirect(fields.Field(i))
			if !f.IsValid() || f.IsZero() {
				continue
			}
			if _, err := ReadDate(f.String()); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkDue says why nobody can mean the day that an act sets for an action: it is before
// there was anything to plan with, and the action would be overdue at once.
func checkDue(act Act) error {
	due := Date("")
	switch a := act.(type) {
	case PlanEntry:
		due = Date(value(a.Due))
	case OwnAction:
		due = a.Due
	}
	if FirstDay <= due && due < FirstBelieved {
		return fault.New("due_too_early", "day", due, "first", FirstBelieved)
	}
	return nil
}

func checkQuestion(p *Pack, id string) error {
	if r, ok := p.Find(id); !ok || r.Question.ID != id {
		return noQuestion(id)
	}
	return nil
}

func noQuestion(id string) error { return fault.New("no_such_question", "question", fault.Escape(id)) }
