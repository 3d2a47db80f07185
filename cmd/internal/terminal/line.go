package terminal

import (
	"fmt"
	"strings"

	"safeguard/report"

	"github.com/rivo/uniseg"
)

// lineEditor is one line of text that is being typed. It asks the terminal
// nothing: it wraps the line itself and draws all of it, when no key is waiting.
type lineEditor struct {
	before, after string // around the cursor
	row           int    // of the cursor, from the first row drawn
}

const linePrompt = "> "

// press changes the line by one key.
func (l *lineEditor) press(k key) {
	switch k.kind {
	case keyText:
		l.before += k.text
	case keyLeft:
		c := lastCluster(l.before)
		l.before, l.after = strings.TrimSuffix(l.before, c), c+l.after
	case keyRight:
		c := firstCluster(l.after)
		l.before, l.after = l.before+c, strings.TrimPrefix(l.after, c)
	case keyHome:
		l.before, l.after = "", l.before+l.after
	case keyEnd:
		l.before, l.after = l.before+l.after, ""
	case keyBackspace:
		l.before = strings.TrimSuffix(l.before, lastCluster(l.before))
	case keyDelete:
		l.after = strings.TrimPrefix(l.after, firstCluster(l.after))
	case keyDeleteWord:
		l.before = l.before[:strings.LastIndexByte(strings.TrimRight(l.before, " "), ' ')+1]
	case keyDeleteLine:
		l.before = ""
	}
}

func firstCluster(s string) string {
	c, _, _, _ := uniseg.FirstGraphemeClusterInString(s, -1)
	return c
}

func lastCluster(s string) string {
	last := ""
	for c := range report.Clusters(s) {
		last = c
	}
	return last
}

// draw returns what turns the earlier drawing into the present one in a window
// of cols by rows. A line higher than the window shows the rows at the cursor.
func (l *lineEditor) draw(cols, rows int) string {
	lines, row, col := l.layout(cols - 1)
	first := max(0, row-(rows-2))
	lines = lines[first:min(len(lines), first+max(1, rows-1))]
	row -= first
	var b strings.Builder
	b.WriteString(l.home())
	b.WriteString(strings.Join(lines, "\r\n"))
	if up := len(lines) - 1 - row; up > 0 {
		fmt.Fprintf(&b, "\x1b[%dA", up)
	}
	b.WriteString("\r")
	if col > 0 {
		fmt.Fprintf(&b, "\x1b[%dC", col)
	}
	l.row = row
	return b.String()
}

// home returns what goes to the start of the drawing and clears it.
func (l *lineEditor) home() string {
	if l.row > 0 {
		return fmt.Sprintf("\x1b[%dA\r\x1b[J", l.row)
	}
	return "\r\x1b[J"
}

// layout breaks the line at width columns and finds the cursor.
func (l *lineEditor) layout(width int) (lines []string, row, col int) {
	line, used := linePrompt, len(linePrompt)
	at := 0
	for c := range report.Clusters(l.before + l.after) {
		n := uniseg.StringWidth(c)
		if used+n > width {
			lines = append(lines, line)
			line, used = "", 0
		}
		if at <= len(l.before) {
			row, col = len(lines), used
		}
		at += len(c)
		line, used = line+c, used+n
	}
	if l.after == "" {
		row, col = len(lines), used
	}
	return append(lines, line), row, col
}
