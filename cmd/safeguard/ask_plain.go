package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"safeguard/assess"
	"safeguard/checklists"
)

// plainAsker asks in lettered lines without any drawing: for pipes, for screen
// readers and for terminals that cannot do more.
type plainAsker struct {
	in          *bufio.Reader // one for all, so that no line is lost
	out         io.Writer
	words       *checklists.ScreenWords
	width       int
	echo        bool               // whoever answers sees what they type, and the line ends with it
	drop        func() (more bool) // takes away what was typed before a prompt; may be nil
	interrupted chan os.Signal
}

func newPlainAsker(e *env) *plainAsker {
	width := 78
	if e.tty != nil {
		cols, _ := e.tty.size()
		width = min(cols-1, readingWidth)
	}
	a := &plainAsker{
		in: e.lines(), out: e.out, words: &e.words.Screen, width: width, echo: e.tty != nil,
		interrupted: make(chan os.Signal, 1),
	}
	signal.Notify(a.interrupted, os.Interrupt)
	return a
}

func (a *plainAsker) close() { signal.Stop(a.interrupted) }

func (a *plainAsker) choose(pg page, list []choice, preset int) (int, error) {
	for _, block := range pg.blocks() {
		a.print("")
		a.print(block...)
	}
	a.print("")
	a.print(lettered(list)...)
	if pg.earlier != "" {
		a.print(pg.earlier)
	}
	prompt := a.words.EnterSkips
	if list[preset].act == actAnswer {
		prompt = a.words.EnterKeeps
	}
	prompt = strings.TrimSpace(pg.number+" "+strings.TrimSuffix(pg.prompt, ":")) + " (" + prompt + "): "
	for {
		line, err := a.read(prompt)
		if err != nil {
			return 0, err
		}
		if strings.TrimSpace(line) == "" {
			return preset, nil
		}
		typed := assess.CleanText(line)
		if i, ok := find(list, typed); ok {
			return i, nil
		}
		a.print(fill(a.words.Unknown, "typed", shorten(typed, 20), "keys", keys(list)))
	}
}

// lettered writes each answer as a line, and everything else in one.
func lettered(list []choice) []string {
	var lines, others []string
	for _, c := range list {
		switch {
		case c.act != actAnswer:
			others = append(others, c.key+" "+c.label)
		case c.means != "":
			lines = append(lines, c.key+"  "+c.label+": "+c.means)
		default:
			lines = append(lines, c.key+"  "+c.label)
		}
	}
	return append(lines, strings.Join(others, ", "))
}

// keys lists what can be typed.
func keys(list []choice) string {
	var all []string
	for _, c := range list {
		all = append(all, c.key)
	}
	return strings.Join(all, " ")
}

func (a *plainAsker) line(paragraphs []string) (string, error) {
	a.print(paragraphs...)
	return a.read("> ")
}

func (a *plainAsker) tell(paragraphs []string) error {
	a.print("")
	a.print(paragraphs...)
	return nil
}

// read shows a prompt and returns the next line. A last line without its end
// is a line too. Ctrl-C leaves.
func (a *plainAsker) read(prompt string) (string, error) {
	if a.drop != nil && a.drop() {
		a.print(a.words.OneLine)
	}
	fmt.Fprint(a.out, prompt)
	type result struct {
		line string
		err  error
	}
	read := make(chan result, 1)
	go func() {
		line, err := a.in.ReadString('\n')
		read <- result{line, err}
	}()
	select {
	case <-a.interrupted:
		fmt.Fprintln(a.out)
		return "", errLeft
	case r := <-read:
		if !a.echo || r.err != nil {
			fmt.Fprintln(a.out)
		}
		if r.err != io.EOF {
			return r.line, r.err
		}
		if r.line == "" {
			return "", errLeft
		}
		return r.line, nil
	}
}

func (a *plainAsker) print(paragraphs ...string) {
	for _, line := range wrapAll(paragraphs, a.width) {
		fmt.Fprintln(a.out, line)
	}
}
