//go:build !windows

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// paperFile makes an assessment for typing into.
func paperFile(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "tumaini.safeguard")
	safeguard(t, "new", path, "--org", "Tumaini", "--contact", "Helpline 116")
	return path
}

func TestTypingAtTheKeyboard(t *testing.T) {
	inTerminal(t)
	path := paperFile(t)
	w := openRoom(t, 100, 50, "enter", path)
	w.types("dtkhnj-1v\r", "Never write the names of children", "Code at the top of the sheet (q stops):")
	w.types("d\r", "dtkhnj-1v >")
	w.types("2.1 c\r", "not understood: the first line of a sheet needs its question")
	w.types("d\r", "2.1 Risks written down first: On paper")
	w.types("2.3=? ask the office\r", "2.2 Safety from the design on: Practised")
	w.types("2.3=d caf\xe9\r", "2.3 Children who face more risk: We don’t know; note: ask the office")
	w.types("2.4=3\r", "not understood: one of the letters is not UTF-8")
	w.types("2.2 h 2 5 3 1 0\r", `not understood: 2.4: "3" is a digit`)
	w.see("2.2 Safety from the design on: hands 2 5 3 1 0 (together 11)")
	if said := safeguard(t, "show", path, "2.3"); !strings.Contains(said, "ask the office") {
		t.Errorf("not saved before the next line: %s", said)
	}
	w.types("undo\r")
	w.types("b\r", "taken back: 2.2 Safety from the design on: hands")
	w.types("u\r", "2.4 When a child hurts a child: Started")
	w.types("q\r", "taken back: 2.4 When a child hurts a child: Started")
	w.see("saved in "+path[:20], ": 3", "next: safeguard status")
	w.exits(exitDone)
	said := safeguard(t, "show", path)
	for _, line := range []string{"2.1 * C On paper", "2.2   D Practised", "2.3   ? We don’t know", "2.4   Not answered"} {
		if !strings.Contains(strings.Join(strings.Fields(said), " "), strings.Join(strings.Fields(line), " ")) {
			t.Errorf("no %q in\n%s", line, said)
		}
	}
}

// A slip in the check code is no reason to begin again.
func TestTypingAsksForTheCodeAgain(t *testing.T) {
	inTerminal(t)
	path := paperFile(t)
	w := openRoom(t, 80, 24, "enter", path)
	w.types("dtkhnk\r", "Code at the top of the sheet (q stops):")
	w.types("\r", "not understood: one letter of the code is wrong", "dtkhnk")
	w.types("code dtkhnj\r", "(q stops): Code")
	w.types("q\r", "code dtkhnj >")
	w.exits(exitDone)

	w = openRoom(t, 80, 24, "enter", path)
	w.types("q\r", "Code at the top of the sheet (q stops):")
	w.exits(exitStopped)
	w = openRoom(t, 80, 24, "enter", path, "--code", "dtkhnk")
	w.see("one letter of the code is wrong")
	w.exits(exitFailed)
}

// All answers are as many key strokes as letters, but for the first: three
// minutes are enough for any typist. A closed window loses none of them.
func TestAllAnswersInARun(t *testing.T) {
	inTerminal(t)
	path := paperFile(t)
	w := openRoom(t, 80, 24, "enter", path, "--code", "DTKHNJ")
	w.types("1.1 c\r", "is saved at once. >")
	for i := range 70 {
		w.send(string("abcd"[i%4]) + "\r")
	}
	w.see("5.14 Ending safely: Started") // Ctrl-C throws away what nobody has read
	w.send("\x03")
	w.see(": 71")
	w.exits(exitStopped)
	if said := safeguard(t, "status", path); !strings.Contains(said, "71 of 71 answered") {
		t.Error(said)
	}
}

func TestSettlingOnATerminal(t *testing.T) {
	inTerminal(t)
	dir := t.TempDir()
	for file, level := range map[string]string{"office": "C", "field": "D"} {
		path := filepath.Join(dir, file)
		safeguard(t, "new", path, "--org", "Tumaini")
		safeguard(t, "set", path, "1.1", level)
		safeguard(t, "set", path, "1.2", "B", "--note", "the "+file)
	}
	merge := []string{"merge", "office", "field", "-o", "all"}
	w := openRoomIn(t, dir, 80, 24, merge...)
	w.types("q\r", "Difference 1 of 2", "We keep:", "1 field.safeguard: D Practised", "2 office.safeguard: C On paper", "q Stop, and write nothing")
	w.see("stopped: nothing was written")
	w.exits(exitStopped)
	w = openRoomIn(t, dir, 80, 24, merge...)
	w.types("\x03", "Difference 1 of 2")
	w.see("stopped: nothing was written")
	w.exits(exitStopped)

	w = openRoomIn(t, dir, 80, 24, merge...)
	w.types("2\r", "Difference 1 of 2", "1.1 ")
	w.types("t\r", "Difference 2 of 2", "1.2 ", "the field", "the office", "t B Started, with the texts of all")
	w.see("wrote all.safeguard: 2 of 71 answered", "differences settled: 2")
	w.exits(exitDone)
	said := safeguard(t, "show", filepath.Join(dir, "all"), "1.2")
	if !strings.Contains(said, "Note: the field; the office") {
		t.Error(said)
	}
}

func TestStoppingAtThePassword(t *testing.T) {
	inTerminal(t)
	dir := t.TempDir()
	safeguard(t, "new", filepath.Join(dir, "t"), "--org", "Tumaini")
	w := openRoomIn(t, dir, 80, 24, "report", "t", "--encrypt", "-o", "locked.pdf")
	w.types("\x03", "Password for the PDF:")
	w.see("stopped: nothing was written")
	w.exits(exitStopped)
	if _, err := os.Stat(filepath.Join(dir, "locked.pdf")); err == nil {
		t.Error("a file was written")
	}
}

func TestNoPDFOnATerminal(t *testing.T) {
	inTerminal(t)
	dir := t.TempDir()
	safeguard(t, "new", filepath.Join(dir, "t"), "--org", "Tumaini")
	for _, args := range [][]string{{"report", "t", "-o", "-"}, {"report", "t", "--format", "docx", "-o", "-"}, {"print", "cards", "-o", "-"}} {
		w := openRoomIn(t, dir, 80, 24, args...)
		w.see("a terminal cannot show", "name a file, as in -o out.")
		w.exits(exitUsage)
	}
}

// What a table would change is shown, and a person says yes or no.
func TestImportAsks(t *testing.T) {
	inTerminal(t)
	dir := t.TempDir()
	safeguard(t, "new", filepath.Join(dir, "t"), "--org", "Tumaini")
	safeguard(t, "set", filepath.Join(dir, "t"), "1.1", "B")
	table := filepath.Join(dir, "answers.csv")
	safeguard(t, "export", filepath.Join(dir, "t"), "-o", table, "--what", "answers")
	data, err := os.ReadFile(table)
	if err != nil || os.WriteFile(table, []byte(strings.Replace(string(data), ",Started,", ",Practised,", 1)), 0o600) != nil {
		t.Fatal(err)
	}
	for typed, said := range map[string]string{"no\r": "stopped: nothing was written", "\x03": "stopped: nothing was written"} {
		w := openRoomIn(t, dir, 80, 24, "import", "t", "answers.csv")
		w.types("perhaps\r", "“Practised” in place of “Started”", "Type yes or no.")
		w.types(typed, "Type yes or no.")
		w.see(said)
		w.exits(exitStopped)
	}
	w := openRoomIn(t, dir, 80, 24, "import", "t", "answers.csv")
	w.types("yes\r", "Type yes or no.")
	w.see("changed cells: 1")
	w.exits(exitDone)
	if said := safeguard(t, "show", filepath.Join(dir, "t"), "1.1"); !strings.Contains(said, "Practised") {
		t.Error(said)
	}
}
