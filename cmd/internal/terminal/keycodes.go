package terminal

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"safeguard/assess"
)

// controlKeys are the keys that send one control character.
var controlKeys = map[byte]keyKind{
	0x01: keyHome, 0x03: keyStop, 0x04: keyStop, 0x05: keyEnd, 0x08: keyBackspace, '\t': keyTab,
	'\n': keyEnter, '\r': keyEnter, 0x15: keyDeleteLine, 0x17: keyDeleteWord, 0x7f: keyBackspace,
}

// sequenceKeys are the keys that send a control sequence, by its last letter.
var sequenceKeys = map[byte]keyKind{
	'A': keyUp, 'B': keyDown, 'C': keyRight, 'D': keyLeft, 'H': keyHome, 'F': keyEnd,
}

// numberedKeys are those that send ESC [ number ~.
var numberedKeys = map[string]keyKind{
	"1": keyHome, "3": keyDelete, "4": keyEnd, "7": keyHome, "8": keyEnd,
	"200": keyPasteBegin, "201": keyPasteEnd,
}

// decodeKey returns the first key in buf and how many bytes it takes: 0 when
// more have to come to tell. A key to pass over is keyNone.
func decodeKey(buf []byte) (key, int) {
	if len(buf) == 0 {
		return key{}, 0
	}
	if buf[0] == '\x1b' {
		return decodeEscape(buf)
	}
	if buf[0] < 0x20 || buf[0] == 0x7f {
		return key{kind: controlKeys[buf[0]]}, 1
	}
	if !utf8.FullRune(buf) {
		return key{}, 0
	}
	r, n := utf8.DecodeRune(buf)
	switch {
	case unicode.IsSpace(r):
		return key{kind: keyText, text: " "}, n
	case r == utf8.RuneError && n == 1, assess.CleanText(string(r)) == "":
		return key{}, n
	}
	return key{kind: keyText, text: string(r)}, n
}

// decodeEscape takes a sequence that begins with ESC. Alt with a key sends ESC
// and the key, and both are passed over; Ctrl-C behind a lone ESC is not.
func decodeEscape(buf []byte) (key, int) {
	if len(buf) == 1 {
		return key{}, 0
	}
	switch c := buf[1]; {
	case c == '[':
		return decodeSequence(buf)
	case c == 'O':
		if len(buf) < 3 {
			return key{}, 0
		}
		if buf[2] < 0x20 {
			return key{}, 2
		}
		return key{kind: sequenceKeys[buf[2]]}, 3
	case strings.IndexByte("]PX^_", c) >= 0:
		return key{}, stringLength(buf)
	case c < 0x20:
		return key{}, 1
	}
	if !utf8.FullRune(buf[1:]) {
		return key{}, 0
	}
	_, n := utf8.DecodeRune(buf[1:])
	return key{}, 1 + n
}

// decodeSequence takes ESC [, parameters and a last letter.
func decodeSequence(buf []byte) (key, int) {
	i := 2
	for i < len(buf) && buf[i] >= 0x20 && buf[i] <= 0x3f {
		i++
	}
	if i == len(buf) {
		return key{}, 0
	}
	last := buf[i]
	switch {
	case last < 0x40 || last > 0x7e:
		return key{}, i
	case last == '[': // the Linux console's F1 to F5: ESC [ [ A
		if i+1 == len(buf) {
			return key{}, 0
		}
		return key{}, i + 2
	case last == '~':
		return key{kind: numberedKeys[string(buf[2:i])]}, i + 1
	}
	return key{kind: sequenceKeys[last]}, i + 1
}

// stringLength returns the length of a control string, or 0 while its end has
// not come.
func stringLength(buf []byte) int {
	end, n := bytes.IndexByte(buf, '\a'), 1
	if st := bytes.Index(buf, []byte("\x1b\\")); st > 0 && (end < 0 || st < end) {
		end, n = st, 2
	}
	if end < 0 {
		return 0
	}
	return end + n
}
