package main

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"safeguard/assess/store"
	"safeguard/cmd/internal/menu"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/usage"
)

// start is the program without a command: the menu of the folder or, for a file
// that was dropped on it, of that file. Where nobody sits at a terminal it says how
// far the file is.
func start(e *env, args []string) error {
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
	case err != nil && e.clicked: // the window would be gone with what it says
		e.complain(err)
		d := e.driver(false)
		defer d.Close()
		return cmp.Or(d.Wait(), errStopped)
	case err != nil:
		return err
	case e.tty == nil:
		return e.view().Status(file)
	}
	return menu.OpenFile(e.menu(), file.Path)
}

// menu is this program to its menu.
func (e *env) menu() menu.Program {
	return menu.Program{
		Words: e.words, Today: e.today(), Place: e.place(),
		Driver: func() *terminal.Driver { return e.driver(false) }, Run: e.runInMenu,
	}
}

// startArgs takes nothing or the name of one file or folder.
func startArgs(cmd *cobra.Command, args []string) error {
	switch {
	case len(args) == 0:
		return nil
	case !namesFile(args[0]):
		return cobra.NoArgs(cmd, args)
	case len(args) > 1 && namesFile(args[1]):
		return usage.Fault("one_file")
	case len(args) > 1:
		return usage.Advise(usage.Fault("file_first", "file", args[0]), "command_first", "command", args[1])
	}
	return nil
}

// namesFile reports whether a word of the command line is a file or a folder rather
// than a command.
func namesFile(word string) bool {
	if strings.HasSuffix(strings.ToLower(word), store.Extension) {
		return true
	}
	_, err := os.Stat(store.Find(word))
	_, err2 := os.Stat(word)
	return err == nil || err2 == nil
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
