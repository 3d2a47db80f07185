package report

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/rivo/uniseg"
)

// commandStart is where a command to type begins in a sentence: at its beginning,
// behind a colon, or behind a quotation mark.
var commandStart = regexp.MustCompile(`(?:^\s*|: |["“])safeguard `)

// option is an option of a command in a sentence, as in “add --force”.
var option = regexp.MustCompile(`(?:^|[\s"“(])(--?[a-z][a-z-]*)`)

// A span is a part of a text, from and to as offsets in bytes.
type span struct{ from, to int }

// commandsIn returns where a text has commands to type.
func commandsIn(text string) (found []span) {
	for from := 0; from < len(text); {
		at := commandStart.FindStringIndex(text[from:])
		if at == nil {
			break
		}
		start := from + at[1] - len("safeguard ")
		from = start + commandLength(text[start:], text[:start])
		found = append(found, span{start, from})
	}
	return found
}

// commandLength returns how far the command goes that a text begins with, behind
// what is before it: to the quotation mark that closes it, else to the end of the
// sentence or of the text. Its own quotation marks come in pairs.
func commandLength(text, before string) int {
	if strings.HasSuffix(before, `"`) || strings.HasSuffix(before, "“") {
		if end := strings.IndexAny(text, "\"”\n"); end >= 0 {
			return end
		}
		return len(text)
	}
	var quote rune
	for i, r := range text {
		next := text[i+len(string(r)):]
		switch {
		case r == '\n':
			return i
		case quote != 0:
			if r == quote {
				quote = 0
			}
		case r == '"' || r == '\'':
			quote = r
		case (r == '.' || r == ';') && (next == "" || next[0] == ' '):
			return i
		}
	}
	return len(text)
}

// unbroken returns the parts of a text in which Wrap breaks no line: commands that
// fit into the width, the words of those that do not, and options. The wide ones are
// those that begin a line of their own.
func unbroken(text string, width int) (parts, wide []span) {
	for _, m := range option.FindAllStringSubmatchIndex(text, -1) {
		parts = append(parts, span{m[2], m[3]})
	}
	for _, c := range commandsIn(text) {
		if uniseg.StringWidth(text[c.from:c.to]) <= width {
			parts = append(parts, c)
			continue
		}
		wide = append(wide, c)
		from, quoted := c.from, false
		for i := c.from; i <= c.to; i++ {
			if i == c.to || text[i] == ' ' && !quoted {
				parts = append(parts, span{from, i})
				from = i + 1
			} else if text[i] == '"' || text[i] == '\'' {
				quoted = !quoted
			}
		}
	}
	return united(parts), wide
}

// united returns spans in their order, those that overlap as one.
func united(spans []span) (out []span) {
	slices.SortFunc(spans, func(a, b span) int { return cmp.Compare(a.from, b.from) })
	for _, s := range spans {
		if last := len(out) - 1; last >= 0 && s.from < out[last].to {
			out[last].to = max(out[last].to, s.to)
			continue
		}
		out = append(out, s)
	}
	return out
}

// inside reports whether an offset is within the first of the spans that end behind
// it, and not at its edge. It drops those that end before, so that offsets must rise.
func inside(spans *[]span, at int) bool {
	for len(*spans) > 0 && (*spans)[0].to <= at {
		*spans = (*spans)[1:]
	}
	return len(*spans) > 0 && (*spans)[0].from < at
}

// startsAt reports whether one of the spans begins at an offset, and drops those
// that begin before it.
func startsAt(spans *[]span, at int) bool {
	for len(*spans) > 0 && (*spans)[0].from < at {
		*spans = (*spans)[1:]
	}
	return len(*spans) > 0 && (*spans)[0].from == at
}

// CommandsApart returns a line of at most width columns as it is, and a longer one
// with each of its commands on a line of its own, which a terminal may break but a
// person can copy.
func CommandsApart(line string, width int) []string {
	if uniseg.StringWidth(line) <= width {
		return []string{line}
	}
	var lines []string
	from := 0
	add := func(part string) {
		if part = strings.TrimRight(part, " "); strings.TrimSpace(part) != "" {
			lines = append(lines, part)
		}
	}
	for _, c := range commandsIn(line) {
		if c.from > 0 && strings.ContainsAny(line[c.from-1:c.from], "\"") || strings.HasSuffix(line[:c.from], "“") {
			continue // in quotes it is named, and not to be copied
		}
		if c.from > 0 && strings.TrimSpace(line[:c.from]) == "" {
			continue
		}
		add(line[from:c.from])
		add(line[c.from:c.to])
		from = c.to
	}
	if from > 0 {
		line = line[:from] + strings.TrimLeft(line[from:], " .;") // what ended the sentence
	}
	add(line[from:])
	return lines
}
