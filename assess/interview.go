package assess

import "fmt"

// Only narrows an interview to some questions of the assessment.
type Only string

// What an interview may be narrowed to. The zero Only is everything.
const (
	OnlyUnanswered Only = "unanswered"
	OnlyUnsure     Only = "unsure"
	OnlyCritical   Only = "critical"
)

// InterviewOptions say which questions an interview is about: those of one
// checklist, and of these only some.
type InterviewOptions struct {
	Checklist string
	Only      Only
	Review    bool // go over the answers too, from the first
}

// An Interview decides which question comes next: first the open questions of
// the profile, then the open ones of the checklists in the order of the pack.
// It begins at the first open question, after a stop too, and meets a skipped one again only in the next sitting.
//
// When the unsure answers are asked for, or one checklist or the must-haves and
// none of them is open, it goes over the answers once, from the first.
type Interview struct {
	assessment Assessment
	state      State
	options    InterviewOptions
	steps      []step
	at         int   // the step that is asked, len(steps) at the end
	before     []int // the steps asked before it
	review     bool  // ask answered questions too
}

// A step is one place of the walk: a profile question, or a question.
type step struct {
	profile *ProfileQuestion
	ref     Ref
}

// NewInterview returns an interview that stands at its first question. An
// unknown selection, or a checklist outside the assessment's scope, is an error.
func NewInterview(a Assessment, s State, o InterviewOptions) (*Interview, error) {
	switch o.Only {
	case "", OnlyUnanswered, OnlyUnsure, OnlyCritical:
	default:
		return nil, fmt.Errorf("%q is not one of %s, %s and %s", o.Only, OnlyUnanswered, OnlyUnsure, OnlyCritical)
	}
	iv := &Interview{assessment: a, state: s, options: o}
	if err := iv.checkChecklist(); err != nil {
		return nil, err
	}
	iv.lay()
	done, asked := iv.Progress()
	narrow := o.Checklist != "" && o.Only != OnlyUnanswered || o.Only == OnlyCritical
	iv.review = o.Review || o.Only == OnlyUnsure || narrow && done == asked
	iv.at = iv.next(-1)
	return iv, nil
}

func (iv *Interview) checkChecklist() error {
	id := iv.options.Checklist
	known := id == ""
	for _, ref := range iv.assessment.Pack.Refs() {
		if ref.Checklist.ID != id {
			continue
		}
		known = true
		if iv.state.Scope.Covers(ref) {
			return nil
		}
	}
	if !known {
		return fmt.Errorf("the pack has no checklist %q", id)
	}
	if id != "" {
		return fmt.Errorf("the checklist %q is not part of this assessment", id)
	}
	return nil
}

// lay puts down the steps: the questions of the selection and, before them, the
// profile questions that decide about one of these.
func (iv *Interview) lay() {
	var questions []step
	decides := map[string]bool{}
	for _, ref := range iv.assessment.Pack.Refs() {
		if iv.selects(ref) {
			questions = append(questions, step{ref: ref})
			for _, id := range ref.Question.AskedIf {
				decides[id] = true
			}
		}
	}
	for i := range iv.assessment.Pack.Profile {
		if q := &iv.assessment.Pack.Profile[i]; decides[q.ID] {
			iv.steps = append(iv.steps, step{profile: q})
		}
	}
	iv.steps = append(iv.steps, questions...)
}

func (iv *Interview) selects(ref Ref) bool {
	if !iv.state.Scope.Covers(ref) || iv.options.Checklist != "" && ref.Checklist.ID != iv.options.Checklist {
		return false
	}
	switch iv.options.Only {
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
	return !answered || iv.options.Only == OnlyUnsure && a.Value == Unsure
}

func (iv *Interview) hidden(s step) bool {
	return s.profile == nil && iv.state.HiddenBy(s.ref.Question) != nil
}

// next returns the step to ask after the given one.
func (iv *Interview) next(after int) int {
	for i := after + 1; i < len(iv.steps); i++ {
		s := iv.steps[i]
		if !iv.hidden(s) && (iv.open(s) || iv.review && s.profile == nil) {
			return i
		}
	}
	return len(iv.steps)
}

// back returns the step to go back to and the steps asked before that one. It
// is the one asked before or, at the first question of a sitting, the one that
// stands before it.
func (iv *Interview) back() (to int, before []int, ok bool) {
	for n := len(iv.before) - 1; n >= 0; n-- {
		if i := iv.before[n]; !iv.hidden(iv.steps[i]) {
			return i, iv.before[:n], true
		}
	}
	for i := iv.at - 1; i >= 0; i-- {
		if !iv.hidden(iv.steps[i]) {
			return i, nil, true
		}
	}
	return 0, nil, false
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

// More reports whether there is a question to ask.
func (iv *Interview) More() bool { return iv.at < len(iv.steps) }

// Run asks until the person stops or no question is left. Every answer goes to
// save before the next question is asked; save returns the state with it. An
// error of ask or save ends the walk and is returned as it is.
func (iv *Interview) Run(ask Ask, save func(Act) (State, error)) (stopped bool, err error) {
	for iv.More() {
		p := iv.prompt()
		r, err := ask(p)
		if err != nil {
			return false, err
		}
		if act := p.act(r); act != nil {
			if iv.state, err = save(act); err != nil {
				return false, err
			}
		}
		switch r.Move {
		case Stop:
			return true, nil
		case Back:
			if to, before, ok := iv.back(); ok {
				iv.at, iv.before = to, before
			}
		default:
			iv.before = append(iv.before, iv.at)
			iv.at = iv.next(iv.at)
		}
	}
	return false, nil
}
