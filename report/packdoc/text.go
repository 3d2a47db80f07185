package packdoc

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/report"
)

// WriteText writes the Doc as plain text, in lines of at most width columns.
func (d Doc) WriteText(w io.Writer, width int) error {
	p := printer{bufio.NewWriter(w), width}
	for i, b := range d.blocks {
		indent := strings.Repeat(" ", b.indent)
		label := b.label
		if label != "" {
			label += ":"
		}
		switch {
		case b.level > 0:
			if i > 0 {
				p.line("")
			}
			p.wrap("", b.text, "")
		case b.items != nil:
			if label != "" {
				p.line(indent + label)
			}
			for _, item := range b.items {
				p.wrap(indent+"- ", item, indent+"  ")
			}
		case label != "":
			p.wrap(indent+label+" ", b.text, indent)
		default:
			p.wrap(indent, b.text, indent)
		}
	}
	return p.w.Flush()
}

// WriteList writes the checklists of a pack, with the number of questions and
// must-haves in each, in lines of at most width columns.
func WriteList(w io.Writer, pack *assess.Pack, words Words, width int) error {
	p := printer{bufio.NewWriter(w), width}
	count := func(questions, must int) string {
		said := words.QuestionCountAny
		if assess.AnyMustHave(pack.Refs()) {
			said = words.QuestionCount
		}
		return report.FillHoles(said.For(questions), "questions", strconv.Itoa(questions), "must", strconv.Itoa(must))
	}
	const column = 18
	p.wrap("", report.FillHoles(words.PackTitle, "title", pack.Title, "id", pack.ID, "version", strconv.Itoa(pack.Version)), "")
	p.line("")
	questions, must := 0, 0
	for i, c := range pack.Checklists {
		critical := 0
		for _, q := range c.Questions {
			if q.Critical {
				critical++
			}
		}
		p.line(fmt.Sprintf("%2d  %s  %s", i+1, report.Pad(c.ID, column), count(len(c.Questions), critical)))
		if c.Purpose != "" {
			p.wrap("    ", c.Purpose, "    ")
		}
		questions, must = questions+len(c.Questions), must+critical
	}
	p.line("")
	p.line("    " + report.Pad(words.Together, column) + "  " + count(questions, must))
	return p.w.Flush()
}

// A printer writes lines. Errors stay in w until it is flushed.
type printer struct {
	w     *bufio.Writer
	width int
}

func (p printer) line(text string) { fmt.Fprintln(p.w, assess.CleanLine(text)) }

// wrap writes a text behind a lead, and its further lines behind an indent.
func (p printer) wrap(lead, text, indent string) {
	for _, line := range report.Wrap(lead+text, p.width, indent) {
		p.line(line)
	}
}
