package assess

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess/fault"
)

// undecodable says why JSON cannot be read into what to points to. What an
// UnmarshalJSON of ours said stays; what package json says is for programmers.
func undecodable(data []byte, to any, said error) error {
	if _, ours := said.(interface{ Fault() *fault.Error }); ours || errors.As(said, new(*fault.Error)) {
		return said
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	var v any
	if d.Decode(&v) != nil {
		return fault.New("not_json")
	}
	if err := misfit(reflect.TypeOf(to).Elem(), v, ""); err != nil {
		return err
	}
	return fault.New("unreadable_json")
}

// misfit returns the first thing in v, which encoding/json made, that a value of
// type t cannot hold. A null fits everywhere and changes nothing.
func misfit(t reflect.Type, v any, place string) error {
	if v == nil || reflect.PointerTo(t).Implements(unmarshaler) {
		return nil
	}
	switch t.Kind() {
	case reflect.Pointer:
		return misfit(t.Elem(), v, place)
	case reflect.Struct, reflect.Map:
		if fields, ok := v.(map[string]any); ok {
			return misfitField(t, fields, place)
		}
	case reflect.Slice, reflect.Array:
		if list, ok := v.([]any); ok {
			return misfitItem(t.Elem(), list, place)
		}
	case reflect.String:
		if _, ok := v.(string); ok {
			return nil
		}
	case reflect.Bool:
		if _, ok := v.(bool); ok {
			return nil
		}
	case reflect.Int:
		if n, ok := v.(json.Number); ok && isInt(n.String()) {
			return nil
		}
	default:
		return nil
	}
	if place == "" {
		return fault.New("misfit", "found", form(v), "due", due(t.Kind()))
	}
	return fault.New("misfit_at", "place", place, "found", form(v), "due", due(t.Kind()))
}

func isInt(number string) bool {
	_, err := strconv.Atoi(number)
	return err == nil
}

func misfitItem(t reflect.Type, list []any, place string) error {
	for i, v := range list {
		if err := misfit(t, v, fmt.Sprintf("%s[%d]", place, i+1)); err != nil {
			return err
		}
	}
	return nil
}

func misfitField(t reflect.Type, fields map[string]any, place string) error {
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		at := strings.TrimPrefix(place+"."+name, ".")
		of, known := fieldType(t, name)
		switch {
		case !known:
			return &NewerError{Field: at}
		case t.Kind() == reflect.Map && t.Key().Kind() == reflect.Int && !isInt(name):
			return fault.New("misfit_at", "place", at, "found", form(name), "due", due(reflect.Int))
		}
		if err := misfit(of, fields[name], at); err != nil {
			return err
		}
	}
	return nil
}

// fieldType returns the type of what a struct or a map keeps under a name in
// JSON.
func fieldType(t reflect.Type, name string) (of reflect.Type, known bool) {
	if t.Kind() == reflect.Map {
		return t.Elem(), true
	}
	for f := range t.Fields() {
		if strings.EqualFold(jsonName(f), name) {
			return f.Type, true
		}
	}
	return nil, false
}

// form says what kind of JSON a value is.
func form(v any) error {
	switch v := v.(type) {
	case string:
		return fault.New("json_text")
	case bool:
		return fault.New("json_bool_is", "value", v)
	case json.Number:
		return fault.New("json_number_is", "value", v)
	case []any:
		return fault.New("json_list")
	}
	return fault.New("json_fields")
}

// due says what JSON a kind is read from.
func due(k reflect.Kind) error {
	switch k {
	case reflect.String:
		return fault.New("json_text")
	case reflect.Bool:
		return fault.New("json_bool")
	case reflect.Int:
		return fault.New("json_int")
	case reflect.Slice, reflect.Array:
		return fault.New("json_list")
	}
	return fault.New("json_fields")
}
