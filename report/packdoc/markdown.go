package packdoc

import (
	"bufio"
	"io"
	"regexp"
	"strings"
	"sync"
)

// WriteMarkdown writes the Doc as CommonMark, without HTML and without tables.
func (d Doc) WriteMarkdown(w io.Writer) error {
	p := printer{w: bufio.NewWriter(w)}
	for i, b := range d.blocks {
		if i > 0 {
			p.line("")
		}
		label := ""
		if b.label != "" {
			label = "**" + markdown(b.label) + ":**"
		}
		switch {
		case b.level > 0:
			p.line(strings.Repeat("#", b.level) + " " + markdown(strings.Join(strings.Fields(b.text), " ")))
		case b.items != nil:
			if label != "" {
				p.line(label)
				p.line("")
			}
			for _, item := range b.items {
				p.lines("- " + strings.ReplaceAll(markdown(item), "\n", "\n  "))
			}
		default:
			p.lines(strings.TrimSpace(label + " " + markdown(b.text)))
		}
	}
	return p.w.Flush()
}

// lines writes a text that has several lines.
func (p printer) lines(text string) {
	for line := range strings.SplitSeq(text, "\n") {
		p.line(line)
	}
}

var marks = regexpOnce("[\\\\`*_\\[\\]<>|~&#]")

// lineMarks are what makes a list, a heading or a rule at the beginning of a line.
var lineMarks = regexpOnce(`(?m)^[ \t]*(\d*)([+=-]|[.)](?:\s|$))`)

// regexpOnce compiles an expression when it is first needed.
func regexpOnce(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}

// markdown returns a text so that Markdown shows it as it is.
func markdown(text string) string {
	return lineMarks().ReplaceAllString(marks().ReplaceAllString(text, `\$0`), `$1\$2`)
}
