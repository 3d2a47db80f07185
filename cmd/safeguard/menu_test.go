//go:build !windows

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// openMenu runs bare safeguard in a window of cols by rows, in the folder dir.
func openMenu(t *testing.T, dir string, cols, rows int) *window {
	t.Helper()
	return startWindow(t, dir, cols, rows, []string{epoch}, tested)
}

// A focal point who never saw a command line makes an assessment, answers a
// question, and has the report, all from the menu.
func TestMenu(t *testing.T) {
	inTerminal(t)
	dir := t.TempDir()
	w := openMenu(t, dir, 80, 24)
	w.see("Start a new assessment", "Quit")
	w.send("n\r")
	w.see("Name of your organisation")
	w.send("Kituo cha Tumaini\r")
	w.see("Whom to call here")
	w.send("Desk 4, district office\r")
	w.see("kituo-cha-tumaini-2026.safeguard", "Answer questions")
	w.send("a\r")
	w.see("If a child may be in danger now", "Desk 4, district office")
	w.send("\r")
	w.see("About our work: question 1 of 5")
	w.send("s\rs\rs\rs\rs\r")
	w.see("1.1 ")
	w.send("B\r\r")
	w.see("1.2 ", "1.1 B Started")
	w.send("q\r")
	w.see("1 of 70", "Press Enter")
	w.send("\r")
	w.see("Make the report")
	w.send("r\r")
	w.see("kituo-cha-tumaini-2026-2026-03-01.pdf", "Press Enter")
	if _, err := os.Stat(filepath.Join(dir, "kituo-cha-tumaini-2026-2026-03-01.pdf")); err != nil {
		t.Error(err)
	}
	w.send("\r")
	w.see("Make the report")
	w.send("f\r")
	w.see("worksheet", ".pdf", "Press Enter")
	w.send("\r")
	w.see("Hold a workshop")
	w.send("w\r")
	w.see("The must-haves of all checklists", "Partner alignment")
	w.send("3\r")
	w.see("keeps no names of participants")
	w.send("q\r")
	w.see("safeguard workshop", "Press Enter")
	w.send("\r")
	w.see("Make the report")
	w.send("<\r")
	w.see("Open kituo-cha-tumaini-2026.safeguard")
	w.send("q\r")
	w.exits(exitDone)
}

// sampleFolder makes a folder with the sample assessment in it.
func sampleFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	safeguard(t, "demo", dir)
	return dir
}

// What is longer than the window begins at its beginning.
func TestMenuPages(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 20}} {
		t.Run(fmt.Sprint(size[0], "x", size[1]), func(t *testing.T) {
			inTerminal(t)
			w := openMenu(t, sampleFolder(t), size[0], size[1])
			w.types("1\r", "Start a new assessment")
			for _, p := range []struct{ key, first, second string }{
				{"o", "· round", "Page 2 of"}, {"p", "Now (within 30 days)", "Page 2 of"},
			} {
				w.types(p.key+"\r", "Make the report")
				w.types("\r", p.first, "Page 1 of", "q leaves.")
				w.types("<", p.second)
				w.types("q", p.first, "Page 1 of")
			}
			w.types("s\r", "Make the report")
			w.types("\x03", "· round", "Codes of conduct", "answered", "Enter")
			w.types("<\r", "Make the report")
			w.types("c\r", "Read the checklists")
			w.types("3\r", "Partner alignment")
			w.types("\x03", "3 Consent", "Page 1 of")
			w.types("<\r", "Read the checklists", "Partner alignment")
			w.types("q\r", "Start a new assessment")
			w.exits(exitDone)
		})
	}
}

// Where everything is answered the menu goes over the answers, and it takes back
// a slip.
func TestMenuCorrects(t *testing.T) {
	inTerminal(t)
	dir := t.TempDir()
	file := filepath.Join(dir, "tumaini.safeguard")
	for _, args := range [][]string{
		{"new", file, "--org", "Tumaini", "--checklist", "consent", "--must-haves", "--profile", "publishes=yes"},
		{"set", file, "3.1", "B"}, {"set", file, "3.2", "B"}, {"set", file, "3.5", "B"}, {"set", file, "3.7", "B"},
	} {
		safeguard(t, args...)
	}
	w := openMenu(t, dir, 80, 24)
	w.types("1\r", "Start a new assessment")
	w.types("a\r", "Answer questions", "Make the report")
	w.see("All questions are answered. Which checklist", "3 Consent")
	w.unseen("Codes of conduct")
	w.types("3\r", "Back")
	w.types("\r", "If a child may be in danger now")
	w.types("d\r", "3.1 ", "Answer so far: B Started")
	w.types("\r", "Evidence")
	w.types("q\r", "3.2 ", "3.1 D Practised")
	w.types("\r", "4 of 4", "Press Enter")
	w.types("u\r", "Take back the last step", "Make the report")
	w.types("p\r", "taken back: 3.1", ": Practised", "Put it back")
	w.types("\r", "put back: 3.1", "Press Enter")
	w.types("u\r", "Take back the last step", "Make the report")
	w.types("k\r", "taken back: 3.1", "Leave it so")
	w.types("g\r", "Change answers", "Make the report")
	w.types("3\r", "Which checklist", "3 Consent")
	w.types("\r", "If a child may be in danger now")
	w.types("q\r", "3.1 ", "Answer so far: B Started")
	w.types("\r", "Press Enter")
	w.types("q\r", "Make the report", "q Quit")
	w.exits(exitDone)
}
