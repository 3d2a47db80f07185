package main

import (
	"fmt"
	"strings"
)

// stage is where a workshop is shown and where its lines are typed. Both ways
// know the same lines: they differ in how they draw.
type stage interface {
	show(sc scene) (string, error)
	close()
}

// keyDanger is the key that is never part of an answer. On a drawn screen it
// needs no Enter.
const keyDanger = "!"

// isDanger is the other key for it, where D is no level.
func isDanger(line string) bool { return strings.EqualFold(line, "d") }

// stage chooses how to show a workshop.
func (e *env) stage(plain bool) stage {
	talk, _ := e.asker(plain)
	if s, ok := talk.(*surveyAsker); ok {
		return &drawnStage{s}
	}
	return &plainStage{plainAsker: talk.(*plainAsker)}
}

// drawnStage fills the window with a scene and draws it again when the window
// gets another size.
type drawnStage struct{ asker *surveyAsker }

func (s *drawnStage) close() { s.asker.close() }

func (s *drawnStage) show(sc scene) (string, error) {
	a := s.asker
	release, err := holdLine(a.tty)
	if err != nil {
		return "", err
	}
	defer release()
	var l lineEditor
	draw := func() {
		cols, rows := a.tty.size()
		l.row = 0
		a.print(clearScreen + strings.Join(sc.fit(cols, rows, a.strong), "\n") + "\n")
	}
	draw()
	for {
		k, err := a.keys.nextAfter(func() { a.print(l.draw(a.tty.size())) })
		empty := l.before+l.after == ""
		switch {
		case err != nil, k.kind == keyStop:
			a.print(clearScreen)
			return "", errLeft
		case k.kind == keyEnter:
			a.print(clearScreen)
			return l.before + l.after, nil
		case k.kind == keyText && k.text == keyDanger && empty && !k.pasted:
			return keyDanger, nil
		case k.kind == keyResize:
			draw()
			continue
		}
		l.press(k)
	}
}

// plainStage prints a scene as lines. What the scene before said too is not read
// out again.
type plainStage struct {
	*plainAsker
	said map[string]bool
	keys string
}

func (s *plainStage) show(sc scene) (string, error) {
	said := map[string]bool{}
	how := drawing{width: s.width, bar: barPlain, strong: same}
	top := (&scene{head: sc.head, status: sc.status, title: sc.title}).body(how)
	s.tellNew(said, sc.head+sc.title, top)
	for _, p := range sc.parts {
		lines := p.lines(how.width, how.bar)
		s.tellNew(said, strings.Join(lines, "\n"), lines)
	}
	fmt.Fprintln(s.out)
	s.said = said
	if sc.keys != s.keys {
		s.keys = sc.keys
		s.print(sc.keys)
	}
	if sc.note != "" {
		s.print(sc.note)
	}
	s.print(sc.ask)
	return s.read(linePrompt)
}

// tellNew prints lines, unless the scene before had what they are known by.
func (s *plainStage) tellNew(said map[string]bool, name string, lines []string) {
	said[name] = true
	if len(lines) > 0 && !s.said[name] {
		fmt.Fprintf(s.out, "\n%s\n", strings.Join(lines, "\n"))
	}
}

func same(lines []string) []string { return lines }
