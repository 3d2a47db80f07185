package screen

import (
	"fmt"
	"io"
	"strings"

	"github.com/rivo/uniseg"

	"safeguard/assess"
	"safeguard/cmd/internal/stream"
	"safeguard/report"
)

// A Printer writes lines for a person, of at most width columns where they can be
// broken, and remembers the first error. Texts come from files that others sent,
// so that no line may hold what drives a terminal.
type Printer struct {
	w     io.Writer
	width int
	begun bool // something was printed
	err   error
}

// NewPrinter returns a printer that writes to w.
func NewPrinter(w io.Writer, width int) *Printer { return &Printer{w: stream.Text(w), width: width} }

// Err returns the first error of writing.
func (p *Printer) Err() error { return p.err }

// Line prints one line. A command in one that is too long gets a line of its own.
func (p *Printer) Line(format string, args ...any) {
	p.begun = true
	for _, line := range report.CommandsApart(assess.CleanLine(fmt.Sprintf(format, args...)), p.width) {
		if p.err == nil {
			_, p.err = fmt.Fprintln(p.w, line)
		}
	}
}

// Heading prints the line with which a part begins, behind an empty one unless it is the
// first.
func (p *Printer) Heading(format string, args ...any) {
	if p.begun {
		p.Line("")
	}
	p.Line(format, args...)
}

// Lines prints a text that has several lines.
func (p *Printer) Lines(text string) {
	for line := range strings.SplitSeq(text, "\n") {
		p.Line("%s", line)
	}
}

// Paragraph prints a label and a text, wrapped and indented under the label;
// nothing when the text is empty.
func (p *Printer) Paragraph(label, text string) {
	if text == "" {
		return
	}
	indent := strings.Repeat(" ", min(uniseg.StringWidth(label), 7))
	for _, l := range report.Wrap(label+text, p.width, indent) {
		p.Line("%s", l)
	}
}
