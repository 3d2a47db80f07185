package main

import (
	"bufio"
	"io"
	"os"
	"time"

	"github.com/inconshreveable/mousetrap"
	"golang.org/x/term"

	"safeguard/assess"
	"safeguard/cmd/internal/about"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/places"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/stream"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

// env is the outside world: the only place that knows the streams, the
// terminal and the clock.
type env struct {
	in    io.Reader
	ahead *bufio.Reader     // of in; see lines
	out   io.Writer         // data
	err   io.Writer         // messages
	tty   *terminal.Console // nil unless a person sits at a terminal that can draw
	color bool
	now   func() time.Time
	clock func() time.Time // of the computer, where now is on the day of --date; else nil
	date  string           // of --date
	by    string           // initials of whoever records
	wrote []string         // the files that this command wrote

	called string // the program, as a person types it

	inMenu bool // the menu comes next, where nobody types a command

	built   assess.Date // of the program; "" where somebody gave the day
	doubted bool        // it was said that the day can hardly be right

	words *words.Words

	place   func() places.Place // what there is on this computer beside the terminal
	clicked bool                // there was no terminal before the program: its window goes with it
}

// lines returns the reader of typed lines. There is one: what another one had
// read ahead would be lost.
func (e *env) lines() *bufio.Reader {
	if e.ahead == nil {
		e.ahead = bufio.NewReader(e.in)
	}
	return e.ahead
}

func systemEnv() *env {
	e := &env{in: os.Stdin, now: time.Now, words: words.In("en"), place: places.System}
	e.name(places.Called(os.Args[0]))
	e.built = max(assess.Released, assess.Date(about.Stamped().Day))
	window := term.IsTerminal(int(os.Stdin.Fd())) && term.IsTerminal(int(os.Stdout.Fd()))
	e.clicked = mousetrap.StartedByExplorer() || window && places.OwnWindow()
	if window && os.Getenv("TERM") != "dumb" {
		e.tty = &terminal.Console{In: os.Stdin, Out: os.Stdout}
	}
	e.color = e.tty != nil && os.Getenv("NO_COLOR") == ""
	return e
}

// name says how a person types the program's name, in all that they read.
func (e *env) name(called string) {
	e.called = places.Typed(screen.Quoted(called))
	e.out, e.err = stream.New(os.Stdout, e.called), stream.New(os.Stderr, e.called)
}

// say prints a message for the person, on one line.
func (e *env) say(format string, args ...any) {
	p := screen.NewPrinter(e.err, e.width())
	p.Line(format, args...)
}

// width returns the columns that text may fill.
func (e *env) width() int { return e.tty.Width() }

// write writes an output and says under which name.
func (e *env) write(t compose.Target, data []byte, pages int) (string, error) {
	w, err := compose.Write(t, data)
	if err != nil {
		return "", err
	}
	switch {
	case w.Held:
		e.say("%s", words.Fill(e.words.Command.OutputHeld, "instead", w.Instead))
	case w.Instead != "":
		e.say("%s", words.Fill(e.words.Command.OutputKept, "instead", w.Instead))
	}
	e.sayWrote(w.Path, pages)
	return w.Path, nil
}

// sayWrote reports a file that was written; pages is 0 where it has none.
func (e *env) sayWrote(path string, pages int) {
	e.wrote = append(e.wrote, path)
	text := e.words.Command.Wrote
	if pages > 0 {
		text = e.words.Command.WrotePages.For(pages)
	}
	e.say("%s", words.Fill(text, "file", path, "pages", pages))
}
