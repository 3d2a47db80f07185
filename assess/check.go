package assess

import (
	"fmt"
	"strings"
)

// Check reports why an act does not fit the pack: a question or level the pack
// does not have, a "does not apply" that is not allowed or has no reason, a day
// that does not exist. It returns nil for an act that may be recorded.
func Check(p *Pack, act Act) error {
	switch a := act.(type) {
	case Answer:
		return checkAnswer(p, a)
	case ProfileAnswer:
		for _, q := range p.Profile {
			if q.ID == a.Profile {
				return nil
			}
		}
		return fmt.Errorf("the pack has no profile question %q", a.Profile)
	case PlanEntry:
		if err := checkQuestion(p, a.Question); err != nil {
			return err
		}
		if due := value(a.Due); due != "" {
			_, err := ParseDate(due)
			return err
		}
	case Redaction:
		if a.Question != Decisions {
			return checkQuestion(p, a.Question)
		}
	case Approval:
		return checkApproval(a)
	case Session:
		return checkSession(a)
	case Hands:
		return checkHands(p, a)
	case Parked:
		return checkQuestion(p, a.Question)
	case Participants:
		return checkParticipants(a)
	case Moved:
		if a.Question != "" {
			return checkQuestion(p, a.Question)
		}
	case Import:
		return checkImport(p, a)
	}
	return nil
}

func checkQuestion(p *Pack, id string) error {
	if r, ok := p.Find(id); !ok || r.Question.ID != id {
		return fmt.Errorf("the pack has no question %q", id)
	}
	return nil
}

func checkAnswer(p *Pack, a Answer) error {
	r, ok := p.Find(a.Question)
	if !ok || r.Question.ID != a.Question {
		return fmt.Errorf("the pack has no question %q", a.Question)
	}
	switch a.Value {
	case Unsure:
	case NA:
		switch {
		case r.Question.AllowsNA():
		case r.Question.Critical:
			return fmt.Errorf("question %s is a must-have: \"does not apply\" is not allowed", r.Number)
		default:
			return fmt.Errorf("question %s: \"does not apply\" is not allowed", r.Number)
		}
		if strings.TrimSpace(a.Reason) == "" && !a.Redacted {
			return fmt.Errorf("question %s: \"does not apply\" needs a reason", r.Number)
		}
	default:
		if _, i := p.Level(a.Value); i < 0 {
			return fmt.Errorf("question %s has no level %q", r.Number, a.Value)
		}
	}
	return nil
}

func checkImport(p *Pack, im Import) error {
	for _, act := range im.Acts {
		if err := importable(act); err != nil {
			return err
		}
		if err := Check(p, act); err != nil {
			return err
		}
	}
	return nil
}
