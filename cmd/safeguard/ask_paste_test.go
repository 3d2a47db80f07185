//go:build !windows

package main

import (
	"strings"
	"testing"
)

// The number of a question stands beside what is typed, when the question itself
// has scrolled away.
func TestPlainInALowWindow(t *testing.T) {
	w := openWindow(t, 60, 20, "ASK_PLAIN=1")
	w.see("1.1 Our answer (Enter skips):")
	w.send("zz\n")
	w.see("“zz” is not one of the choices. Type one of: A B C D ? s < h q 1.1 Our answer (Enter skips):")
	w.send("q\n")
	w.ends(exitStopped)
}

// What a paste holds behind its first line must not answer the questions that
// follow, with or without a line end at its end.
func TestPlainPasteOfSeveralLines(t *testing.T) {
	for _, tt := range []struct{ name, paste, env string }{
		{"whole lines", "Doc one\nD\nDoc two\n", "ASK_PLAIN=1"},
		{"an open last line", "Doc one\nD\nD", "ASK_PLAIN=1"},
		{"a terminal that cannot draw", "Doc one\nD\nDoc two\n", "TERM=dumb"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := openWindow(t, 80, 50, tt.env)
			w.see("1.1 Do we ask children", "(Enter skips):")
			w.send("d\n")
			w.see("Evidence, if you have some", "< goes back to the choices, /q stops. >")
			w.send(tt.paste)
			w.see("Only the first line was kept", "1.2 Can families")
			w.send("\x03")
			w.ends(exitStopped, `ask-first=practised evidence "Doc one"`)
		})
	}
}

func TestLongPasteIsDrawnOnce(t *testing.T) {
	w := openWindow(t, 80, 24)
	w.begin()
	w.see("1.1 Do we ask children", "> s Skip for now")
	w.send("a\r")
	w.see("Note, if you like")
	w.mu.Lock()
	before := w.raw.Len()
	w.mu.Unlock()
	text := strings.Repeat("word ", 1200) + "Z"
	w.send(pasteBegins, text, pasteEnds)
	w.see("Z")
	w.mu.Lock()
	if n := strings.Count(w.raw.String()[before:], "\x1b[J"); n > 3 {
		t.Errorf("drawn %d times", n)
	}
	w.mu.Unlock()
	w.send("\r\r\rq\r")
	w.ends(exitStopped, `ask-first=absent note "`+text+`"`)
}
