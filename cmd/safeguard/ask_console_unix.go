//go:build !windows

package main

import (
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/term"
)

// holdConsole takes the terminal out of line mode for a whole sitting, so that
// no key is lost or echoed between two prompts and Ctrl-S does not freeze it.
func holdConsole(t *terminal) (release func(), err error) {
	old, err := term.MakeRaw(int(t.in.Fd()))
	if err != nil {
		return nil, err
	}
	return func() { term.Restore(int(t.in.Fd()), old) }, nil
}

// holdLine is for systems where a line is read in another mode than a menu.
func holdLine(*terminal) (release func(), err error) { return func() {}, nil }

// watchSize tells when the window gets another size.
func watchSize() (resized <-chan os.Signal, stop func()) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGWINCH)
	return c, func() { signal.Stop(c) }
}
