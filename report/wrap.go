package report

import (
	"iter"
	"strings"

	"github.com/rivo/uniseg"

	"safeguard/assess"
)

// Wrap breaks text into lines of at most width columns, each after the first
// behind the indent. It breaks where the text's script allows it, and inside a
// word only when the word alone is too long. A command to type is not broken where it
// fits into a line, and never inside a word or an option; a longer one begins a line
// of its own. Sequences that control a terminal
// are removed first, since they could not be recognised when cut in two.
func Wrap(text string, width int, indent string) []string {
	text = cleanLines(text)
	var lines []string
	line, used := "", 0
	end := func() {
		lines = append(lines, strings.TrimRight(line, " "))
		line, used = indent, uniseg.StringWidth(indent)
	}
	parts, wide := unbroken(text, width-uniseg.StringWidth(indent))
	state, at := -1, 0
	for text != "" {
		var part string
		var must bool
		if startsAt(&wide, at) && strings.TrimSpace(line) != "" {
			end()
		}
		part, text, must, state = uniseg.FirstLineSegmentInString(text, state)
		for at += len(part); text != "" && !must && inside(&parts, at); {
			var more string
			more, text, must, state = uniseg.FirstLineSegmentInString(text, state)
			part, at = part+more, at+len(more)
		}
		word := strings.TrimRight(part, " \n\r\v\f\u0085\u2028\u2029")
		if used+uniseg.StringWidth(word) > width && strings.TrimSpace(line) != "" {
			end()
		}
		for cluster := range Clusters(word) {
			n := uniseg.StringWidth(cluster)
			if used+n > width && strings.TrimSpace(line) != "" {
				end()
			}
			line, used = line+cluster, used+n
		}
		if must && text != "" {
			end()
		} else if spaces := len(part) - len(word); text != "" {
			line, used = line+strings.Repeat(" ", spaces), used+spaces
		}
	}
	return append(lines, strings.TrimRight(line, " "))
}

// cleanLines cleans each line of a text.
func cleanLines(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = assess.CleanLine(line)
	}
	return strings.Join(lines, "\n")
}

// Clusters yields the grapheme clusters of s: what a reader sees as one character
// each.
func Clusters(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		state := -1
		for s != "" {
			var c string
			c, s, _, state = uniseg.FirstGraphemeClusterInString(s, state)
			if !yield(c) {
				return
			}
		}
	}
}

// Shorten cuts text to width columns and marks the cut with "…".
func Shorten(text string, width int) string {
	if uniseg.StringWidth(text) <= width {
		return text
	}
	short, used := "", 0
	for c := range Clusters(text) {
		n := uniseg.StringWidth(c)
		if used+n > width-1 {
			break
		}
		short, used = short+c, used+n
	}
	return strings.TrimRight(short, " ") + "…"
}

// Pad fills text with spaces to width columns.
func Pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-uniseg.StringWidth(text)))
}
