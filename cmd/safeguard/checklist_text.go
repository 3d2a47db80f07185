package main

import (
	"strings"

	"safeguard/report"
)

// drawText prints blocks as plain text that a screen can hold.
func drawText(e *env, blocks []block) error {
	p, width := &printer{w: e.out}, e.width()
	for i, b := range blocks {
		inset := strings.Repeat(" ", b.inset)
		label := b.label
		if label != "" {
			label += ":"
		}
		switch {
		case b.level > 0:
			if i > 0 {
				p.line("")
			}
			p.paragraph("", b.text, width)
		case b.items != nil:
			if label != "" {
				p.line("%s%s", inset, label)
			}
			for _, item := range b.items {
				p.hang(inset+"- ", item, inset+"  ", width)
			}
		case label != "":
			p.hang(inset+label+" ", b.text, inset, width)
		default:
			p.hang(inset, b.text, inset, width)
		}
	}
	return p.err
}

// hang prints a text behind a mark, its further lines behind an indent.
func (p *printer) hang(mark, text, indent string, width int) {
	for _, l := range report.Wrap(mark+text, width, indent) {
		p.line("%s", l)
	}
}
