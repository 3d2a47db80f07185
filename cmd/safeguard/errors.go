package main

import (
	"errors"
	"fmt"

	"safeguard/cmd/internal/screen"
)

// usageError is a mistake in what was asked for: exit code 2.
type usageError struct{ error }

// Unwrap returns the mistake itself.
func (u usageError) Unwrap() error { return u.error }

func usagef(format string, args ...any) error {
	return usageError{fmt.Errorf(format, args...)}
}

// hintError carries a second line that says the way out.
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
	text, hint := plainly(err)
	p.Lines("safeguard: " + text)
	var h interface{ Hint() string }
	if errors.As(err, &h) && h.Hint() != "" {
		hint = h.Hint()
	}
	if hint != "" {
		p.Lines("  " + hint)
	}
}
