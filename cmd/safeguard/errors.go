package main

import (
	"fmt"

	"safeguard/assess/fault"
	"safeguard/cmd/internal/screen"
)

// usageError is a mistake in what was asked for: exit code 2.
type usageError struct{ error }

// Unwrap returns the mistake itself.
func (u usageError) Unwrap() error { return u.error }

// usage is a fault in what was asked for.
func usage(code string, namesAndValues ...any) error {
	return usageError{fault.New(code, namesAndValues...)}
}

// usagef is usage for what only commands for authors of packs and cobra's own
// checks say, in English.
func usagef(format string, args ...any) error {
	return usageError{fmt.Errorf(format, args...)}
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

// advise gives an error the hint code as its way out.
func advise(err error, code string, namesAndValues ...any) error {
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

func withHint(err error, format string, args ...any) error {
	return hintError{err, fmt.Sprintf(format, args...)}
}

// complain prints an error in one line and, where there is one, its way out.
func (e *env) complain(err error) {
	w := e.err
	if q, ok := w.(quietly); ok {
		w = q.errors
	}
	p := screen.NewPrinter(w, e.width())
	text, hint := e.words.Explain(err)
	p.Lines("safeguard: " + text)
	if hint != "" {
		p.Lines("  " + hint)
	}
}
