//go:build !windows

package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// What may have a child's name in it is asked about on a page of its own, with the whole
// way to take it out: beside a question there is no room. The answer is saved by then.
func TestWhatMayBeANameIsAskedAboutOnAPage(t *testing.T) {
	inTerminal(t)
	for _, size := range [][2]int{{80, 30}, {60, 40}} {
		t.Run(fmt.Sprint(size[0], "x", size[1]), func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "tumaini.safeguard")
			safeguard(t, "new", path, "--org", "Tumaini", "--contact", "Helpline 116")
			w := openRoomIn(t, dir, size[0], size[1], "assess", "tumaini", "--from", "1.1")
			w.types("\r", "may be in danger", "Press Enter")
			w.types("c\r", "1.1 Do we have")
			w.types("the girl Zuhura told us\r", "Evidence")
			w.types("\r", "Who will see to it")
			w.types("\r", "elp")
			w.types("\r", "a person’s name", "safeguard redact tumaini.safeguard 1.1", "Press Enter")
			w.types("\x03", "1.2 Do we have")
			w.exits(exitStopped)
			if said := safeguard(t, "show", path, "1.1"); !strings.Contains(said, "Zuhura") {
				t.Error(said)
			}
		})
	}
}
