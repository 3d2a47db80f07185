//go:build !windows

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"safeguard/cmd/internal/menu"
	"safeguard/cmd/internal/words"
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
	w.send("1.1\r")
	w.see("“1.1” is nobody to call", "Whom to call here")
	w.send("Desk 4, district office\r")
	w.see("people here call: Desk 4, district office", "Kituo cha Tumaini · 2026 · 0 of 71 answered", "kituo-cha-tumaini-2026.safeguard", "Answer questions")
	w.send("a\r")
	w.see("If a child may be in danger now", "Desk 4, district office")
	w.send("\r")
	w.see("About our work: question 1 of 6")
	w.send("s\rs\rs\rs\rs\rs\r")
	w.see("1.1 ")
	w.send("B\r\r")
	w.see("Who will see to it, if somebody else than: Director?")
	w.send("\r")
	w.see("What help do you want for it")
	w.send("\r")
	w.see("1.2 ", "1.1 B Started")
	w.send("q\r")
	w.see("1 of 71", "Press Enter")
	w.unseen("safeguard assess")
	w.send("\r")
	w.see("Make the report")
	w.send("r\r")
	w.see("wrote kituo-cha-tumaini-2026-2026-03-01.pdf", "In the folder "+dir, "> < Back")
	if _, err := os.Stat(filepath.Join(dir, "kituo-cha-tumaini-2026-2026-03-01.pdf")); err != nil {
		t.Error(err)
	}
	w.send("\r")
	w.see("Make the report")
	w.send("h\r")
	w.see("wrote worksheet-kituo-cha-tumaini-2026.pdf", "> < Back")
	w.send("\r")
	w.see("Hold a workshop")
	w.send("w\r")
	w.see("The must-haves of all checklists", "Partner alignment")
	w.send("3\r")
	w.see("We keep no names here")
	w.send("q\r")
	w.see("Press Enter")
	w.unseen("safeguard workshop")
	w.send("\r")
	w.see("Make the report")
	w.send("<\r")
	w.see("Folder: "+dir, "1 Kituo cha Tumaini · 2026 · 1 of 71")
	w.send("q\r")
	w.exits(exitDone)
}

// Correcting an answer takes eight keys in the menu of its file: number, level,
// Enter where the text stays. A word finds it too.
func TestMenuFinds(t *testing.T) {
	inTerminal(t)
	w := startWindow(t, sampleFolder(t), 60, 20, []string{epoch}, tested, "sample.safeguard")
	w.see("Change an answer", "Make the report")
	keys := "3.4\rb\r\r"
	if len(keys) > 8 {
		t.Errorf("%d keys", len(keys))
	}
	w.types("3.4", "Change an answer")
	w.types("\r", "> f Change an answer")
	w.types("b\r", "3.4 ", "Answer so far", "Our answer:")
	w.types("\r", "Enter leaves it empty")
	w.types("phone\r", "saved: 3.4", ": Started", "Make the report")
	w.see("2 questions have “phone”", "1.7 ", "2.6 ", "(")
	w.send("1.7\r")
	w.types("q\r", "1.7 ", "Answer so far", "Our answer:")
	w.types("nothing such\r", "as it was: 1.7", "Make the report")
	w.see("1 question has “nothing such”", "4.4 ")
	w.types("<\r", "1 question has")
	w.types("zebra\r", "Make the report")
	w.types("1.1\r", "No question has the number or the word “zebra”")
	w.types("<\r", "1.1 ", "Answer so far")
	w.see("1.1 ", "Answer so far")
	w.send("\x03")
	w.types("q\r", "as it was: 1.1", "Make the report")
	w.exits(exitDone)
}

// A long name is shortened, and never the round or how far it is.
func TestMenuShortensNamesOnly(t *testing.T) {
	inTerminal(t)
	dir := t.TempDir()
	long := "Shirika la Kutetea Haki za Watoto Wanaoishi Mitaani Afrika Mashariki"
	safeguard(t, "new", filepath.Join(dir, "a.safeguard"), "--org", long, "--round", "2025/26")
	safeguard(t, "new", filepath.Join(dir, "b.safeguard"), "--org", "Tumaini")
	safeguard(t, "new", filepath.Join(dir, "c.safeguard"), "--org", "Tumaini")
	if err := os.WriteFile(filepath.Join(dir, "d.safeguard"), []byte("no assessment"), 0o600); err != nil {
		t.Fatal(err)
	}
	w := openMenu(t, dir, 60, 20)
	w.see("1 Shirika la Kutetea", "… · 2025/26 · 0 of 71", "2 b (Tumaini) · 2026 · 0 of 71", "3 c (Tumaini) · 2026", "4 d.safeguard · cannot be opened")
	w.types("4\r", "Quit")
	w.types("\r", "d.safeguard: is not a safeguard file", "Enter")
	w.types("\x03", "Quit")
	w.exits(exitDone)
}

// Whom to call, the name, the round and what was taken back are put right from the
// menu, without a command.
func TestMenuPutsRight(t *testing.T) {
	inTerminal(t)
	dir := t.TempDir()
	file := filepath.Join(dir, "a.safeguard")
	for _, args := range [][]string{{"new", file, "--org", "Tumani", "--contact", "Child helpline 161"}, {"set", file, "3.1", "B"}, {"undo", file}} {
		safeguard(t, args...)
	}
	w := openMenu(t, dir, 80, 24)
	w.types("1\r", "Start a new assessment")
	w.types("z\r", "Put back what was taken back")
	w.types("c\r", "put back: 3.1", "Make the report")
	w.types("C\r", "whom to call here: Child helpline 161")
	w.types("Child helpline 116\r", "“C” is nobody to call")
	w.types("n\r", "saved: whom to call: Child helpline 116", "Make the report")
	w.types("o\r", "Our name: Tumani", "The round: 2026")
	w.types("Tumaini\r", "Name of your organisation")
	w.types("r\r", "Our name: Tumaini")
	w.types("2027\r", "Name of the round")
	w.types("<\r", "The round: 2027")
	w.types("q\r", "Tumaini · 2027 · 1 of 71")
	w.exits(exitDone)
}

// In a temporary folder a person is warned before anything is made there, and may
// go to the documents folder.
func TestMenuWarnsOfATemporaryFolder(t *testing.T) {
	inTerminal(t)
	temp, docs := t.TempDir(), t.TempDir()
	w := startWindow(t, temp, 80, 24, []string{epoch, "TEST_TEMPORARY=" + temp, "TEST_DOCUMENTS=" + docs}, tested)
	w.types("n\r", "This folder is a temporary one", "Quit")
	w.types("<\r", "the assessment would be gone", "In the documents folder", "Here all the same")
	w.types("n\r", "Start a new assessment")
	w.types("m\r", "the assessment would be gone")
	w.types("Tumaini\r", "Name of your organisation")
	w.types("\r", "Whom to call here")
	w.see("Folder: "+docs, "Answer questions")
	w.types("<\r", "Make the report")
	w.types("h\r", "1 Tumaini · 2026", "Go back to the folder of before")
	w.types("q\r", "There is no assessment here yet")
	w.exits(exitDone)
	if _, err := os.Stat(filepath.Join(docs, "tumaini-2026.safeguard")); err != nil {
		t.Error(err)
	}
	if files, _ := os.ReadDir(temp); len(files) > 0 {
		t.Errorf("%v is in the temporary folder", files)
	}
}

// An output is opened when somebody asks for it, and not before.
func TestMenuOpensOutputs(t *testing.T) {
	inTerminal(t)
	dir := t.TempDir()
	shown := filepath.Join(t.TempDir(), "shown")
	w := startWindow(t, dir, 80, 24, []string{epoch, "TEST_OPENED=" + shown}, tested)
	w.types("d\r", "Look at a sample")
	w.see("Open tumaini-childrens-network-sample-2026", "In the folder "+filepath.Join(dir, "demo"), "> < Back")
	if _, err := os.Stat(shown); err == nil {
		t.Error("it was opened unasked")
	}
	w.send("o\r")
	w.types("m\r", "> < Back", "Look at the sample assessment")
	w.types("e\r", "Everything else", "· sample.safeguard")
	w.types("\x03", "To say who does an action", "safeguard plan demo/sample.safeguard set")
	w.types("q\r", "Make the report")
	w.exits(exitDone)
	said, err := os.ReadFile(shown)
	if err != nil || filepath.Ext(string(said)) != ".pdf" {
		t.Errorf("opened %q, %v", said, err)
	}
}

// The page in the browser is one key away, and Ctrl-C leads back to the menu.
func TestMenuOpensThePage(t *testing.T) {
	inTerminal(t)
	dir := sampleFolder(t)
	shown := filepath.Join(t.TempDir(), "shown")
	w := startWindow(t, dir, 80, 24, []string{epoch, "TEST_OPENED=" + shown}, tested)
	w.types("p\r", "The page in the browser")
	w.see("The page is open in your browser: http://127.0.0.1:", "To stop: Ctrl-C")
	w.send("\x03")
	w.see("stopped: everything that was answered is saved", "Press Enter")
	w.types("\r", "Press Enter")
	w.types("q\r", "Start a new assessment")
	w.exits(exitDone)
	if said, err := os.ReadFile(shown); err != nil || !strings.HasPrefix(string(said), "http://127.0.0.1:") {
		t.Errorf("opened %q, %v", said, err)
	}
}

// What the menu tells people to type is understood, whatever the file is called.
func TestMenuTellsCommandsThatExist(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "our children's file & more.safeguard")
	safeguard(t, "new", path, "--org", "Tumaini")
	file, err := quietEnv().read(path)
	if err != nil {
		t.Fatal(err)
	}
	told := menu.Commands(&words.In("en").Menu, path, file, "2026-03-01")
	if len(told) < 12 {
		t.Fatalf("only %d commands", len(told))
	}
	for _, c := range told {
		split, err := exec.Command("sh", "-c", `set -- `+c.Command+`; printf '%s\n' "$@"`).Output()
		if err != nil {
			t.Fatal(err)
		}
		args := strings.Split(strings.TrimSpace(string(split)), "\n")[1:]
		parsed := false
		cmd, rest, err := newRoot(quietEnv(), &parsed).Find(args)
		if err != nil || !cmd.HasParent() {
			t.Errorf("%s: %v", c.Command, err)
			continue
		}
		if err := cmd.ParseFlags(rest); err != nil {
			t.Errorf("%s: %v", c.Command, err)
		}
		if err := cmd.ValidateArgs(cmd.Flags().Args()); err != nil {
			t.Errorf("%s: %v", c.Command, err)
		}
		if !slices.Contains(args, path) {
			t.Errorf("%s: the name of the file is not one word: %q", c.Command, args)
		}
	}
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
				{"o", "· round", "Page 2 of"}, {"p", "Overdue: ", "Page 2 of"},
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
		{"new", file, "--org", "Tumaini", "--contact", "Helpline 116", "--checklist", "consent", "--must-haves", "--profile", "publishes=yes", "--profile", "direct-contact=yes", "--profile", "online-work=yes", "--profile", "research=yes"},
		{"set", file, "3.2", "B"}, {"set", file, "3.5", "B"}, {"set", file, "3.7", "B"}, {"set", file, "3.10", "B"},
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
	w.types("d\r", "3.2 ", "Answer so far: B Started")
	w.types("\r", "Evidence")
	w.types("q\r", "3.5 ", "3.2 D Practised")
	w.types("\r", "4 of 4", "Press Enter")
	w.types("u\r", "Take back the last step", "Make the report")
	w.types("p\r", "taken back: 3.2", ": Practised", "Put it back")
	w.types("u\r", "put back: 3.2", "Take back the last step")
	w.types("k\r", "taken back: 3.2", "Leave it so")
	w.types("g\r", "Go over one checklist", "Make the report")
	w.types("3\r", "Which checklist", "3 Consent")
	w.types("\r", "If a child may be in danger now")
	w.types("q\r", "3.2 ", "Answer so far: B Started")
	w.types("\r", "Press Enter")
	w.types("q\r", "Make the report", "q Quit")
	w.exits(exitDone)
}
