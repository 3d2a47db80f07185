package main

import (
	"bufio"
	"io"
	"os"
	"time"

	"golang.org/x/term"

	"safeguard/checklists"
)

// env is the outside world: the only place that knows the streams, the
// terminal and the clock.
type env struct {
	in    io.Reader
	ahead *bufio.Reader // of in; see lines
	out   io.Writer     // data
	err   io.Writer     // messages
	tty   *terminal     // nil unless a person sits at a terminal that can draw
	color bool
	now   func() time.Time
	by    string // initials of whoever records
	words messages
}

// terminal is the pair of files behind an interactive terminal. Its keys are
// read by one reader, so that none is lost between two askers.
type terminal struct {
	in, out *os.File
	keys    *keyReader
}

// lines returns the reader of typed lines. There is one: what another one had
// read ahead would be lost.
func (e *env) lines() *bufio.Reader {
	if e.ahead == nil {
		e.ahead = bufio.NewReader(e.in)
	}
	return e.ahead
}

// size returns columns and rows, 80 by 24 where the system does not say.
func (t *terminal) size() (cols, rows int) {
	cols, rows, err := term.GetSize(int(t.out.Fd()))
	if err != nil || cols < 1 || rows < 1 {
		return 80, 24
	}
	return cols, rows
}

func systemEnv() *env {
	e := &env{in: os.Stdin, out: os.Stdout, err: os.Stderr, now: time.Now}
	if term.IsTerminal(int(os.Stdin.Fd())) && term.IsTerminal(int(os.Stdout.Fd())) && os.Getenv("TERM") != "dumb" {
		e.tty = &terminal{in: os.Stdin, out: os.Stdout}
	}
	e.color = e.tty != nil && os.Getenv("NO_COLOR") == ""
	return e
}

// language is the one the program speaks.
const language = "en"

func (e *env) loadWords() error { return checklists.LoadMessages(language, &e.words) }

// say prints a message for the person, on one line.
func (e *env) say(format string, args ...any) {
	p := printer{w: e.err}
	p.line(format, args...)
}

// width returns the columns that text may fill.
func (e *env) width() int {
	if e.tty == nil {
		return 80
	}
	cols, _ := e.tty.size()
	return min(cols, 100)
}
