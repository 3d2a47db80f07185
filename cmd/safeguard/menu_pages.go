package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/rivo/uniseg"
)

// paged shows what print writes, on both streams, a window full at a time. What
// goes wrong is shown with it.
func paged(e *env, print func(*env) error) error {
	var text strings.Builder
	inner := *e
	inner.out, inner.err = &text, &text
	if err := print(&inner); err != nil {
		inner.complain(err)
	}
	talk, done := e.asker(false)
	defer done()
	s, ok := talk.(*surveyAsker)
	if !ok {
		_, err := fmt.Fprint(e.out, text.String())
		return err
	}
	if err := s.pages(text.String(), e.words.Command); !errors.Is(err, errLeft) {
		return err
	}
	return nil
}

// pages shows a text that is broken into lines already. Lines that are too long
// for the window are broken again. Where there are several pages one can go
// back, and leave before the last.
func (a *surveyAsker) pages(text string, w commandWords) error {
	cols, rows := a.tty.size()
	lines := fitLines(text, cols)
	full := max(3, rows-3)
	of := max(1, (len(lines)+full-1)/full)
	for at := 0; at < of; {
		part := lines[at*full : min(len(lines), (at+1)*full)]
		foot, letters := w.MenuReturn, ""
		if of > 1 {
			foot, letters = with(w.MenuPage, "page", at+1, "pages", of), lineBack+lineStop
		}
		a.print(clearScreen + strings.Join(part, "\n") + "\n\n" + foot)
		typed, err := a.waitKey(letters)
		switch {
		case err != nil:
			return err
		case typed == lineStop:
			return nil
		case typed == lineBack:
			at = max(0, at-1)
		default:
			at++
		}
	}
	return nil
}

// fitLines breaks the lines that are wider than a window; they go on under
// their beginning.
func fitLines(text string, cols int) []string {
	var lines []string
	for line := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
		if uniseg.StringWidth(line) <= cols {
			lines = append(lines, line)
			continue
		}
		spaces := len(line) - len(strings.TrimLeft(line, " "))
		lines = append(lines, wrap(line, cols-1, strings.Repeat(" ", min(spaces, cols/2)))...)
	}
	return lines
}
