package terminal

import (
	"io"
	"strings"
	"sync"

	"safeguard/cmd/internal/talk"
)

// drawn asks with menus on a terminal that it holds for a whole sitting.
type drawn struct {
	tty     *Console
	keys    *keyReader
	out     screenWriter
	words   *Words
	color   bool
	names   *talk.Keys
	release func()
}

// What is sent to the terminal beside text.
const (
	home        = "\x1b[H"
	clearScreen = home + "\x1b[2J"
	clearRight  = "\x1b[K"
	clearBelow  = "\x1b[J"
	hideCursor  = "\x1b[?25l"
	showCursor  = "\x1b[?25h"
	pasteOn     = "\x1b[?2004h" // a paste comes between marks
	pasteOff    = "\x1b[?2004l"
	bold        = "\x1b[1m"
	normal      = "\x1b[0m"
)

func newDrawn(s Setup) (*drawn, error) {
	release, err := prepareConsole(s.Console)
	if err != nil {
		return nil, err
	}
	resized, stop := watchSize()
	if s.Console.keys == nil {
		s.Console.keys = &keyReader{in: s.Console.In, wait: restOfKey}
	}
	s.Console.keys.resized = resized
	a := &drawn{
		tty: s.Console, keys: s.Console.keys,
		out: screenWriter{s.Console}, words: s.Words, names: s.Keys, color: s.Color,
	}
	a.print(pasteOn)
	a.release = sync.OnceFunc(func() {
		stop()
		a.print(pasteOff)
		release()
	})
	return a, nil
}

// Close gives the terminal back.
func (a *drawn) Close() { a.release() }

func (a *drawn) print(s string) { io.WriteString(a.out, s) }

// An askedView is a view and what was chosen in it.
type askedView struct {
	view
	chosen choice
}

func (a *drawn) line(behind *askedView, paragraphs []string, _ string) (string, error) {
	release, err := prepareInput(a.tty)
	if err != nil {
		return "", err
	}
	defer release()
	a.print(a.beforeLine(behind, paragraphs))
	var l lineEditor
	for {
		k, err := a.keys.nextAfter(func() { a.print(l.draw(a.tty.Size())) })
		switch {
		case err != nil, k.kind == keyStop:
			a.print("\n")
			return l.before + l.after, ErrLeft
		case k.kind == keyEnter:
			l.press(key{kind: keyEnd})
			a.print(l.draw(a.tty.Size()) + "\n")
			return l.before, nil
		case k.kind == keyResize:
			l.row = 0
			a.print(clearScreen + a.beforeLine(behind, paragraphs))
			continue
		}
		l.press(k)
	}
}

// beforeLine is what is above a line that is typed. Behind a choice that is the
// question and what was chosen: the window is drawn anew, so that its head stays.
func (a *drawn) beforeLine(behind *askedView, paragraphs []string) string {
	cols, rows := a.tty.Size()
	width := min(cols-1, readingWidth)
	if behind == nil {
		return "\n" + strings.Join(wrapAll(paragraphs, width), "\n") + "\n"
	}
	var conditions []string
	if behind.chosen.met {
		conditions = wrapAll(behind.onlyIf, width)
	}
	lines := a.fitAsked(behind, conditions, wrapAll(paragraphs, width), width, rows)
	return clearScreen + strings.Join(lines, "\n") + "\n"
}

// read shows paragraphs, a window full at a time.
func (a *drawn) read(paragraphs []string) error {
	cols, rows := a.tty.Size()
	lines := wrapAll(paragraphs, min(cols-1, readingWidth))
	for full := max(3, rows-3); len(lines) > 0; {
		n := min(full, len(lines))
		a.print(clearScreen + strings.Join(lines[:n], "\n") + "\n\n" + a.words.Enter)
		lines = lines[n:]
		if err := a.waitEnter(); err != nil {
			a.print(clearScreen)
			return err
		}
	}
	return nil
}

func (a *drawn) waitEnter() error {
	_, err := a.waitKey("")
	return err
}

// waitKey waits for Enter, which is "", or for one of some letters.
func (a *drawn) waitKey(letters string) (string, error) {
	release, err := prepareInput(a.tty)
	if err != nil {
		return "", err
	}
	defer release()
	for {
		k, err := a.keys.next()
		switch typed := strings.ToLower(k.text); {
		case err != nil, k.kind == keyStop:
			return "", ErrLeft
		case k.kind == keyEnter:
			return "", nil
		case k.kind == keyText && !k.pasted && strings.Contains(letters, typed):
			return typed, nil
		}
	}
}

// show fills the window with a projection and draws it again when the window gets
// another size. What has no room is turned part by part, by a key of its own and,
// where Enter goes on to the next page, by Enter.
func (a *drawn) show(sc projection) (string, error) {
	release, err := prepareInput(a.tty)
	if err != nil {
		return "", err
	}
	defer release()
	var l lineEditor
	part, parts := 0, 1
	draw := func() {
		cols, rows := a.tty.Size()
		l.row = 0
		var lines []string
		lines, parts = sc.fit(cols, rows, part, a.names.More+" "+a.words.MorePages, a.strong)
		a.print(clearScreen + strings.Join(lines, "\n") + "\n")
	}
	draw()
	for {
		k, err := a.keys.nextAfter(func() { a.print(l.draw(a.tty.Size())) })
		empty := l.before+l.after == ""
		single := k.kind == keyText && empty && !k.pasted
		switch {
		case err != nil, k.kind == keyStop:
			a.print(clearScreen)
			return "", ErrLeft
		case parts > 1 && (single && k.text == a.names.More || k.kind == keyEnter && empty && sc.readOnly && part < parts-1):
			part = (part + 1) % parts
			draw()
			continue
		case k.kind == keyEnter:
			a.print(clearScreen)
			return l.before + l.after, nil
		case single && k.text == a.names.Danger:
			return a.names.Danger, nil
		case k.kind == keyResize:
			draw()
			continue
		}
		l.press(k)
	}
}
