package terminal

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"safeguard/cmd/internal/stream"
	"safeguard/report"

	"github.com/rivo/uniseg"
)

// Pages shows a text that is broken into lines already, a window full at a time.
// Lines that are too long for the window are broken again. Where there are several
// pages one can go back, and leave before the last. Without a console it is only
// printed.
func (d *Driver) Pages(text string) error {
	a, ok := d.face.(*drawn)
	if !ok {
		_, err := fmt.Fprint(d.face.(*plain).out, text)
		return err
	}
	cols, rows := a.tty.Size()
	lines := fitLines(stream.AsCalled(text, d.called), cols, cmp.Or(d.called, stream.Name))
	full := max(3, rows-3)
	of := max(1, (len(lines)+full-1)/full)
	for at := 0; at < of; {
		part := lines[at*full : min(len(lines), (at+1)*full)]
		foot, letters := d.words.MenuReturn, ""
		if of > 1 {
			foot = report.FillHoles(d.words.MenuPage, "page", fmt.Sprint(at+1), "pages", fmt.Sprint(of))
			letters = d.keys.Back + d.keys.Stop
		}
		part = slices.DeleteFunc(slices.Clone(part), func(line string) bool { return line == goesOn })
		a.print(clearScreen + strings.Join(part, "\n") + "\n\n" + foot)
		typed, err := a.waitKey(letters)
		switch {
		case err != nil:
			return err
		case typed == d.keys.Stop:
			return nil
		case typed == d.keys.Back:
			at = max(0, at-1)
		default:
			at++
		}
	}
	return nil
}

// Wait says how to go on and waits for Enter, so that the next menu does not wipe
// away what was shown.
func (d *Driver) Wait() error {
	if a, ok := d.face.(*drawn); ok {
		a.print("\n" + d.words.MenuReturn)
		return a.waitEnter()
	}
	_, err := fmt.Fprintf(d.face.(*plain).out, "\n%s", d.words.MenuReturn)
	return err
}

// goesOn marks a further line of the window that the terminal fills itself.
const goesOn = "\x00"

// fitLines breaks the lines that are wider than a window; they go on under
// their beginning. A line with a command of the program, as it was called, is left to
// the terminal to break: whoever copies it gets one line, and no name of a file has a
// break in it.
func fitLines(text string, cols int, called string) []string {
	var lines []string
	for line := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
		if uniseg.StringWidth(line) <= cols {
			lines = append(lines, line)
			continue
		}
		if isCommand(line, called) {
			line, rows := spaced(line, cols)
			lines = append(lines, line)
			for range rows - 1 {
				lines = append(lines, goesOn)
			}
			continue
		}
		spaces := len(line) - len(strings.TrimLeft(line, " "))
		lines = append(lines, report.Wrap(line, cols-1, strings.Repeat(" ", min(spaces, cols/2)))...)
	}
	return lines
}

// spaced returns a command that is wider than a window with more spaces between its
// words, so that the terminal breaks it between two of them: whoever copies it still
// gets one line, and no name and no text in quotation marks is broken that fits. It
// returns too how many lines of the window it fills.
func spaced(line string, cols int) (string, int) {
	out, at, quoted := "", 0, rune(0)
	words := strings.FieldsFunc(line, func(r rune) bool {
		switch {
		case quoted == 0 && (r == '"' || r == '\''):
			quoted = r
		case r == quoted:
			quoted = 0
		}
		return r == ' ' && quoted == 0
	})
	indent := strings.Repeat(" ", len(line)-len(strings.TrimLeft(line, " ")))
	for i, word := range words {
		gap := " "
		if i == 0 {
			gap = indent
		}
		used := at % cols
		if fits := used+len(gap)+uniseg.StringWidth(word) <= cols; i > 0 && used > 0 && !fits {
			gap = strings.Repeat(" ", cols-used)
			if len(indent)+uniseg.StringWidth(word) <= cols {
				gap += indent
			}
		} else if used == 0 && i > 0 {
			gap = indent + " "
		}
		out += gap + word
		at += len(gap) + uniseg.StringWidth(word)
	}
	return out, max(1, (at+cols-1)/cols)
}

// isCommand reports whether a line is a command to type, or says one at its end.
func isCommand(line, called string) bool {
	return strings.HasPrefix(strings.TrimSpace(line), called+" ") || strings.Contains(line, ": "+called+" ")
}
