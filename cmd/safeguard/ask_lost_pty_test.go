//go:build !windows

package main

import (
	"fmt"
	"strings"
	"testing"
)

// A name that is typed at a question for yes or no is no answer: not while it
// stands, not when it is taken away, and not by an Enter behind that.
func TestATextThatIsNoChoiceAnswersNothing(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 20}} {
		t.Run(fmt.Sprint(size[0], "x", size[1]), func(t *testing.T) {
			w := openWindow(t, size[0], size[1], "ASK_PROFILE=open")
			w.begin()
			w.see("Do visitors come", "> s Skip for now")
			w.send("Asha 0712")
			w.see("“Asha 0712” is not one of the choices", "> s Skip for now")
			w.send("\r")
			w.send("x")
			w.see("“x” is not one of the choices", "> s Skip for now")
			w.send("\x1b")
			w.see("the arrows or a letter", "> s Skip for now")
			w.send("\r")
			w.see("1.1 Do we ask children")
			w.send("\x03")
			w.ends(exitStopped)
		})
	}
}

// What is wrong with a typed text takes the line of the hint: everything else stays
// where it was.
func TestAWrongLetterCostsOneLine(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 20}, {40, 20}} {
		t.Run(fmt.Sprint(size[0], "x", size[1]), func(t *testing.T) {
			w := openWindow(t, size[0], size[1])
			w.begin()
			w.see("Checklist 1 of 2", "1.1 Do we ask children", "> s Skip for now")
			before := w.lines()
			w.send("wrong")
			w.see("“wrong” is", "> s Skip for now")
			for i, line := range w.lines() {
				if said := strings.Contains(line, "wrong") || strings.Contains(line, "choices") || strings.Contains(line, "away"); !said && line != before[i] {
					t.Errorf("line %d was %q and is %q", i+1, before[i], line)
				}
			}
			w.send("\x03")
			w.ends(exitStopped)
		})
	}
}

// lines returns what the window shows.
func (w *window) lines() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return strings.Split(w.vt.String(), "\n")
}
