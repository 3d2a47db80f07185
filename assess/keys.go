package assess

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"sync"

	"safeguard/assess/fault"
)

// Package json takes a field for another whose name differs in case only, and of one
// that is there twice the last. Such JSON, which this program does not write, would
// be read otherwise by other programs: two people who look at one file have to see
// the same.

// checkKeys says why valid JSON that was read into a value of type t has a key twice,
// or one that is spelt otherwise than the field.
func checkKeys(t reflect.Type, data []byte) error {
	_, err := keys{data}.value(shapeOf(t), skipSpace(data, 0))
	return err
}

type keys struct{ data []byte }

// shape is what a type has of fields, by their names in JSON: of a list, those of its
// elements. A nil shape has nothing to check.
type shape struct {
	isMap bool
	names []string
	of    []*shape // of the fields, or the one of all elements
}

var shapes sync.Map // by reflect.Type; made once for each

func shapeOf(t reflect.Type) *shape {
	if s, ok := shapes.Load(t); ok {
		return s.(*shape)
	}
	s := newShape(t)
	shapes.Store(t, s)
	return s
}

var unmarshaler = reflect.TypeFor[json.Unmarshaler]()

func newShape(t reflect.Type) *shape {
	switch {
	case t.Kind() == reflect.Pointer:
		return shapeOf(t.Elem())
	case reflect.PointerTo(t).Implements(unmarshaler): // it checks its own
		return nil
	case t.Kind() == reflect.Slice, t.Kind() == reflect.Array:
		if of := shapeOf(t.Elem()); of != nil {
			return &shape{of: []*shape{of}}
		}
		return nil
	case t.Kind() == reflect.Map:
		return &shape{isMap: true, of: []*shape{shapeOf(t.Elem())}}
	case t.Kind() != reflect.Struct:
		return nil
	}
	s := &shape{}
	for f := range t.Fields() {
		if name := jsonName(f); name != "" && name != "-" {
			s.names, s.of = append(s.names, name), append(s.of, shapeOf(f.Type))
		}
	}
	return s
}

// value checks the value that begins at i, and returns where it ends.
func (k keys) value(s *shape, i int) (int, error) {
	switch k.data[i] {
	case '{':
		return k.object(s, i)
	case '[':
		return k.list(s, i)
	case '"':
		return i + literalEnd(k.data[i:]), nil
	}
	for i < len(k.data) && strings.IndexByte(",]} \t\r\n", k.data[i]) < 0 {
		i++
	}
	return i, nil
}

func (k keys) list(s *shape, i int) (int, error) {
	var of *shape
	if s != nil && len(s.of) == 1 {
		of = s.of[0]
	}
	var err error
	for i = skipSpace(k.data, i+1); k.data[i] != ']'; {
		if i, err = k.value(of, i); err != nil {
			return i, err
		}
		if i = skipSpace(k.data, i); k.data[i] == ',' {
			i = skipSpace(k.data, i+1)
		}
	}
	return i + 1, nil
}

func (k keys) object(s *shape, i int) (int, error) {
	var seen uint64 // of the fields, by their place
	var others map[string]bool
	for i = skipSpace(k.data, i+1); k.data[i] != '}'; {
		end := i + literalEnd(k.data[i:])
		of, place, err := s.field(k.data[i:end])
		switch {
		case err != nil:
			return i, err
		case place >= 0 && seen&(1<<place) != 0:
			return i, keyTwice(k.data[i:end])
		case place >= 0:
			seen |= 1 << place
		case s != nil:
			if others[string(k.data[i:end])] {
				return i, keyTwice(k.data[i:end])
			}
			if others == nil {
				others = map[string]bool{}
			}
			others[string(k.data[i:end])] = true
			if s.isMap {
				of = s.of[0]
			}
		}
		i = skipSpace(k.data, end)
		if i, err = k.value(of, skipSpace(k.data, i+1)); err != nil {
			return i, err
		}
		if i = skipSpace(k.data, i); k.data[i] == ',' {
			i = skipSpace(k.data, i+1)
		}
	}
	return i + 1, nil
}

// field returns the shape and the place of the field that a key, with its quotation
// marks, stands for: -1 where there is none.
func (s *shape) field(key []byte) (of *shape, place int, err error) {
	if s == nil || s.isMap {
		return nil, -1, nil
	}
	plain := key[1 : len(key)-1]
	if bytes.IndexByte(plain, '\\') >= 0 {
		var text string
		_ = json.Unmarshal(key, &text) // it was read once
		plain = []byte(text)
	}
	for i, name := range s.names {
		if string(plain) == name {
			return s.of[i], i, nil
		}
	}
	for _, name := range s.names {
		if strings.EqualFold(string(plain), name) {
			return nil, -1, fault.New("key_in_other_case", "key", fault.Escape(string(plain)), "due", name)
		}
	}
	return nil, -1, nil
}

func keyTwice(key []byte) error {
	var text string
	_ = json.Unmarshal(key, &text) // it was read once
	return fault.New("key_twice", "key", fault.Escape(text))
}

// literalEnd returns the length of the string literal that valid JSON begins with.
func literalEnd(b []byte) int {
	for i := 1; ; i++ {
		switch b[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
}

func skipSpace(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\t' || b[i] == '\r' || b[i] == '\n') {
		i++
	}
	return i
}
