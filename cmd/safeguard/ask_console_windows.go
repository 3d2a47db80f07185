package main

import (
	"os"

	"golang.org/x/sys/windows"
	"golang.org/x/term"
)

// holdConsole lets the console understand the sequences that clear a line. The
// menus set the mode of the keys themselves, and read them from the console.
func holdConsole(t *terminal) (release func(), err error) {
	out := windows.Handle(t.out.Fd())
	var mode uint32
	if err := windows.GetConsoleMode(out, &mode); err != nil {
		return nil, err
	}
	if err := windows.SetConsoleMode(out, mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING); err != nil {
		return nil, err
	}
	return func() { windows.SetConsoleMode(out, mode) }, nil
}

// holdLine takes the console out of line mode while a line is typed.
func holdLine(t *terminal) (release func(), err error) {
	old, err := term.MakeRaw(int(t.in.Fd()))
	if err != nil {
		return nil, err
	}
	return func() { term.Restore(int(t.in.Fd()), old) }, nil
}

// watchSize tells nothing here: the next question fits the new size.
func watchSize() (resized <-chan os.Signal, stop func()) { return nil, func() {} }
