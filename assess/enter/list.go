package enter

import (
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// A List takes lines one after the other and knows where in the pack they are.
// State is what stands when the next line comes; whoever records an entry puts
// the state after it there.
type List struct {
	Pack  *assess.Pack
	State assess.State
	At    string // the id of the last question, "" before the first
}

// ErrCode says that a check code is that of other questions than the pack's.
var ErrCode error = fault.New("code_of_other_questions")

// ErrCodeSlip says that a check code was not typed as any sheet has it.
var ErrCodeSlip error = fault.New("code_slip")

// CheckCode says why a typed code is not that of the pack's sheets.
func CheckCode(p *assess.Pack, typed string) error {
	code, ok := assess.ReadCode(typed)
	switch {
	case !ok:
		return ErrCodeSlip
	case code != assess.CheckCode(p):
		return ErrCode
	}
	return nil
}

// Code returns what stands behind the word code at the beginning of a clean
// line.
func Code(line string) (typed string, ok bool) {
	word, rest, _ := strings.Cut(line, " ")
	return rest, strings.EqualFold(word, "code")
}

// Take reads one clean line, gives a bare one its question and says what it records:
// nothing where that stands already. After an error the list is as before.
func (l *List) Take(line string) (Entry, assess.Act, error) {
	e, err := ParseLine(l.Pack, line)
	if err != nil {
		return Entry{}, nil, err
	}
	if e.Bare() {
		if e.Ref, err = l.next(); err != nil {
			return Entry{}, nil, err
		}
	}
	act := e.Act(&l.State)
	if act != nil {
		if err := assess.Check(l.Pack, act); err != nil {
			return Entry{}, nil, err
		}
	}
	if e.Profile == "" {
		l.At = e.Ref.Question.ID
	}
	return e, act, nil
}

// next returns the question that a bare line answers: the next one after At
// that belongs to the assessment and is not hidden by the profile.
func (l *List) next() (assess.Ref, error) {
	if l.At == "" {
		return assess.Ref{}, fault.New("first_needs_question")
	}
	behind := false
	for _, ref := range l.Pack.Refs() {
		if behind && l.State.Scope.Covers(ref) && l.State.HiddenBy(ref.Question) == nil {
			return ref, nil
		}
		behind = behind || ref.Question.ID == l.At
	}
	return assess.Ref{}, fault.New("no_question_follows")
}
