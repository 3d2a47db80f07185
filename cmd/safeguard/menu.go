package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"syscall"

	"safeguard/cmd/internal/menu"
	"safeguard/cmd/internal/terminal"
)

// start is the program without a command: the menu of the folder or, for a file
// that was dropped on it, of that file; after a double click the page in the browser.
// Where nobody sits at a terminal it says how far the file is.
func start(e *env, args []string) error {
	if e.clickedOpen() {
		return e.inSight(openPage(e, args, false))
	}
	if len(args) == 0 {
		return menu.Open(e.menu(), "")
	}
	if info, err := os.Stat(args[0]); err == nil && info.IsDir() {
		if e.tty == nil {
			return fmt.Errorf("%s: %w", args[0], syscall.EISDIR)
		}
		return menu.Open(e.menu(), args[0])
	}
	file, err := e.read(args[0])
	switch {
	case err != nil:
		return e.inSight(err)
	case e.tty == nil:
		return e.view().Status(file)
	}
	return menu.OpenFile(e.menu(), file.Path)
}

// clickedOpen reports whether a double click opens the page in a browser.
func (e *env) clickedOpen() bool { return e.clicked && e.place().Open != nil }

// inSight lets a person read an error whose window would be gone with it.
func (e *env) inSight(err error) error {
	if err == nil || !e.clicked {
		return err
	}
	e.complain(err)
	d := e.driver(false)
	defer d.Close()
	return cmp.Or(d.Wait(), errStopped)
}

// leave lets a person read what was wrong with a command line whose window would be gone
// with it, such as that of a shortcut or of a file that was dropped on the program.
func (e *env) leave(code int) int {
	if e.clicked && (code == exitFailed || code == exitUsage) {
		d := e.driver(false)
		defer d.Close()
		_ = d.Wait()
	}
	return code
}

// menu is this program to its menu.
func (e *env) menu() menu.Program {
	return menu.Program{
		Words: e.words, Today: e.today(), Place: e.place(),
		Driver: func() *terminal.Driver { return e.driver(false) }, Run: e.runInMenu,
	}
}

// runInMenu carries out a command line as the person of this one would type it.
func (e *env) runInMenu(args []string, out, err io.Writer) menu.Done {
	inner := *e
	inner.wrote, inner.inMenu = nil, true
	if out != nil {
		inner.out = out
	}
	if err != nil {
		inner.err = err
	}
	code := run(&inner, args)
	return menu.Done{Wrote: inner.wrote, OK: code == exitDone}
}
