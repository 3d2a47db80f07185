package assess

// Parked is something that must not be forgotten, said while the room was at
// a question.
type Parked struct {
	Question string `json:"question" holds:"id"`
	Text     string `json:"text,omitempty" holds:"text"`
	Redacted bool   `json:"redacted,omitempty"`
}

// Kind returns "parked".
func (Parked) Kind() string { return "parked" }

// About returns the question.
func (a Parked) About() []Topic { return []Topic{{Question: a.Question}} }

func (a Parked) check(p *Pack) error { return checkQuestion(p, a.Question) }
