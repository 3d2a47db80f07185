package assess

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// CleanText makes typed or pasted text safe to keep and to show on one line:
// valid UTF-8, without escape sequences, control characters or characters that
// turn the direction of the line; line ends and tabs become spaces, and spaces
// around it go. Emoji and every script stay. Cleaning twice changes nothing.
func CleanText(s string) string { return strings.TrimSpace(CleanLine(s)) }

// CleanLine does the same and leaves the spaces around the text.
func CleanLine(s string) string {
	runes := []rune(strings.ToValidUTF8(s, string(utf8.RuneError)))
	var esc escapes
	var b strings.Builder
	for i := 0; i < len(runes); {
		if n := esc.length(runes[i:]); n > 0 {
			i += n
			continue
		}
		switch r := runes[i]; {
		case r == '\r' && i+1 < len(runes) && runes[i+1] == '\n':
			// The line feed that follows becomes the space.
		case strings.ContainsRune("\r\n\t\u0085\u2028\u2029", r):
			b.WriteByte(' ')
		case unicode.IsControl(r) || turnsDirection(r) || r == '\ufeff':
		default:
			b.WriteRune(r)
		}
		i++
	}
	return b.String()
}

// turnsDirection reports whether r embeds, overrides or isolates a direction.
// The plain marks U+200E and U+200F belong to writing and are not among them.
func turnsDirection(r rune) bool {
	return r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069'
}

// escapes measures the escape sequences of one text, from its beginning on.
// Endless says that no end of a control string lies ahead: to look for it again
// at every opening would take the square of the text's length.
type escapes struct{ endless bool }

// length returns how many runes the escape sequence at the start of s takes, or
// 0 where none begins. ECMA-48: control sequences end with a rune from @ to ~,
// control strings with BEL or ST. An unfinished control string loses only its
// opening, because the rest may be somebody's text.
func (e *escapes) length(s []rune) int {
	kind, n := s[0], 1
	if s[0] == '\x1b' {
		if len(s) == 1 {
			return 1
		}
		kind, n = s[1]+0x40, 2
	}
	switch kind {
	case 0x9b:
		return n + controlSequence(s[n:])
	case 0x90, 0x98, 0x9d, 0x9e, 0x9f:
		return n + e.controlString(s[n:])
	}
	if s[0] != '\x1b' {
		return 0
	}
	n = 1
	for n < len(s) && s[n] >= 0x20 && s[n] <= 0x2f {
		n++
	}
	if n < len(s) && s[n] >= 0x30 && s[n] <= 0x7e {
		n++
	}
	return n
}

func controlSequence(s []rune) int {
	n := 0
	for n < len(s) && s[n] >= 0x20 && s[n] <= 0x3f {
		n++
	}
	if n < len(s) && s[n] >= 0x40 && s[n] <= 0x7e {
		n++
	}
	return n
}

// controlString returns the length up to and with the end of a control string,
// or 0 where it has no end.
func (e *escapes) controlString(s []rune) int {
	if e.endless {
		return 0
	}
	for i, r := range s {
		switch {
		case r == '\a' || r == 0x9c:
			return i + 1
		case r == '\x1b' && i+1 < len(s) && s[i+1] == '\\':
			return i + 2
		}
	}
	e.endless = true
	return 0
}
