package journal

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"time"
	"unicode/utf8"

	"safeguard/assess/fault"
)

const (
	sumField  = `,"sum":"`
	sumDigits = 16
	sealed    = len(sumField) + sumDigits + len(`"}`)
)

// A framed value knows the one line that is its form, without a line end.
type framed interface {
	Record | header
	appendFrame([]byte) []byte
}

func (r Record) appendFrame(b []byte) []byte {
	start := len(b)
	b = strconv.AppendInt(append(b, `{"seq":`...), int64(r.Seq), 10)
	b = append(r.Time.AppendFormat(append(b, `,"time":"`...), time.RFC3339Nano), '"')
	if r.By != "" {
		b = appendString(append(b, `,"by":`...), r.By)
	}
	b = appendString(append(b, `,"kind":`...), r.Kind)
	b = append(append(b, `,"data":`...), r.Data...)
	return seal(b, start)
}

// seal ends the line that begins at start with its checksum.
func seal(b []byte, start int) []byte {
	return appendSum(b, b[start:])
}

// frames returns the lines for records that follow number last, or an error
// when one of them could not be read again as it was given.
func frames(last int, recs []Record) ([]byte, error) {
	var lines []byte
	for i, r := range recs {
		if want := last + 1 + i; r.Seq != want {
			return nil, fault.New("record_out_of_order", "number", r.Seq, "want", want)
		}
		start := len(lines)
		var err error
		if lines, err = appendChecked(lines, r); err != nil {
			return nil, fault.New("record_cause", "number", r.Seq, "cause", err)
		}
		if _, err := decode[Record](lines[start:], nil); err != nil { // a time in the year 10000, say
			return nil, fault.New("record_not_read_again", "number", r.Seq, "cause", err)
		}
		lines = append(lines, newline...)
	}
	return lines, nil
}

func appendChecked(lines []byte, r Record) ([]byte, error) {
	if !utf8.ValidString(r.By) || !utf8.ValidString(r.Kind) || !utf8.Valid(r.Data) {
		return nil, fault.New("record_not_utf8")
	}
	data, err := canonical(r.Data)
	if err != nil {
		return nil, fault.New("record_not_json", "cause", err)
	}
	r.Data = data
	return r.appendFrame(lines), nil
}

// decode reads a line and compares it with the line that would be written for
// what was read. Only that catches everything: a changed letter in a value, in
// a field's name or in the checksum, a field too many, one that is there twice.
func decode[T framed](line, scratch []byte) (T, error) {
	var v, w T
	if json.Unmarshal(line, &v) == nil && bytes.Equal(v.appendFrame(scratch[:0]), line) {
		return v, nil
	}
	clean, err := canonical(line)
	if err != nil {
		return w, err
	}
	if json.Unmarshal(clean, &w) == nil && bytes.Equal(w.appendFrame(nil), clean) {
		return w, nil
	}
	return w, explain(clean)
}

// explain says why a line that can be read is not one of ours.
func explain(clean []byte) error {
	body := clean[:max(0, len(clean)-sealed)]
	if !bytes.Equal(seal(bytes.Clone(body), 0), clean) {
		return fault.New("wrong_checksum")
	}
	var fields map[string]json.RawMessage
	_ = json.Unmarshal(clean, &fields) // not an object: no fields
	known := []string{"format", "version", "head", "seq", "time", "by", "kind", "data", "sum"}
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		if !slices.Contains(known, name) {
			return fault.New("unknown_line_field", "field", fault.Escape(name))
		}
	}
	return fault.New("other_line_fields")
}
