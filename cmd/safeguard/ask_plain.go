package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"safeguard/assess"
	"safeguard/checklists"
)

// plainAsker asks in lettered lines without any drawing: for pipes, for screen
// readers and for terminals that cannot do more.
type plainAsker struct {
	in    *bufio.Reader // one for everything, so that no line is lost
	out   io.Writer
	words *checklists.ScreenWords
	width int
	echo  bool // whoever answers sees what they type, and the line ends with it
}

func newPlainAsker(e *env) *plainAsker {
	width := 78
	if e.tty != nil {
		cols, _ := e.tty.size()
		width = min(cols-1, readingWidth)
	}
	return &plainAsker{in: bufio.NewReader(e.in), out: e.out, words: &e.words.Screen, width: width, echo: e.tty != nil}
}

func (a *plainAsker) choose(pg page, list []choice, preset int) (int, error) {
	a.print("", pg.head, pg.status, "", pg.question, "", pg.why)
	if len(pg.onlyIf) > 0 {
		a.print(pg.onlyIf...)
	}
	a.print("")
	var others []string
	for _, c := range list {
		switch {
		case c.act != actAnswer:
			others = append(others, c.key+" "+c.label)
		case c.means != "":
			a.print(c.key + "  " + c.label + ": " + c.means)
		default:
			a.print(c.key + "  " + c.label)
		}
	}
	a.print(strings.Join(others, ", "))
	if pg.earlier != "" {
		a.print(pg.earlier)
	}
	prompt := a.words.EnterSkips
	if list[preset].act == actAnswer {
		prompt = a.words.EnterKeeps
	}
	for {
		line, err := a.read(a.words.Choose + " (" + prompt + "): ")
		if err != nil {
			return 0, err
		}
		typed := assess.CleanText(line)
		if strings.TrimSpace(line) == "" {
			return preset, nil
		}
		if i, ok := find(list, typed); ok {
			return i, nil
		}
		a.print(fill(a.words.Unknown, "typed", shorten(typed, 20), "keys", keys(list)))
	}
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
// is a line too.
func (a *plainAsker) read(prompt string) (string, error) {
	fmt.Fprint(a.out, prompt)
	line, err := a.in.ReadString('\n')
	if !a.echo || err != nil {
		fmt.Fprintln(a.out)
	}
	if err == io.EOF {
		if line == "" {
			return "", errLeft
		}
		err = nil
	}
	return line, err
}

func (a *plainAsker) print(paragraphs ...string) {
	for _, line := range wrapAll(paragraphs, a.width) {
		fmt.Fprintln(a.out, line)
	}
}
