package assess

import (
	"encoding/json"
	"fmt"
	"time"
)

// An Event is one act of a person, in the order of Seq, which counts from 1.
// By holds the author's initials, or nothing.
type Event struct {
	Seq  int
	Time time.Time
	By   string
	Act  Act
}

// An Act is what an Event records: an Answer, a ProfileAnswer, a PlanEntry, an
// Undo, a Redaction, an Approval, Participants, an Import of several of these, a Merge or, in
// a workshop, a Session, Hands, Parked or Moved. Kind is the word that stands
// for it in the file.
type Act interface{ Kind() string }

// The answers that are not levels.
const (
	Unsure = "unsure" // we don't know
	NA     = "na"     // does not apply; a reason is required
)

// An Answer is one whole answer to one question. Value is a level id, Unsure or
// NA. Redacted says that a text was removed from it later.
type Answer struct {
	Question string `json:"question"`
	Value    string `json:"value"`
	Reason   string `json:"reason,omitempty"`
	Note     string `json:"note,omitempty"`
	Evidence string `json:"evidence,omitempty"`
	Support  string `json:"support,omitempty"`
	Redacted bool   `json:"redacted,omitempty"`
}

// A ProfileAnswer says yes or no to a profile question.
type ProfileAnswer struct {
	Profile string `json:"profile"`
	Yes     bool   `json:"yes"`
}

// A PlanEntry changes the action of one question. A nil field leaves what was
// there; an empty one takes it away, so that the default shows again. Due is a
// Date.
type PlanEntry struct {
	Question string  `json:"question"`
	What     *string `json:"what,omitempty"`
	Owner    *string `json:"owner,omitempty"`
	Due      *string `json:"due,omitempty"`
	Help     *string `json:"help,omitempty"`
	Proof    *string `json:"proof,omitempty"`
	Redacted bool    `json:"redacted,omitempty"`
}

// PlanFields name what Fields returns, in its order.
var PlanFields = [5]string{"what", "owner", "due", "help", "proof"}

// Fields returns the fields of the action, in the order of PlanFields, to be read
// or set.
func (e *PlanEntry) Fields() [5]**string {
	return [5]**string{&e.What, &e.Owner, &e.Due, &e.Help, &e.Proof}
}

// An Undo takes back the event with the number Of. That may be an Undo, which
// puts back what that one took.
type Undo struct {
	Of int `json:"of"`
}

// A Redaction marks that the free texts of a question were removed from the
// whole history. Texts counts them. Question is Decisions for those of approvals.
type Redaction struct {
	Question string `json:"question"`
	Texts    int    `json:"texts"`
}

// Kind returns "answer".
func (Answer) Kind() string { return "answer" }

// Kind returns "profile".
func (ProfileAnswer) Kind() string { return "profile" }

// Kind returns "plan".
func (PlanEntry) Kind() string { return "plan" }

// Kind returns "undo".
func (Undo) Kind() string { return "undo" }

// Kind returns "redact".
func (Redaction) Kind() string { return "redact" }

// DecodeAct reads an act of the given kind from its JSON. An unknown kind is an
// error: the file comes from a newer program.
func DecodeAct(kind string, data []byte) (Act, error) {
	switch kind {
	case Answer{}.Kind():
		return decode[Answer](data)
	case ProfileAnswer{}.Kind():
		return decode[ProfileAnswer](data)
	case PlanEntry{}.Kind():
		return decode[PlanEntry](data)
	case Undo{}.Kind():
		return decode[Undo](data)
	case Redaction{}.Kind():
		return decode[Redaction](data)
	case Approval{}.Kind():
		return decode[Approval](data)
	case Session{}.Kind():
		return decode[Session](data)
	case Hands{}.Kind():
		return decode[Hands](data)
	case Parked{}.Kind():
		return decode[Parked](data)
	case Moved{}.Kind():
		return decode[Moved](data)
	case Participants{}.Kind():
		return decode[Participants](data)
	case Import{}.Kind():
		return decode[Import](data)
	case Merge{}.Kind():
		return decode[Merge](data)
	}
	return nil, fmt.Errorf("unknown kind of event %q", kind)
}

func decode[A Act](data []byte) (Act, error) {
	var a A
	err := json.Unmarshal(data, &a)
	return a, err
}
