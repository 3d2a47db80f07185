package checklists

import (
	"bytes"
	"fmt"
	"unicode"
	"unicode/utf8"
)

// whyForbidden returns why a text must not contain the character, or "".
// Controls can change the state of a terminal; direction overrides and isolates
// show a line in another order than it is stored; the others are invisible.
func whyForbidden(r rune) string {
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
			if why = whyForbidden(r); why != "" {
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

func hintFor(why string) string {
	if why == "not UTF-8" {
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

// lineBreak is what whyForbiddenIn returns for a text of several lines.
const lineBreak = "line break in a text"

// whyForbiddenIn returns why a text is rejected for its first forbidden
// character, or "". A line break is allowed only in a block text.
func whyForbiddenIn(text string, block bool) string {
	for _, r := range text {
		if r >= ' ' && r < 0x7F || r == '\n' && block {
			continue
		}
		if r == '\n' {
			return lineBreak
		}
		if why := whyForbidden(r); why != "" {
			return why
		}
	}
	return ""
}
