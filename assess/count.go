package assess

import (
	"slices"

	"safeguard/assess/fault"
)

// A Count is the hands that one table of a workshop showed on one question, at
// one moment: these three are its identity, so that the same count in two copies,
// or on screen and on paper, is one. Hands has a number for every level, lowest
// first, then one for don't know, together at least SmallGroup; of fewer nothing
// is kept.
type Count struct {
	Question string   `json:"question" holds:"id"`
	Table    string   `json:"table" holds:"id"`
	Moment   string   `json:"moment" holds:"id"`
	Hands    []int    `json:"hands"`
	Voices   []Middle `json:"voices,omitempty"`
	Silent   bool     `json:"silent,omitempty"`
}

// The moments of a count.
const (
	Before = "before" // the room has not talked yet
	After  = "after"
)

// A Middle is all that is kept of the hands of one group: the level of the hand in
// the middle when they stand in a row, of two in the middle the lower one.
type Middle struct {
	Group string `json:"group" holds:"id"`
	Level string `json:"level" holds:"id"`
}

// Kind returns "count".
func (Count) Kind() string { return "count" }

// About returns the question, and claims the numbers: two counts of one identity
// with other numbers are in conflict, since they are never added.
func (c Count) About() []Topic {
	claim := Count{Question: c.Question, Table: c.Table, Moment: c.Moment, Hands: c.Hands}
	return []Topic{{Question: c.Question, Field: "hands " + c.Table + " " + c.Moment, Claim: claim}}
}

func (c Count) check(p *Pack) error {
	if err := checkQuestion(p, c.Question); err != nil {
		return err
	}
	if !isTable(c.Table) {
		return noTable(c.Table)
	}
	if c.Moment != Before && c.Moment != After {
		return fault.New("no_moment", "moment", fault.Escape(c.Moment))
	}
	if want := len(p.Scale) + 1; len(c.Hands) != want {
		return fault.New("hands_misfit", "got", len(c.Hands), "want", want)
	}
	if err := checkCounts(c.Hands); err != nil {
		return err
	}
	if Sum(c.Hands) < SmallGroup {
		return groupTooSmall()
	}
	return c.checkVoices(p)
}

// checkVoices refuses what cannot come of groups of SmallGroup hands each.
func (c Count) checkVoices(p *Pack) error {
	if len(c.Voices) == 0 {
		return nil
	}
	if len(c.Voices) > 2 || Sum(c.Hands) < 2*SmallGroup || answers(c.Hands) < 2 {
		return groupTooSmall()
	}
	for _, v := range c.Voices {
		if !slices.Contains(Groups, v.Group) {
			return fault.New("voice_too_small", "group", fault.Escape(v.Group))
		}
		if _, i := p.Level(v.Level); i < 0 {
			ref, _ := p.Find(c.Question)
			return fault.New("no_such_level", "number", ref.Number, "level", fault.Escape(v.Level))
		}
	}
	return nil
}

// answers returns how many different answers hands were shown for.
func answers(hands []int) (n int) {
	for _, h := range hands {
		if h > 0 {
			n++
		}
	}
	return n
}

func noTable(code string) error { return fault.New("no_table", "table", fault.Escape(code)) }

func groupTooSmall() error { return fault.New("group_too_small", "people", SmallGroup) }
