package terminal

import (
	"fmt"
	"strings"

	"safeguard/cmd/internal/talk"
)

// show fills the window with a scene and draws it again when the window gets
// another size.
func (a *drawn) show(sc scene) (string, error) {
	release, err := holdLine(a.tty)
	if err != nil {
		return "", err
	}
	defer release()
	var l lineEditor
	draw := func() {
		cols, rows := a.tty.Size()
		l.row = 0
		a.print(clearScreen + strings.Join(sc.fit(cols, rows, a.strong), "\n") + "\n")
	}
	draw()
	for {
		k, err := a.keys.nextAfter(func() { a.print(l.draw(a.tty.Size())) })
		empty := l.before+l.after == ""
		switch {
		case err != nil, k.kind == keyStop:
			a.print(clearScreen)
			return "", ErrLeft
		case k.kind == keyEnter:
			a.print(clearScreen)
			return l.before + l.after, nil
		case k.kind == keyText && k.text == keyOfDanger && empty && !k.pasted:
			return keyOfDanger, nil
		case k.kind == keyResize:
			draw()
			continue
		}
		l.press(k)
	}
}

// show prints a scene as lines. What the scene before said too is not read out
// again.
func (a *plain) show(sc scene) (string, error) {
	said := map[string]bool{}
	d := drawing{width: a.width, bar: barPlain, strong: same}
	top := scene{Page: talk.Page{Heading: sc.Heading, Status: sc.Status, Title: sc.Title}}
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

// printNew prints lines, unless the scene before had what they are known by.
func (a *plain) printNew(said map[string]bool, name string, lines []string) {
	said[name] = true
	if len(lines) > 0 && !a.said[name] {
		fmt.Fprintf(a.out, "\n%s\n", strings.Join(lines, "\n"))
	}
}

func same(lines []string) []string { return lines }
