package terminal

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"safeguard/assess"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// plain asks in lettered lines without any drawing: for pipes, for screen
// readers and for terminals that cannot do more.
type plain struct {
	in          *bufio.Reader // one for all, so that no line is lost
	out         io.Writer
	words       *Words
	width       int
	echo        bool               // whoever answers sees what they type, and the line ends with it
	drop        func() (more bool) // takes away what was typed before a prompt; may be nil
	interrupted chan os.Signal
	said        map[string]bool // by the projection before; see show
	keys        string
}

func newPlain(s Setup) *plain {
	width := 78
	if s.Console != nil {
		width = s.Console.ReadingWidth()
	}
	a := &plain{
		in: s.Lines, out: s.Out, words: s.Words, width: width, echo: s.Console != nil,
		interrupted: make(chan os.Signal, 1),
	}
	signal.Notify(a.interrupted, os.Interrupt)
	return a
}

// Close stops listening for Ctrl-C.
func (a *plain) Close() { signal.Stop(a.interrupted) }

func (a *plain) choose(v view, list []choice, preset int) (i int, typed string, err error) {
	for _, block := range v.blocks() {
		a.print("")
		a.print(block...)
	}
	a.print("")
	a.print(lettered(list)...)
	if v.earlier != "" {
		a.print(v.earlier)
	}
	prompt := a.words.EnterSkips
	if list[preset].kind == isOption {
		prompt = a.words.EnterKeeps
	}
	prompt = strings.TrimSpace(v.number+" "+strings.TrimSuffix(v.prompt, ":")) + " (" + prompt + "): "
	for {
		line, err := a.next(prompt)
		if err != nil {
			return 0, "", err
		}
		if strings.TrimSpace(line) == "" {
			return preset, "", nil
		}
		typed := assess.CleanText(line)
		if i, ok := find(list, typed); ok {
			return i, typed, nil
		}
		a.print(report.FillHoles(a.words.Unknown, "typed", report.Shorten(typed, 20), "keys", keys(list)))
	}
}

// lettered writes each answer as a line, and everything else in one.
func lettered(list []choice) []string {
	var lines, others []string
	for _, c := range list {
		c.label += c.facts
		switch {
		case c.kind != isOption && c.kind != isSearch:
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

func (a *plain) line(_ *askedView, paragraphs []string, prompt string) (string, error) {
	a.print(paragraphs...)
	return a.next(prompt)
}

func (a *plain) read(paragraphs []string) error {
	a.print("")
	a.print(paragraphs...)
	return nil
}

// next shows a prompt and returns the next line. A last line without its end
// is a line too. Ctrl-C leaves.
func (a *plain) next(prompt string) (string, error) {
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
		return "", ErrLeft
	case r := <-read:
		if !a.echo || r.err != nil {
			fmt.Fprintln(a.out)
		}
		if r.err != io.EOF {
			return r.line, r.err
		}
		if r.line == "" {
			return "", ErrLeft
		}
		return r.line, nil
	}
}

func (a *plain) print(paragraphs ...string) {
	for _, line := range wrapAll(paragraphs, a.width) {
		fmt.Fprintln(a.out, line)
	}
}

// show prints a projection as lines. What was in the one before is not read out
// again.
func (a *plain) show(sc projection) (string, error) {
	said := map[string]bool{}
	d := drawing{width: a.width, bar: barPlain, strong: same}
	top := projection{Page: talk.Page{Heading: sc.Heading, Status: sc.Status, Title: sc.Title}}
	a.printNew(said, sc.Heading+sc.Title, top.body(d))
	for _, b := range sc.Blocks {
		lines := d.lines(b)
		a.printNew(said, strings.Join(lines, "\n"), lines)
	}
	fmt.Fprintln(a.out)
	a.said = said
	if sc.keys != a.keys {
		a.keys = sc.keys
		a.print(sc.keys)
	}
	if sc.note != "" {
		a.print(sc.note)
	}
	a.print(sc.ask)
	return a.next(linePrompt)
}

// printNew prints lines, unless the projection before had some of the same name.
func (a *plain) printNew(said map[string]bool, name string, lines []string) {
	said[name] = true
	if len(lines) > 0 && !a.said[name] {
		fmt.Fprintf(a.out, "\n%s\n", strings.Join(lines, "\n"))
	}
}

func same(lines []string) []string { return lines }
