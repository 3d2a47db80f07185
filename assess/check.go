package assess

import (
	"safeguard/assess/fault"
)

// Check reports why an act does not fit the pack: a question or level the pack
// does not have, a "does not apply" that is not allowed or has no reason, a day
// that does not exist. It is a *NewerError where the act needs a newer program,
// and nil for an act that may be recorded.
func Check(p *Pack, act Act) error { return act.check(p) }

func checkQuestion(p *Pack, id string) error {
	if r, ok := p.Find(id); !ok || r.Question.ID != id {
		return noQuestion(id)
	}
	return nil
}

func noQuestion(id string) error { return fault.New("no_such_question", "question", fault.Escape(id)) }
