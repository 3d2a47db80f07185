package assess

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
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
	if err := decode(data, act.Interface()); err != nil {
		return nil, ofKind(kind, err)
	}
	return act.Elem().Interface().(Act), nil
}

// ofKind adds the kind of the event to an error of decoding it.
func ofKind(kind string, err error) error {
	if newer, ok := errors.AsType[*NewerError](err); ok {
		if newer.Kind == "" {
			newer.Kind = kind
		}
		return newer
	}
	return fault.New("event_cannot_be", "kind", fault.Escape(kind), "cause", err)
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

// decode reads one JSON value, which has nothing but what to points to has a place
// for. The error is a *NewerError for a field that has none, else a fault that names
// the place.
func decode(data []byte, to any) error {
	d := decoders.Get().(*decoder)
	d.in.Reset(data)
	start := d.InputOffset()
	if err := d.Decode(to); err != nil { // after which d is of no more use
		return undecodable(data, to, err)
	}
	rest := data[d.InputOffset()-start:]
	if len(bytes.TrimSpace(rest)) > 0 {
		return fault.New("more_than_one_json")
	}
	if len(rest) == 0 {
		d.in.Reset(nil) // or the pool keeps the whole file that data is a part of
		decoders.Put(d)
	}
	return checkKeys(reflect.TypeOf(to), data)
}

// jsonName returns the name of a field in the file.
func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}
