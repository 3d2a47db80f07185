package assess

// Moved is the room turning to a question without having finished the one
// before; "" is the end.
type Moved struct {
	Question string `json:"question,omitempty" holds:"id"`
}

// Kind returns "moved".
func (Moved) Kind() string { return "moved" }

// About returns nothing: it is about the way of the room.
func (Moved) About() []Topic { return nil }

func (a Moved) check(p *Pack) error {
	if a.Question == "" {
		return nil
	}
	return checkQuestion(p, a.Question)
}
