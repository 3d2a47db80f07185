package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"safeguard/assess/fault"
)

// canonical returns JSON without space and with one spelling for each string.
// Order and numbers stay as they are.
func canonical(raw []byte) ([]byte, error) {
	var tight bytes.Buffer
	if json.Compact(&tight, raw) != nil {
		return nil, unreadable(raw)
	}
	rest := tight.Bytes()
	out := make([]byte, 0, len(rest))
	for {
		i := bytes.IndexByte(rest, '"')
		if i < 0 {
			return append(out, rest...), nil
		}
		end := i + literal(rest[i:])
		var s string
		if json.Unmarshal(rest[i:end], &s) != nil {
			return nil, unreadable(raw)
		}
		out = appendString(append(out, rest[:i]...), s)
		rest = rest[end:]
	}
}

// literal returns the length of the string literal that valid JSON begins with.
func literal(b []byte) int {
	for i := 1; i < len(b); i++ {
		switch b[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(b)
}

// appendString appends s as a JSON string, with no more escapes than JSON needs.
func appendString(b []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c >= 0x80 || c == '"' || c == '\\' {
			return appendEscaped(b, s)
		}
	}
	b = append(b, '"')
	b = append(b, s...)
	return append(b, '"')
}

func appendEscaped(b []byte, s string) []byte {
	out := bytes.NewBuffer(b)
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	_ = e.Encode(s) // a string into memory: there is nothing to fail
	return bytes.TrimSuffix(out.Bytes(), newline)
}

// breaksOff reports whether b is the beginning of a JSON value and no more: what
// a write leaves that was cut short.
func breaksOff(b []byte) bool {
	var v json.RawMessage
	return errors.Is(json.NewDecoder(bytes.NewReader(b)).Decode(&v), io.ErrUnexpectedEOF)
}

// unreadable says in plain words why raw is no JSON.
func unreadable(raw []byte) error {
	var v json.RawMessage
	err := json.Unmarshal(raw, &v)
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok && !breaksOff(raw) {
		return fault.New("unreadable_at", "byte", syntax.Offset)
	}
	return fault.New("breaks_off")
}
