//go:build !windows

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// openWindow starts a sitting in a window of cols by rows. The program is out
// of line mode before it writes anything, so that a key sent after some text
// has come cannot be lost.
func openWindow(t *testing.T, cols, rows int, env ...string) *window {
	t.Helper()
	inTerminal(t)
	saved := filepath.Join(t.TempDir(), "saved")
	w := startWindow(t, "", cols, rows, append([]string{"ASK_SAVED=" + saved, "NO_COLOR="}, env...), "sitting")
	w.saved = saved
	return w
}

// begin goes past the first screen.
func (w *window) begin() {
	w.t.Helper()
	w.see("Use your referral path.", "Child helpline: 116", "Press Enter")
	w.send("\r")
}

// ends waits for the end and compares the exit code and what was saved.
func (w *window) ends(code int, saved ...string) {
	w.t.Helper()
	w.see("[ended:")
	w.exits(code)
	data, _ := os.ReadFile(w.saved)
	if got, want := strings.TrimSpace(string(data)), strings.Join(saved, "\n"); got != want {
		w.t.Errorf("saved:\n%s\nwant:\n%s", got, want)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if strings.Contains(w.raw.String(), "\x1b[6n") {
		w.t.Error("the terminal was asked where its cursor is")
	}
}
