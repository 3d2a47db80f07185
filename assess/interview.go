package assess

import (
	"slices"
	"strings"

	"safeguard/assess/fault"
)

// Only narrows an interview to some questions of the assessment.
type Only string

// What an interview may be narrowed to. The zero Only is everything.
const (
	OnlyUnanswered Only = "unanswered"
	OnlyUnsure     Only = "unsure"
	OnlyCritical   Only = "critical"
)

// A Selection is what an interview goes over: the questions of one checklist, or
// of all, and of these only some; or one Question by its id, answered or not, and
// nothing before it. Begun is the number of events that there were
// when the sitting began: what was unsure or open then decides what is gone over,
// whatever has been answered since.
type Selection struct {
	Checklist string
	Only      Only
	Question  string
	Review    bool // go over the answers too, from the first
	Begun     int
	From      string // the id of the question to begin with, "" for the first that is to be asked
}

// A Place is where a person is in an interview: At is a question's id or, for a
// profile question, "profile/" and its id. Before are the places asked before it
// in this sitting, for the way back; without them it is the order of the pack.
type Place struct {
	At     string
	Before []string
}

// An Interview decides which question comes next: first the open questions of
// the profile, then the open ones of the checklists in the order of the pack. It
// is a function of the state, the selection and the place; nothing is kept
// between two questions. Behind a place it never turns round: a question that was
// skipped comes again in the next sitting.
//
// When the unsure answers are asked for, or one checklist or the must-haves and
// none of them is open, it goes over the answers once, from the first.
type Interview struct {
	about     *Assessment
	state     State
	selection Selection
	steps     []step
	review    bool // ask answered questions too
}

// A step is one question of an interview: of the profile, or of a checklist.
type step struct {
	id      string // as in Place.At
	profile *ProfileQuestion
	ref     Ref
}

const profilePlace = "profile/"

// NewInterview returns the interview over a selection. An unknown selection, or a
// checklist outside the assessment's scope, is an error.
func NewInterview(about *Assessment, s State, sel Selection) (*Interview, error) {
	switch sel.Only {
	case "", OnlyUnanswered, OnlyUnsure, OnlyCritical:
	default:
		return nil, fault.New("no_selection", "typed", fault.Escape(string(sel.Only)))
	}
	iv := &Interview{about: about, state: s, selection: sel}
	if err := iv.checkChecklist(); err != nil {
		return nil, err
	}
	narrow := sel.Checklist != "" && sel.Only != OnlyUnanswered || sel.Only == OnlyCritical
	iv.review = sel.Review || sel.Only == OnlyUnsure || sel.Question != ""
	if then := s; narrow || sel.Only == OnlyUnsure {
		if sel.Begun < len(s.Events()) {
			then = s.until(sel.Begun)
		}
		iv.state = then
		iv.order()
		done, asked := iv.Progress()
		iv.review = iv.review || narrow && done == asked
		iv.state = s
		return iv, nil
	}
	iv.order()
	return iv, nil
}

func (iv *Interview) checkChecklist() error {
	id := iv.selection.Checklist
	known := id == ""
	for _, ref := range iv.about.Pack.Refs() {
		if ref.Checklist.ID != id {
			continue
		}
		known = true
		if iv.state.Scope.Covers(ref) {
			return nil
		}
	}
	if !known {
		return fault.New("no_checklist", "checklist", fault.Escape(id))
	}
	if id != "" {
		return fault.New("checklist_not_here", "checklist", fault.Escape(id))
	}
	return nil
}

// order lists the steps: the questions of the selection and, before them, the
// profile questions that decide about one of these.
func (iv *Interview) order() {
	var questions []step
	decides := map[string]bool{}
	for _, ref := range iv.about.Pack.Refs() {
		if iv.selects(ref) {
			questions = append(questions, step{id: ref.Question.ID, ref: ref})
			for _, id := range ref.Question.AskedIf {
				decides[id] = iv.selection.Question == ""
			}
		}
	}
	for i := range iv.about.Pack.Profile {
		if q := &iv.about.Pack.Profile[i]; decides[q.ID] {
			iv.steps = append(iv.steps, step{id: profilePlace + q.ID, profile: q})
		}
	}
	iv.steps = append(iv.steps, questions...)
}

func (iv *Interview) selects(ref Ref) bool {
	if !iv.state.Scope.Covers(ref) || iv.selection.Checklist != "" && ref.Checklist.ID != iv.selection.Checklist {
		return false
	}
	if id := iv.selection.Question; id != "" && ref.Question.ID != id {
		return false
	}
	switch iv.selection.Only {
	case OnlyUnsure:
		a, _ := iv.state.Answer(ref.Question.ID)
		return a.Value == Unsure
	case OnlyCritical:
		return ref.Question.Critical
	}
	return true
}

// open reports whether a step waits for an answer.
func (iv *Interview) open(s step) bool {
	if s.profile != nil {
		_, answered := iv.state.Profile(s.profile.ID)
		return !answered
	}
	a, answered := iv.state.Answer(s.ref.Question.ID)
	return !answered || iv.selection.Only == OnlyUnsure && a.Value == Unsure
}

func (iv *Interview) hidden(s step) bool {
	return s.profile == nil && iv.state.HiddenBy(s.ref.Question) != nil
}

// First returns where the interview begins: at the first question that is to be
// asked. more is false where there is none.
func (iv *Interview) First() (to Place, more bool) {
	i := iv.find(iv.selection.From)
	if i < 0 || iv.hidden(iv.steps[i]) {
		i = iv.after(-1)
	}
	if i == len(iv.steps) {
		return Place{}, false
	}
	return Place{At: iv.steps[i].id}, true
}

// Next returns the place of the question to ask after the one at a place, and
// whether there is one.
func (iv *Interview) Next(at Place) (to Place, more bool) {
	i := iv.after(iv.find(at.At))
	if i == len(iv.steps) {
		return Place{}, false
	}
	return Place{At: iv.steps[i].id, Before: append(at.Before[:len(at.Before):len(at.Before)], at.At)}, true
}

// Back returns the place to go back to: the question asked before or, at the
// first of a sitting, the one before it in order. ok is false where there is none.
func (iv *Interview) Back(at Place) (to Place, ok bool) {
	for n := len(at.Before) - 1; n >= 0; n-- {
		if i := iv.find(at.Before[n]); i >= 0 && !iv.hidden(iv.steps[i]) {
			return Place{At: at.Before[n], Before: at.Before[:n]}, true
		}
	}
	for i := iv.find(at.At) - 1; i >= 0; i-- {
		if !iv.hidden(iv.steps[i]) {
			return Place{At: iv.steps[i].id}, true
		}
	}
	return Place{}, false
}

// after returns the step to ask after step i.
func (iv *Interview) after(i int) int {
	for i++; i < len(iv.steps); i++ {
		s := iv.steps[i]
		if !iv.hidden(s) && (iv.open(s) || iv.review && s.profile == nil) {
			break
		}
	}
	return i
}

func (iv *Interview) find(id string) int {
	for i, s := range iv.steps {
		if s.id == id {
			return i
		}
	}
	return -1
}

// Progress counts the questions of the selection that are asked, and how many
// of these are done: answered or, among the unsure ones, no longer unsure.
func (iv *Interview) Progress() (done, asked int) {
	for _, s := range iv.steps {
		if s.profile != nil || iv.hidden(s) {
			continue
		}
		asked++
		if !iv.open(s) {
			done++
		}
	}
	return done, asked
}

// questions returns the questions of the selection, whether they are asked or not.
func (iv *Interview) questions() []Ref {
	var refs []Ref
	for _, s := range iv.steps {
		if s.profile == nil {
			refs = append(refs, s.ref)
		}
	}
	return refs
}

// ProfilePlace returns the profile question's id that a Place.At names, and
// whether it names one.
func ProfilePlace(at string) (id string, ok bool) { return strings.CutPrefix(at, profilePlace) }

// Reviews reports whether the interview goes over answers too: then its first
// question is no sign of how far it came.
func (iv *Interview) Reviews() bool { return iv.review }

// ProfilePlaces lists the places of the profile questions that decide about a
// question of the selection, answered or not.
func (iv *Interview) ProfilePlaces() (places []Place) {
	for _, s := range iv.steps {
		if s.profile != nil {
			places = append(places, Place{At: s.id})
		}
	}
	return places
}

// Hides reports whether an answer about the organisation hides a question of the
// selection.
func (iv *Interview) Hides() bool { return slices.ContainsFunc(iv.steps, iv.hidden) }
