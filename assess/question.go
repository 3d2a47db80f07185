package assess

import (
	"regexp"
	"strconv"
	"strings"
)

// A Question is one point to judge. Its ID never changes; Rev rises when its
// meaning does. Weight is 1 to 3. A field with the tag optional may be empty in a
// pack that lists that word as Optional. Replaces names questions of earlier versions
// that are gone: their answers are a hint in the next round.
type Question struct {
	ID          string            `json:"id"`
	Rev         int               `json:"rev"`
	Short       string            `json:"short"`
	Text        string            `json:"text"`
	Why         string            `json:"why" optional:"why"`
	PractisedIf []string          `json:"practised_if,omitempty"`
	AskToSee    []string          `json:"ask_to_see,omitempty"`
	Discuss     string            `json:"discuss,omitempty"`
	Critical    bool              `json:"critical,omitempty"`
	Weight      int               `json:"weight,omitempty"`
	AskedIf     AnyOf             `json:"asked_if,omitempty"`
	Replaces    []string          `json:"replaces,omitempty"`
	NA          *bool             `json:"na,omitempty"`
	Tags        []string          `json:"tags,omitempty"`
	Source      string            `json:"source,omitempty"`
	Standards   []StandardRef     `json:"standards,omitempty"`
	Levels      map[string]string `json:"levels,omitempty"`
	Action      ActionText        `json:"action" optional:"action"`
}

// AnyOf names profile questions, one of which is enough: a question is asked
// unless every one of its AskedIf was answered "no". In YAML a single name
// needs no list.
type AnyOf []string

// A StandardRef points to a part of a standard: the standard's id and the
// part's number as its publisher prints it.
type StandardRef struct {
	Std string `json:"std"`
	Ref string `json:"ref"`
}

// ActionText is what closes a question's gap: a verb first, then the first step
// of this week, the role that owns it and the effort S, M or L. Days, when it
// is not 0, sets the horizon in place of the general rule.
type ActionText struct {
	Text      string `json:"text" optional:"action"`
	FirstStep string `json:"first_step" optional:"action"`
	Owner     string `json:"owner" optional:"action"`
	Effort    string `json:"effort" optional:"action"`
	Days      int    `json:"days,omitempty"`
}

// AllowsNA reports whether "does not apply" may be answered: always, unless the
// question is a must-have or says otherwise.
func (q *Question) AllowsNA() bool {
	if q.NA != nil {
		return *q.NA
	}
	return !q.Critical
}

// Means returns what a level means for this question: its own words where it
// has some, else the scale's.
func (q *Question) Means(l Level) string {
	if s := q.Levels[l.ID]; s != "" {
		return s
	}
	return l.Means
}

// A Ref names a question by its place: Number is checklist and place, counted
// from 1 over the whole pack, as in "2.7".
type Ref struct {
	Checklist *Checklist
	Question  *Question
	Number    string
}

// Refs lists all questions in pack order.
func (p *Pack) Refs() []Ref {
	var refs []Ref
	for i := range p.Checklists {
		for j := range p.Checklists[i].Questions {
			refs = append(refs, p.ref(i, j))
		}
	}
	return refs
}

// Find returns the question with the given id or printed number.
func (p *Pack) Find(name string) (Ref, bool) {
	name = strings.TrimSpace(name)
	byNumber := strings.Contains(name, ".") // never part of an id
	for i := range p.Checklists {
		for j := range p.Checklists[i].Questions {
			if name == p.Checklists[i].Questions[j].ID || byNumber && name == number(i, j) {
				return p.ref(i, j), true
			}
		}
	}
	return Ref{}, false
}

// typedNumber is the number of a question as people type or copy it: with a zero or a q
// before it, a point or a star behind it, a comma or a hyphen in it.
var typedNumber = regexp.MustCompile(`^(?i:q|question|no\.?)?\s*0*([0-9]+)(?:\s*\.\s*|[,-])0*([0-9]+)[.*\s]*$`)

// numberTyped returns the printed number that typed text means, "" where it means none.
func numberTyped(typed string) string {
	if m := typedNumber.FindStringSubmatch(strings.TrimSpace(typed)); m != nil {
		return m[1] + "." + m[2]
	}
	return ""
}

// Typed returns the question that a person means by its id or its number.
func (p *Pack) Typed(name string) (Ref, bool) {
	if r, ok := p.Find(name); ok {
		return r, true
	}
	number := numberTyped(name)
	if number == "" {
		return Ref{}, false
	}
	return p.Find(number)
}

func (p *Pack) ref(i, j int) Ref {
	c := &p.Checklists[i]
	return Ref{Checklist: c, Question: &c.Questions[j], Number: number(i, j)}
}

func number(i, j int) string { return strconv.Itoa(i+1) + "." + strconv.Itoa(j+1) }
