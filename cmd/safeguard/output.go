package main

import (
	"safeguard/cmd/internal/stream"
	"safeguard/cmd/internal/usage"

	"golang.org/x/term"
)

// mayShow refuses to write what is no text to a terminal.
func (e *env) mayShow(path, format string, text bool) error {
	f, ok := stream.File(e.out)
	if path != "-" || text || !ok || !term.IsTerminal(int(f.Fd())) {
		return nil
	}
	return usage.Fault("no_text_for_terminal", "format", format)
}
