package journal

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"time"
)

// A quick look reads a line on its bytes, of which the result is a part, if it is
// spelt as appendFrame spells it. Where it says no, decode decides: it reads much more than appendFrame
// writes, and explains what it refuses. Where it says yes, decode would have
// read the same.

// quickHeader reads a first line.
func quickHeader(line []byte) (h header, sum string, ok bool) {
	body, ok := unseal(line)
	rest, ours := bytes.CutPrefix(body, []byte(magic+`,"version":`))
	number, rest, cut := bytes.Cut(rest, []byte(`,"head":`))
	if !ok || !ours || !cut || len(number) != 1 || number[0] < '1' || number[0] > '0'+Newest || !oneValue(rest) {
		return header{}, "", false
	}
	digits := line[len(body)+len(sumField):][:sumDigits]
	return header{format, int(number[0] - '0'), slices.Clip(rest)}, string(digits), true
}

// quickRecord reads any other line. intern returns a string of some bytes.
func quickRecord(line []byte, intern func([]byte) string) (r Record, ok bool) {
	body, ok := unseal(line)
	if !ok {
		return Record{}, false
	}
	q := quick{rest: body}
	q.skip(`{"seq":`)
	seq := q.until(',')
	q.skip(`"time":`)
	at := q.text()
	q.skip(`,`)
	var by []byte
	if bytes.HasPrefix(q.rest, []byte(`"by"`)) {
		q.skip(`"by":`)
		by = q.text()
		q.skip(`,`)
		q.failed = q.failed || len(by) == 0
	}
	q.skip(`"kind":`)
	kind := q.text()
	q.skip(`,"data":`)
	if q.failed || !oneValue(q.rest) {
		return Record{}, false
	}
	if r.Seq, ok = quickInt(seq); !ok {
		return Record{}, false
	}
	if r.Time, ok = quickTime(at); !ok {
		return Record{}, false
	}
	r.By, r.Kind, r.Data = intern(by), intern(kind), slices.Clip(q.rest)
	return r, true
}

// unseal returns a line without its checksum, if that fits.
func unseal(line []byte) (body []byte, ok bool) {
	if len(line) < sealed {
		return nil, false
	}
	body = line[:len(line)-sealed]
	var end [sealed]byte
	return body, bytes.Equal(appendSum(end[:0], body), line[len(body):])
}

// appendSum appends the end of the line that begins with body.
func appendSum(b, body []byte) []byte {
	sum := sha256.Sum256(body)
	b = hex.AppendEncode(append(b, sumField...), sum[:sumDigits/2])
	return append(b, `"}`...)
}

// quickInt returns the number that digits are the one spelling of.
func quickInt(digits []byte) (int, bool) {
	n, err := strconv.Atoi(string(digits))
	var again [20]byte
	return n, err == nil && bytes.Equal(strconv.AppendInt(again[:0], int64(n), 10), digits)
}

// quickTime returns the time that text is the one spelling of.
func quickTime(text []byte) (t time.Time, ok bool) {
	if t.UnmarshalText(text) != nil {
		return t, false
	}
	var again [len(time.RFC3339Nano)]byte
	return t, bytes.Equal(t.AppendFormat(again[:0], time.RFC3339Nano), text)
}

// quick consumes the signs of a line.
type quick struct {
	rest   []byte
	failed bool
}

func (q *quick) skip(s string) {
	after, ok := bytes.CutPrefix(q.rest, []byte(s))
	q.rest, q.failed = after, q.failed || !ok
}

// until returns what comes before the next c and consumes both.
func (q *quick) until(c byte) []byte {
	before, after, ok := bytes.Cut(q.rest, []byte{c})
	q.rest, q.failed = after, q.failed || !ok
	return before
}

// text returns the string that comes next, if appendString writes it without an
// escape.
func (q *quick) text() []byte {
	q.skip(`"`)
	s := q.until('"')
	for _, c := range s {
		q.failed = q.failed || c < ' ' || c >= 0x80 || c == '\\'
	}
	return s
}

// oneValue reports whether b is certainly one JSON value, without space around
// or within it. It does not know all of JSON: numbers are whole, escapes are
// short, and deepest limits how far values are within each other.
func oneValue(b []byte) bool {
	const deepest = 100
	end := valueEnd(b, 0, deepest)
	return end > 0 && end == len(b)
}

// valueEnd returns where the value ends that begins at i, or -1.
func valueEnd(b []byte, i, depth int) int {
	if i >= len(b) || depth == 0 {
		return -1
	}
	switch c := b[i]; {
	case c == '"':
		return textEnd(b, i)
	case c == '{':
		return groupEnd(b, i, depth, '}')
	case c == '[':
		return groupEnd(b, i, depth, ']')
	case c == '-' || c >= '0' && c <= '9':
		return numberEnd(b, i)
	}
	for _, word := range []string{"true", "false", "null"} {
		if bytes.HasPrefix(b[i:], []byte(word)) {
			return i + len(word)
		}
	}
	return -1
}

// groupEnd returns where the object or list ends that begins at i, or -1.
func groupEnd(b []byte, i, depth int, end byte) int {
	i++
	if i < len(b) && b[i] == end {
		return i + 1
	}
	for i < len(b) {
		if end == '}' {
			if b[i] != '"' {
				return -1
			}
			if i = textEnd(b, i); i < 0 || i >= len(b) || b[i] != ':' {
				return -1
			}
			i++
		}
		if i = valueEnd(b, i, depth-1); i < 0 || i >= len(b) {
			return -1
		}
		switch b[i] {
		case end:
			return i + 1
		case ',':
			i++
		default:
			return -1
		}
	}
	return -1
}

// textEnd returns where the string ends that begins at i, or -1.
func textEnd(b []byte, i int) int {
	for i++; i < len(b); i++ {
		switch c := b[i]; {
		case c == '"':
			return i + 1
		case c < ' ':
			return -1
		case c == '\\':
			i++
			if i == len(b) || bytes.IndexByte([]byte(`"\/bfnrt`), b[i]) < 0 {
				return -1
			}
		}
	}
	return -1
}

// numberEnd returns where the whole number ends that begins at i, or -1.
func numberEnd(b []byte, i int) int {
	if b[i] == '-' {
		i++
	}
	start := i
	for i < len(b) && b[i] >= '0' && b[i] <= '9' {
		i++
	}
	if i == start || b[start] == '0' && i > start+1 {
		return -1
	}
	return i
}
