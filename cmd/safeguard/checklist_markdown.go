package main

import (
	"regexp"
	"strings"
)

// drawMarkdown prints blocks as CommonMark, without HTML and without tables.
func drawMarkdown(e *env, blocks []block) error {
	p := &printer{w: e.out}
	for i, b := range blocks {
		if i > 0 {
			p.line("")
		}
		label := ""
		if b.label != "" {
			label = "**" + markdown(b.label) + ":**"
		}
		switch {
		case b.level > 0:
			p.line("%s %s", strings.Repeat("#", b.level), markdown(strings.Join(strings.Fields(b.text), " ")))
		case b.items != nil:
			if label != "" {
				p.line("%s", label)
				p.line("")
			}
			for _, item := range b.items {
				p.lines("- " + strings.ReplaceAll(markdown(item), "\n", "\n  "))
			}
		default:
			p.lines(strings.TrimSpace(label + " " + markdown(b.text)))
		}
	}
	return p.err
}

var (
	marks = regexp.MustCompile("[\\\\`*_\\[\\]<>|~&#]")
	// What at the beginning of a line makes a list, a heading or a rule of it.
	lineMarks = regexp.MustCompile(`(?m)^[ \t]*(\d*)([+=-]|[.)](?:\s|$))`)
)

// markdown returns a text so that Markdown shows it as it is.
func markdown(text string) string {
	return lineMarks.ReplaceAllString(marks.ReplaceAllString(text, `\$0`), `$1\$2`)
}
