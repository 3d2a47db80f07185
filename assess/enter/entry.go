package enter

import (
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
)

// An Entry is what one line says: an answer to the question Ref with its texts,
// the hands that a room showed on it, or the answer to the profile question
// Profile. In a bare line Ref is zero until a List gives it its place.
type Entry struct {
	Ref      assess.Ref
	Profile  string
	Value    string // a level id, assess.Unsure or assess.NA; of Profile, assess.Yes or assess.No
	Note     string
	Evidence string
	Reason   string
	Hands    []int // nil where Value is set
}

// Bare reports whether the line names no question.
func (e Entry) Bare() bool { return e.Ref.Question == nil && e.Profile == "" }

// Line returns the shortest line that says the same.
func (e Entry) Line(p *assess.Pack) string {
	if e.Profile != "" {
		return e.Profile + "=" + e.Value
	}
	if e.Hands != nil {
		return strings.TrimLeft(e.Ref.Number+" hands "+strings.Trim(fmt.Sprint(e.Hands), "[]"), " ")
	}
	line := p.Sign(e.Value)
	if !e.Bare() {
		line = e.Ref.Number + "=" + line
	}
	if text := e.Note + e.Reason; text != "" {
		line += " " + text
	}
	if e.Evidence != "" {
		line += " : " + e.Evidence
	}
	return line
}

// Act returns what the entry records in the state st, or nil when that stands
// already. A text that the line does not give stays as it was, but for the
// reason of a "does not apply" that no longer stands.
func (e Entry) Act(st *assess.State) assess.Act {
	switch {
	case e.Profile != "":
		yes, answered := st.Profile(e.Profile)
		if answered && yes == (e.Value == assess.Yes) {
			return nil
		}
		return assess.ProfileAnswer{Profile: e.Profile, Yes: e.Value == assess.Yes}
	case e.Hands != nil:
		return e.hands(st)
	}
	before, answered := st.Answer(e.Ref.Question.ID)
	before.Redacted = false
	a := before
	a.Question, a.Value = e.Ref.Question.ID, e.Value
	for _, t := range []struct{ to, from *string }{
		{&a.Note, &e.Note}, {&a.Evidence, &e.Evidence}, {&a.Reason, &e.Reason},
	} {
		if *t.from != "" {
			*t.to = *t.from
		}
	}
	if a.Value != assess.NA {
		a.Reason = ""
	}
	if answered && a == before {
		return nil
	}
	return a
}

// hands returns the hands in place of what the room showed before; how it
// agreed and what few people saw otherwise stays.
func (e Entry) hands(st *assess.State) assess.Act {
	var before assess.Hands
	for _, act := range st.Acts() {
		if h, ok := act.(assess.Hands); ok && h.Question == e.Ref.Question.ID {
			before = h
		}
	}
	if slices.Equal(before.Counts, e.Hands) {
		return nil
	}
	before.Question, before.Counts = e.Ref.Question.ID, e.Hands
	before.Voices, before.Next, before.Redacted = nil, "", false
	return before
}
