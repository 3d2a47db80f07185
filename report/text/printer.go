package text

import (
	"bufio"
	"safeguard/report"
	"strings"

	"github.com/rivo/uniseg"
)

// itemIndent is the column, from 0, at which the text of an item begins.
const itemIndent = 6

// A printer writes lines of limited width. w keeps an error until it is flushed.
type printer struct {
	w       *bufio.Writer
	width   int
	started bool
}

// title begins a part of the report.
func (p *printer) title(s string) {
	if p.started {
		p.blank()
	}
	p.underlined(s, "=")
}

// heading begins a section of a part.
func (p *printer) heading(s string) {
	p.blank()
	p.underlined(s, "-")
}

func (p *printer) underlined(s, with string) {
	longest := 0
	for _, line := range wrap(s, p.width) {
		longest = max(longest, uniseg.StringWidth(line))
		p.line(0, line)
	}
	p.line(0, strings.Repeat(with, longest))
}

func (p *printer) blank() { p.line(0, "") }

// text prints a paragraph with an indent; nothing if it is empty.
func (p *printer) text(indent int, s string) {
	for _, line := range wrap(s, p.width-indent) {
		p.line(indent, line)
	}
}

// item prints a number or a dash, and a text beside it.
func (p *printer) item(number, s string) {
	lines := wrap(s, p.width-itemIndent)
	number = strings.Join(wrap(number, p.width), " ")
	room := itemIndent - uniseg.StringWidth(number)
	if room < 1 || len(lines) == 0 {
		p.line(0, number)
	} else {
		p.line(0, number+strings.Repeat(" ", room)+lines[0])
		lines = lines[1:]
	}
	for _, line := range lines {
		p.line(itemIndent, line)
	}
}

func (p *printer) line(indent int, s string) {
	p.started = true
	if s != "" {
		p.w.WriteString(strings.Repeat(" ", indent))
	}
	p.w.WriteString(s)
	p.w.WriteByte('\n')
}

// wrap breaks a cleaned text into lines of at most width columns. A longer word
// has a line to itself, so that it can be copied whole. An empty text has none.
func wrap(s string, width int) []string {
	var lines []string
	for paragraph := range strings.SplitSeq(report.Plain(s), "\n") {
		line, columns := "", 0
		for _, word := range strings.FieldsFunc(paragraph, func(r rune) bool { return r == ' ' }) {
			w := uniseg.StringWidth(word)
			if columns > 0 && columns+1+w > width {
				lines, line, columns = append(lines, line), "", 0
			}
			if columns > 0 {
				line, columns = line+" ", columns+1
			}
			line, columns = line+word, columns+w
		}
		if line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}
