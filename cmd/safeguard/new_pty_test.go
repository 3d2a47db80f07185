//go:build linux

package main

import (
	"path/filepath"
	"testing"

	"safeguard/cmd/internal/beginning"
	"safeguard/cmd/internal/words"
)

// lastYear makes a round of 2025 in a folder.
func lastYear(t *testing.T, dir string) {
	t.Helper()
	e := quietEnv()
	e.words = words.In("en")
	if err := e.setDate("2025-03-01"); err != nil {
		t.Fatal(err)
	}
	if err := runNew(e, filepath.Join(dir, "t-2025.safeguard"), newFlags{Given: beginning.Given{Org: "Tumaini", Contacts: []string{"Desk 4"}}}); err != nil {
		t.Fatal(err)
	}
}

// In the menu the next round begins from the last one: nothing is typed, and a careless
// Enter takes nothing over.
func TestMenuBeginsTheNextRound(t *testing.T) {
	inTerminal(t)
	dir := t.TempDir()
	lastYear(t, dir)
	w := openMenu(t, dir, 80, 24)
	w.see("Start a new assessment")
	w.send("n\r")
	w.see("There are rounds of this organisation already", "1 Tumaini, round 2025 · begun 1 March 2025 · 0 of 71", "> n Another organisation, or begin with nothing")
	w.send("1\r")
	w.see("Tumaini · 2026 · 0 of 71 answered", "tumaini-2026.safeguard", "It follows round 2025")
	w.send("q\r")
	w.exits(exitDone)
	file, err := quietEnv().read(filepath.Join(dir, "tumaini-2026.safeguard"))
	if err != nil || file.State.Earlier() == nil || len(file.About.Contacts) != 1 {
		t.Errorf("%+v, %v", file, err)
	}
}

// On a terminal new asks whether it is the next round of one that lies beside the file.
func TestNewAsksForTheRoundBefore(t *testing.T) {
	inTerminal(t)
	for _, tt := range []struct {
		keys    string
		carries bool
	}{{"1\r", true}, {"\r", false}} {
		dir := t.TempDir()
		lastYear(t, dir)
		w := startWindow(t, dir, 80, 24, []string{epoch}, tested, "new", "t-2026", "--org", "tumaini")
		w.see("Begin from one of them?", "1 Tumaini, round 2025", "> n Begin with nothing")
		w.send(tt.keys)
		w.see("made t-2026.safeguard")
		w.exits(exitDone)
		file, err := quietEnv().read(filepath.Join(dir, "t-2026.safeguard"))
		if err != nil || (file.State.Earlier() != nil) != tt.carries {
			t.Errorf("%q: %v", tt.keys, err)
		}
	}
}
