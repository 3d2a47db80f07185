// Package fault has errors as data: a code that names a sentence, and the values
// that go into its holes. Whoever shows them to people words them in their language,
// see the sections faults and hints of checklists/messages.en.yaml. It knows no
// sentence itself, and uses the standard library only.
package fault

import (
	"fmt"
	"strconv"
	"strings"
)

// An Error is a fault that a person can meet. Code names its sentence. Values are
// the names of the holes and what goes into them, in turn; one that is an error is
// the cause, and is worded in its own turn.
type Error struct {
	Code   string
	Values []any
}

// New returns the fault code. Its code and the names of its values are constants,
// so that a test finds them.
func New(code string, namesAndValues ...any) *Error { return &Error{code, namesAndValues} }

// Error returns a line for developers and logs: the code, the values, the cause.
func (e *Error) Error() string {
	var with []string
	for i := 1; i < len(e.Values); i += 2 {
		if _, cause := e.Values[i].(error); !cause {
			with = append(with, fmt.Sprint(e.Values[i-1], " ", e.Values[i]))
		}
	}
	text := strings.ReplaceAll(e.Code, "_", " ")
	if len(with) > 0 {
		text += " (" + strings.Join(with, ", ") + ")"
	}
	if cause := e.Unwrap(); cause != nil {
		text += ": " + cause.Error()
	}
	return text
}

// Unwrap returns the first value that is an error, or nil.
func (e *Error) Unwrap() error {
	for _, v := range e.Values {
		if cause, ok := v.(error); ok {
			return cause
		}
	}
	return nil
}

// Escape returns s as it can be shown between quotation marks: on one line, with
// signs that are none to see written as Go escapes them.
func Escape(s string) string {
	quoted := strconv.Quote(s)
	return quoted[1 : len(quoted)-1]
}
