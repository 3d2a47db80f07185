package assess

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"strconv"
	"strings"
	"sync"

	"safeguard/assess/fault"
)

// A NewerError says that a file has something that this program does not know: a
// kind of event, a field of it, a number in that field, or a field of the head.
type NewerError struct {
	Kind  string // of the event, "" for the head
	Field string // "" for the kind itself; of the head its place, as in pack.checklists[1].colour, items counted from 1
	Value int    // of the field, or 0 for the field itself
}

// Error says in one line what is not known.
func (e *NewerError) Error() string { return e.Fault().Error() }

// Fault returns the error as data.
func (e *NewerError) Fault() *fault.Error {
	switch {
	case e.Kind == "" && e.Field != "":
		return fault.New("newer_head", "field", fault.Escape(e.Field))
	case e.Value != 0:
		return fault.New("newer_value", "field", e.Field, "value", e.Value, "kind", fault.Escape(e.Kind))
	case e.Field != "":
		return fault.New("newer_field", "field", fault.Escape(e.Field), "kind", fault.Escape(e.Kind))
	}
	return fault.New("newer_kind", "kind", fault.Escape(e.Kind))
}

// DecodeAct reads an act of the given kind from its JSON. An unknown kind or
// field is a *NewerError: if it were passed over, the next rewrite of the file
// would lose it.
func DecodeAct(kind string, data []byte) (Act, error) {
	k, ok := kindOf(kind)
	if !ok {
		return nil, &NewerError{Kind: kind}
	}
	act := reflect.New(reflect.TypeOf(k.zero))
	if err := decode(kind, data, act.Interface()); err != nil {
		return nil, err
	}
	return act.Elem().Interface().(Act), nil
}

// A decoder reads one piece of JSON after the other.
type decoder struct {
	*json.Decoder
	in bytes.Reader
}

// decoders are used again: new ones for each of 100,000 events are 75 MB.
var decoders = sync.Pool{New: func() any {
	d := new(decoder)
	d.Decoder = json.NewDecoder(&d.in)
	d.DisallowUnknownFields()
	return d
}}

// decode reads JSON that has nothing but what into has a place for. The kind is
// for the error.
func decode(kind string, data []byte, into any) error {
	d := decoders.Get().(*decoder)
	d.in.Reset(data)
	start := d.InputOffset()
	if err := d.Decode(into); err != nil { // after which d is of no more use
		return plainly(kind, err)
	}
	rest := data[d.InputOffset()-start:]
	if len(bytes.TrimSpace(rest)) > 0 {
		return fault.New("event_goes_on", "kind", fault.Escape(kind))
	}
	if len(rest) == 0 {
		d.in.Reset(nil) // or the pool keeps the whole file that data is a part of
		decoders.Put(d)
	}
	if err := checkKeys(reflect.TypeOf(into), data); err != nil {
		return fault.New("event_cannot_be", "kind", fault.Escape(kind), "cause", err)
	}
	return nil
}

// plainly says as a fault what package json found. Any other error comes
// back as it is.
func plainly(kind string, err error) error {
	var syntax *json.SyntaxError
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fault.New("event_not_json", "kind", fault.Escape(kind))
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return fault.New("event_cut_off", "kind", fault.Escape(kind))
	case errors.As(err, &wrong) && wrong.Field == "":
		return fault.New("event_misfit", "kind", fault.Escape(kind), "found", jsonValue(wrong))
	case errors.As(err, &wrong):
		return fault.New("event_field_misfit", "kind", fault.Escape(kind), "found", jsonValue(wrong), "field", fault.Escape(wrong.Field))
	}
	if quoted, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		if field, unquoted := strconv.Unquote(quoted); unquoted == nil {
			return &NewerError{Kind: kind, Field: field}
		}
	}
	if _, known := err.(interface{ Fault() *fault.Error }); known || errors.As(err, new(*fault.Error)) {
		return err
	}
	return fault.New("event_not_json", "kind", fault.Escape(kind)) // what package json says is for programmers
}

// jsonValue says what sort of value was found.
func jsonValue(e *json.UnmarshalTypeError) error {
	value, _, _ := strings.Cut(e.Value, " ") // "number 1.5"
	switch value {
	case "string":
		return fault.New("json_text")
	case "number":
		return fault.New("json_number")
	case "bool":
		return fault.New("json_yes_no")
	case "array":
		return fault.New("json_list")
	}
	return fault.New("json_fields")
}

// jsonName returns the name of a field in the file.
func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}
