//go:build !windows

package terminal

import (
	"bytes"
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
	"golang.org/x/term"
)

// prepareConsole takes the terminal out of line mode for a whole sitting, so that
// no key is lost or echoed between two prompts and Ctrl-S does not freeze it.
func prepareConsole(t *Console) (release func(), err error) {
	old, err := term.MakeRaw(int(t.In.Fd()))
	if err != nil {
		return nil, err
	}
	return func() { term.Restore(int(t.In.Fd()), old) }, nil
}

// prepareInput is for systems that have to leave the mode of keys in between.
func prepareInput(*Console) (release func(), err error) { return func() {}, nil }

// dropWaiting takes away what was typed or pasted before a line is asked for,
// and reports whether there was more than empty lines. It waits a moment first,
// because a paste comes in pieces. Out of line mode a line without its end is
// taken away too.
func dropWaiting(in *os.File) (more bool) {
	time.Sleep(restOfKey)
	fd := int(in.Fd())
	old, err := term.MakeRaw(fd)
	if err != nil {
		return false
	}
	defer term.Restore(fd, old)
	waiting := []unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}}
	for data := make([]byte, 4096); ; {
		if n, err := unix.Poll(waiting, 0); err != nil || n == 0 || waiting[0].Revents&unix.POLLIN == 0 {
			return more
		}
		n, err := unix.Read(fd, data)
		if err != nil || n == 0 {
			return more
		}
		more = more || len(bytes.TrimSpace(data[:n])) > 0
	}
}

// watchSize reports when the window gets another size.
func watchSize() (resized <-chan os.Signal, stop func()) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGWINCH)
	return c, func() { signal.Stop(c) }
}
