package assess

// A PlanEntry changes one action: Question is the id of its question, or that of an
// OwnAction. A nil field leaves what was
// there; an empty one takes it away, so that the default shows again. Due is a
// Date.
type PlanEntry struct {
	Question string  `json:"question" holds:"id"`
	What     *string `json:"what,omitempty" holds:"text"`
	Owner    *string `json:"owner,omitempty" holds:"text"`
	Due      *string `json:"due,omitempty" holds:"day"`
	Help     *string `json:"help,omitempty" holds:"text"`
	Proof    *string `json:"proof,omitempty" holds:"text"`
	Redacted bool    `json:"redacted,omitempty"`
}

// PlanFields name what Fields returns, in its order.
var PlanFields = [5]string{"what", "owner", "due", "help", "proof"}

// Fields returns the fields of the action, in the order of PlanFields, to be read
// or set.
func (e *PlanEntry) Fields() [5]**string {
	return [5]**string{&e.What, &e.Owner, &e.Due, &e.Help, &e.Proof}
}

// Kind returns "plan".
func (PlanEntry) Kind() string { return "plan" }

// About returns the question, and each field that is changed.
func (e PlanEntry) About() []Topic {
	topics := []Topic{{Question: e.Question}}
	for i, f := range e.Fields() {
		if *f != nil {
			only := PlanEntry{Question: e.Question}
			*only.Fields()[i] = *f
			topics = append(topics, Topic{Question: e.Question, Field: PlanFields[i], Claim: only})
		}
	}
	return topics
}

func (e PlanEntry) check(p *Pack) error {
	if err := checkAction(p, e.Question); err != nil {
		return err
	}
	if due := value(e.Due); due != "" {
		_, err := ParseDate(due)
		return err
	}
	return nil
}

// words returns the fields of the action in the order of PlanFields, "" for one
// that is not set.
func (e PlanEntry) words() (words [5]string) {
	for i, f := range e.Fields() {
		words[i] = value(*f)
	}
	return words
}
