//go:build !windows

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/creack/pty"
	"github.com/hinshun/vt10x"
)

// openMenu runs bare safeguard in a window, in an empty folder.
func openMenu(t *testing.T) (w *window, dir string) {
	t.Helper()
	dir = t.TempDir()
	w = &window{t: t, vt: vt10x.New(vt10x.WithSize(80, 24))}
	w.news = sync.NewCond(&w.mu)
	w.cmd = exec.Command("safeguard")
	w.cmd.Dir = dir
	w.cmd.Env = append(os.Environ(), "TERM=xterm-256color", "GORACE=atexit_sleep_ms=0", "SOURCE_DATE_EPOCH=1772355600")
	var err error
	if w.pty, err = pty.StartWithSize(w.cmd, &pty.Winsize{Cols: 80, Rows: 24}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		w.cmd.Process.Kill()
		w.pty.Close()
	})
	go w.watch()
	return w, dir
}

// A focal point who never saw a command line makes an assessment, answers a
// question, and has the report, all from the menu.
func TestMenu(t *testing.T) {
	t.Parallel()
	w, dir := openMenu(t)
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
	if err := w.cmd.Wait(); err != nil {
		t.Errorf("the menu ended with %v", err)
	}
}
