package markdown

import (
	"bufio"
	"strconv"
	"strings"

	"safeguard/report"
)

// A printer writes blocks of Markdown with one empty line between them, but none
// between the items of a list. w keeps an error until it is flushed.
type printer struct {
	w       *bufio.Writer
	words   report.Words
	started bool
	inList  bool
}

// block writes finished Markdown as a block of its own.
func (p *printer) block(s string) {
	if s == "" {
		return
	}
	if p.started {
		p.w.WriteByte('\n')
	}
	p.started, p.inList = true, false
	p.w.WriteString(s)
	p.w.WriteByte('\n')
}

// heading writes a heading on one line; nothing if it is empty.
func (p *printer) heading(level int, s string) {
	if s = escapeStart(escape(strings.Join(linesOf(s), " "))); s != "" {
		p.block(strings.Repeat("#", level) + " " + s)
	}
}

// text writes a paragraph; nothing if it is empty.
func (p *printer) text(s string) { p.block(hardBreaks(inline(s), "")) }

// strong writes a bold paragraph; nothing if it is empty.
func (p *printer) strong(s string) { p.block(hardBreaks(bold(s), "")) }

// item writes an item of a list: its first line and more lines below it, all of
// them finished Markdown.
func (p *printer) item(mark, first string, more ...string) {
	if p.started && !p.inList {
		p.w.WriteByte('\n')
	}
	p.started, p.inList = true, true
	text := first
	for _, s := range more {
		if s != "" {
			text += "\n" + s
		}
	}
	p.w.WriteString(mark + " " + hardBreaks(text, strings.Repeat(" ", len(mark)+1)) + "\n")
}

// table writes a pipe table of finished cells.
func (p *printer) table(columns []report.Column, rows [][]string) {
	var b strings.Builder
	line := func(cells []string) {
		b.WriteString("\n|")
		for _, c := range cells {
			b.WriteString(strings.TrimRight(" "+c, " ") + " |")
		}
	}
	var titles, rules []string
	for _, c := range columns {
		titles = append(titles, inCell(c.Title))
		if c.Number {
			rules = append(rules, "---:")
		} else {
			rules = append(rules, "---")
		}
	}
	line(titles)
	line(rules)
	for _, row := range rows {
		line(row)
	}
	p.block(b.String()[1:])
}

func (p *printer) mustHave(is bool) string {
	if is {
		return " **(" + escape(p.words.MustHave) + ")**"
	}
	return ""
}

// boxes are choices to tick.
func boxes(choices []string) string {
	var out []string
	for _, c := range choices {
		out = append(out, "☐ "+escape(strings.Join(linesOf(c), " ")))
	}
	return strings.Join(out, " \u2003 ")
}

// blank is room to write.
func blank(is bool) string {
	if is {
		return " …………………………"
	}
	return ""
}

func number(i int) string { return strconv.Itoa(i+1) + "." }

// joined puts dots between the texts that are not empty.
func joined(texts ...string) string { return report.Joined(" · ", texts...) }

// spaced puts spaces between the texts that are not empty.
func spaced(texts ...string) string { return report.Joined(" ", texts...) }
