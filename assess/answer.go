package assess

import (
	"strings"

	"safeguard/assess/fault"
)

// The answers that are not levels.
const (
	Unsure = "unsure" // we don't know
	NA     = "na"     // does not apply; a reason is required
)

// An Answer is one whole answer to one question. Value is a level id, Unsure or
// NA. Redacted says that a text was removed from it later.
type Answer struct {
	Question string `json:"question" holds:"id"`
	Value    string `json:"value" holds:"id"`
	Reason   string `json:"reason,omitempty" holds:"text"`
	Note     string `json:"note,omitempty" holds:"text"`
	Evidence string `json:"evidence,omitempty" holds:"text"`
	Support  string `json:"support,omitempty" holds:"text"`
	Redacted bool   `json:"redacted,omitempty"`
}

// Kind returns "answer".
func (Answer) Kind() string { return "answer" }

// About returns the question.
func (a Answer) About() []Topic { return []Topic{{Question: a.Question, Claim: a}} }

func (a Answer) check(p *Pack) error {
	r, ok := p.Find(a.Question)
	if !ok || r.Question.ID != a.Question {
		return noQuestion(a.Question)
	}
	switch a.Value {
	case Unsure:
	case NA:
		switch {
		case r.Question.AllowsNA():
		case r.Question.Critical:
			return fault.New("must_have_not_na", "number", r.Number)
		default:
			return fault.New("not_na", "number", r.Number)
		}
		if strings.TrimSpace(a.Reason) == "" && !a.Redacted {
			return fault.New("na_needs_reason", "number", r.Number)
		}
	default:
		if _, i := p.Level(a.Value); i < 0 {
			return fault.New("no_such_level", "number", r.Number, "level", fault.Escape(a.Value))
		}
	}
	return nil
}

// textFields name what texts returns, in its order.
var textFields = [4]string{"reason", "note", "evidence", "support"}

func (a Answer) texts() [4]string { return [4]string{a.Reason, a.Note, a.Evidence, a.Support} }

// A ProfileAnswer says yes or no to a profile question, or that it is Open: not
// answered any more.
type ProfileAnswer struct {
	Profile string `json:"profile" holds:"id"`
	Yes     bool   `json:"yes"`
	Open    bool   `json:"open,omitempty" since:"2"`
}

// Kind returns "profile".
func (ProfileAnswer) Kind() string { return "profile" }

// About returns the profile question.
func (a ProfileAnswer) About() []Topic { return []Topic{{Profile: a.Profile, Claim: a}} }

func (a ProfileAnswer) check(p *Pack) error {
	if a.Open && a.Yes {
		return fault.New("yes_and_open", "profile", fault.Escape(a.Profile))
	}
	for _, q := range p.Profile {
		if q.ID == a.Profile {
			return nil
		}
	}
	return fault.New("no_profile_question", "profile", fault.Escape(a.Profile))
}
