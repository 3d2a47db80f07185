package checklists

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"safeguard/assess"
)

// Decode reads YAML into the struct that into points to, by its json names, and
// rejects every field that the struct does not have. A field whose tag has no
// omitempty is required and must not be empty. A field that the file leaves out
// keeps its value. The error is Faults, which name the file.
func Decode(file string, data []byte, into any) error {
	d := parse(file, data)
	d.decode(into)
	return d.all().err()
}

// decode reads the document into the struct that into points to. Items of a
// list keep their index even where one of them is faulty.
func (d *document) decode(into any) {
	if d.root != nil {
		d.decodeValue(d.root, reflect.ValueOf(into).Elem())
	}
}

func (d *document) decodeValue(n *yaml.Node, v reflect.Value) {
	switch {
	case n.Kind == yaml.AliasNode, n.Style&yaml.TaggedStyle != 0:
		return // already a fault
	case n.Tag == "!!null":
		d.fault(n, "no value", "write one or take the line out")
		return
	}
	switch v.Kind() {
	case reflect.String:
		d.decodeText(n, v)
	case reflect.Int:
		d.decodeInteger(n, v)
	case reflect.Bool:
		d.decodeBoolean(n, v)
	case reflect.Slice:
		d.decodeList(n, v)
	case reflect.Map:
		d.decodeMap(n, v)
	case reflect.Struct:
		d.decodeStruct(n, v)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		d.decodeValue(n, v.Elem())
	default:
		panic("checklists: no YAML for a " + v.Type().String())
	}
}

func (d *document) decodeText(n *yaml.Node, v reflect.Value) {
	switch {
	case n.Kind != yaml.ScalarNode:
		d.fault(n, fmt.Sprintf("%s where a text belongs", kindOf(n)), `write one text in double quotes, as in "…"`)
	case n.Tag != "!!str":
		d.fault(n, fmt.Sprintf("%s is %s, not a text", Short(n.Value), kindOf(n)), fmt.Sprintf("write %q", Short(n.Value)))
	case strings.TrimSpace(n.Value) == "":
		d.fault(n, "the text is empty", "write one or take the line out")
	default:
		v.SetString(strings.TrimRight(n.Value, "\n"))
	}
}

func (d *document) decodeInteger(n *yaml.Node, v reflect.Value) {
	i, ok := wholeNumber(n)
	if !ok {
		d.faultKind(n, "a whole number", wholeNumberHint)
		return
	}
	v.SetInt(int64(i))
}

// wholeNumber returns the whole number in n. It accepts plain decimal digits only:
// YAML would read 012 as 10 and 2.9 as 2.
func wholeNumber(n *yaml.Node) (int, bool) {
	i, err := strconv.ParseInt(n.Value, 10, 32)
	plain := n.Kind == yaml.ScalarNode && n.Tag == "!!int" && n.Style == 0
	return int(i), plain && err == nil && strconv.FormatInt(i, 10) == n.Value
}

func (d *document) decodeBoolean(n *yaml.Node, v reflect.Value) {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!bool" && (n.Value == "true" || n.Value == "false") {
		v.SetBool(n.Value == "true")
		return
	}
	d.faultKind(n, "true or false", "write true or false, without quotes")
}

func (d *document) decodeList(n *yaml.Node, v reflect.Value) {
	if n.Kind == yaml.ScalarNode && v.Type() == reflect.TypeFor[assess.AnyOf]() {
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		d.decodeValue(n, v.Index(0))
		return
	}
	if n.Kind != yaml.SequenceNode {
		d.faultKind(n, "a list", listHint(n.Value))
		return
	}
	if len(n.Content) == 0 {
		d.fault(n, "the list is empty", "write an item or take the line out")
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.Content), len(n.Content)))
	for i, c := range n.Content {
		d.decodeValue(c, v.Index(i))
	}
}

func (d *document) decodeMap(n *yaml.Node, v reflect.Value) {
	if n.Kind != yaml.MappingNode {
		d.faultKind(n, "a map of names", "")
		return
	}
	v.Set(reflect.MakeMapWithSize(v.Type(), len(n.Content)/2))
	for i := 0; i < len(n.Content); i += 2 {
		if !isKey(n.Content[i]) {
			continue
		}
		item := reflect.New(v.Type().Elem()).Elem()
		d.decodeValue(n.Content[i+1], item)
		v.SetMapIndex(reflect.ValueOf(n.Content[i].Value), item)
	}
}

func (d *document) decodeStruct(n *yaml.Node, v reflect.Value) {
	if n.Kind != yaml.MappingNode {
		d.faultKind(n, "a map of fields", fieldsHint(v.Type()))
		return
	}
	t := fieldsOf(v.Type())
	seen := make([]bool, len(t.list))
	for i := 0; i < len(n.Content); i += 2 {
		key := n.Content[i]
		f, known := t.byName[key.Value]
		switch {
		case !isKey(key) || d.full():
		case !known:
			d.fault(key, fmt.Sprintf("unknown field %q", Short(key.Value)), cmp.Or(didYouMean(key.Value, t.names()), fieldsHint(v.Type())))
			if near, ok := t.byName[assess.Nearest(key.Value, t.names())]; ok {
				seen[near] = true // a misspelt field is not reported as missing too
			}
		case !seen[f]:
			seen[f] = true
			d.decodeValue(n.Content[i+1], v.FieldByIndex(t.list[f].index))
		}
	}
	for i, f := range t.list {
		if f.required && !seen[i] {
			d.missing(n, v.Type(), f)
		}
	}
}

// missing reports a field that the struct of type t at n does not have. One that a
// pack may declare optional waits for what the pack says.
func (d *document) missing(n *yaml.Node, t reflect.Type, f field) {
	fault := nodeFault{node: n, cause: fmt.Sprintf("missing field %q", f.name)}
	if words := fieldHint(t, f.name); words != "" {
		fault.hint = f.name + ": " + words
	}
	if f.name == f.optional {
		fault.hint += fmt.Sprintf("; or list %s under optional in pack.yaml", f.name)
	}
	if f.optional == "" {
		d.fault(n, fault.cause, fault.hint)
	} else if len(d.unset) < maxFaults {
		d.unset = append(d.unset, unsetField{fault, f.optional})
	}
}

// requireFields reports the fields that were left out and are not among those that
// the pack declares optional.
func (d *document) requireFields(optional []string) {
	for _, u := range d.unset {
		if !slices.Contains(optional, u.optional) {
			d.fault(u.node, u.cause, u.hint)
		}
	}
}

// isKey reports whether a key is a name; any other key has been reported already.
func isKey(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag != "!!merge" }

// faultKind reports a value of another kind than want.
func (d *document) faultKind(n *yaml.Node, want, hint string) {
	switch {
	case n.Kind != yaml.ScalarNode:
		d.fault(n, fmt.Sprintf("%s where %s belongs", kindOf(n), want), hint)
	case n.Tag == "!!str":
		d.fault(n, fmt.Sprintf("%q is not %s", Short(n.Value), want), hint)
	default: // written without quotes
		d.fault(n, fmt.Sprintf("%s is not %s", Short(n.Value), want), hint)
	}
}

// wholeNumberHint is the hint at a number; numberHints has better ones for fields.
const wholeNumberHint = "write digits only, without quotes"

var numberHints = map[string]string{
	"weight": "write 1, 2 or 3, without quotes",
	"points": "write digits only, without quotes; for halves, double all points",
	"from":   "write a percent from 0 to 100, without sign and quotes",
}

// listHint says how to write what was meant as a list.
func listHint(text string) string {
	if strings.HasPrefix(text, "-") {
		return "write a space behind each -"
	}
	return "write it in brackets, as in [" + Short(strings.TrimSuffix(text, ".yaml")) + "]"
}

// fieldsHint names the fields of a struct.
func fieldsHint(t reflect.Type) string {
	return "the fields here are " + strings.Join(fieldsOf(t).names(), ", ")
}

func kindOf(n *yaml.Node) string {
	switch n.Tag {
	case "!!map":
		return "a map of fields"
	case "!!seq":
		return "a list"
	case "!!int", "!!float":
		return "a number"
	case "!!bool":
		return "a yes or no"
	case "!!timestamp":
		return "a date"
	case "!!merge":
		return "a sign of YAML"
	}
	return "a text"
}
