package main

import (
	"safeguard/cmd/internal/screen"
)

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
