package checklists

import (
	"bytes"
	"fmt"
	"unicode"
	"unicode/utf8"
)

// unfit returns why a character must not be in a text, or returns "". Controls
// can drive a terminal; direction overrides and isolates make a line read
// otherwise than it is written; the others cannot be seen at all.
func unfit(r rune) string {
	switch {
	case r == '\t':
		return "tab character"
	case unicode.IsControl(r):
		return fmt.Sprintf("control character U+%04X", r)
	case r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return fmt.Sprintf("text direction character U+%04X", r)
	case r == 0x2028, r == 0x2029, r == 0xFEFF, r == 0xFFFE, r == 0xFFFF:
		return fmt.Sprintf("invisible character U+%04X", r)
	}
	return ""
}

// clean reports characters that no YAML file should have and replaces them
// by U+FFFD, which keeps every line and column, so that the rest can be
// checked. Only the first fault of a line is reported.
func (d *document) clean(data []byte) []byte {
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	if isPlain(data) {
		return data
	}
	out := make([]byte, 0, len(data))
	line, column, reported := 1, 1, 0
	encoded := true
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		why := ""
		switch {
		case r == utf8.RuneError && size == 1:
			if encoded {
				why, encoded = "not UTF-8", false
			}
		case r != '\t' && r != '\n' && r != '\r':
			if why = unfit(r); why != "" {
				r = utf8.RuneError
			}
		}
		if why != "" && reported < line {
			d.add(line, column, why, hintFor(why))
			reported = line
		}
		out = utf8.AppendRune(out, r)
		i += size
		column++
		if r == '\n' || r == '\r' && (i == len(data) || data[i] != '\n') {
			line, column = line+1, 1
		}
	}
	return out
}

func hintFor(unfit string) string {
	if unfit == "not UTF-8" {
		return "save the file as UTF-8"
	}
	return "take it out"
}

// isPlain reports whether data is ASCII without controls, as most files are.
func isPlain(data []byte) bool {
	for _, c := range data {
		if c >= 0x7F || c < ' ' && c != '\n' && c != '\r' && c != '\t' {
			return false
		}
	}
	return true
}

// lineBreak is what unfitIn says of a text of several lines.
const lineBreak = "line break in a text"

// unfitIn returns what in a text must not be there. A line break is fit only in a
// block text.
func unfitIn(text string, block bool) string {
	for _, r := range text {
		if r >= ' ' && r < 0x7F || r == '\n' && block {
			continue
		}
		if r == '\n' {
			return lineBreak
		}
		if why := unfit(r); why != "" {
			return why
		}
	}
	return ""
}
