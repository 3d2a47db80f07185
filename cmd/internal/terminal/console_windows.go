package terminal

import (
	"os"
	"time"

	"golang.org/x/sys/windows"
	"golang.org/x/term"
)

// prepareConsole lets the console understand the sequences that clear a line.
func prepareConsole(t *Console) (release func(), err error) {
	out := windows.Handle(t.Out.Fd())
	var mode uint32
	if err := windows.GetConsoleMode(out, &mode); err != nil {
		return nil, err
	}
	if err := windows.SetConsoleMode(out, mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING); err != nil {
		return nil, err
	}
	return func() { windows.SetConsoleMode(out, mode) }, nil
}

// prepareInput takes the console out of line mode while keys are read.
func prepareInput(t *Console) (release func(), err error) {
	old, err := term.MakeRaw(int(t.In.Fd()))
	if err != nil {
		return nil, err
	}
	return func() { term.Restore(int(t.In.Fd()), old) }, nil
}

// dropWaiting takes away what was typed or pasted before a line is asked for. It
// waits a moment first, because a paste comes in pieces. The console does not
// tell keys from its other news, so that more is never reported.
func dropWaiting(in *os.File) (more bool) {
	time.Sleep(restOfKey)
	windows.FlushConsoleInputBuffer(windows.Handle(in.Fd()))
	return false
}

// watchSize reports nothing here: the next question fits the new size.
func watchSize() (resized <-chan os.Signal, stop func()) { return nil, func() {} }
