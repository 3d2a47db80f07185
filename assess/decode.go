package assess

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"sync"
)

// A NewerError says that a file has something that this program does not know:
// a kind of event, a field of it, or what stands in that field as a number.
type NewerError struct {
	Kind  string
	Field string // "" for the kind itself
	Value int    // of the field, or 0 for the field itself
}

// Error says in one line what is not known.
func (e *NewerError) Error() string {
	what := fmt.Sprintf("no events of the kind %q", e.Kind)
	switch {
	case e.Value != 0:
		what = fmt.Sprintf("no %s %d in events of the kind %q", e.Field, e.Value, e.Kind)
	case e.Field != "":
		what = fmt.Sprintf("no field %q in events of the kind %q", e.Field, e.Kind)
	}
	return "was written by a newer safeguard: this one knows " + what
}

// Hint returns the way out.
func (e *NewerError) Hint() string { return "nothing was changed; open it with the newer program" }

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

// decode reads JSON that holds nothing but what into has a place for. The kind is
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
		return fmt.Errorf("an event of the kind %q goes on after its end", kind)
	}
	if len(rest) == 0 {
		decoders.Put(d)
	}
	return nil
}

// plainly says in plain words what package json found. Any other error comes
// back as it is.
func plainly(kind string, err error) error {
	var syntax *json.SyntaxError
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Errorf("an event of the kind %q is not valid JSON", kind)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("an event of the kind %q is cut off", kind)
	case errors.As(err, &wrong) && wrong.Field == "":
		return fmt.Errorf("an event of the kind %q cannot be %s", kind, jsonValue(wrong))
	case errors.As(err, &wrong):
		return fmt.Errorf("an event of the kind %q cannot have %s as its %q", kind, jsonValue(wrong), wrong.Field)
	}
	if quoted, ok := strings.CutPrefix(err.Error(), "json: unknown field "); ok {
		if field, unquoted := strconv.Unquote(quoted); unquoted == nil {
			return &NewerError{Kind: kind, Field: field}
		}
	}
	return err
}

// jsonValue says what sort of value was found.
func jsonValue(e *json.UnmarshalTypeError) string {
	value, _, _ := strings.Cut(e.Value, " ") // "number 1.5"
	switch value {
	case "string":
		return "a text"
	case "number":
		return "this number"
	case "bool":
		return "a yes or no"
	case "array":
		return "a list"
	}
	return "a group of fields"
}

// jsonName returns the name of a field in the file.
func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}
