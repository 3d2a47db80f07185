// Package usage says in plain words what is wrong with a command line and how to
// put it right: mistakes of use, ways out, and help that fits a small window.
package usage

import (
	"fmt"

	"safeguard/assess/fault"
)

// An Error is a mistake in what was asked for: exit code 2.
type Error struct{ error }

// Unwrap returns the mistake itself.
func (u Error) Unwrap() error { return u.error }

// Wrong makes an error one of what was asked for.
func Wrong(err error) error { return Error{err} }

// Fault returns a fault in what was asked for.
func Fault(code string, namesAndValues ...any) error {
	return Error{fault.New(code, namesAndValues...)}
}

// Faultf is Fault for what only commands for authors of packs and cobra's own
// checks say, in English.
func Faultf(format string, args ...any) error {
	return Error{fmt.Errorf(format, args...)}
}

// advisedError has another way out than its faults have.
type advisedError struct {
	error
	advice *fault.Error
}

// Unwrap returns the error without the way out.
func (a advisedError) Unwrap() error { return a.error }

// Advice returns the way out, a hint of the words.
func (a advisedError) Advice() *fault.Error { return a.advice }

// Advise gives an error the hint code as its way out.
func Advise(err error, code string, namesAndValues ...any) error {
	return advisedError{err, fault.New(code, namesAndValues...)}
}

// hintError carries a second line that says the way out, in English.
type hintError struct {
	error
	hint string
}

// Unwrap returns the error without the way out.
func (h hintError) Unwrap() error { return h.error }

// Hint returns the way out.
func (h hintError) Hint() string { return h.hint }

// WithHint gives an error a way out in English.
func WithHint(err error, format string, args ...any) error {
	return hintError{err, fmt.Sprintf(format, args...)}
}
