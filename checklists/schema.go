package checklists

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"reflect"
	"sync"

	"gopkg.in/yaml.v3"

	"safeguard/assess"
)

// fieldWords describes each field, by the name of its struct.
//
//go:embed schema/fields.yaml
var fieldWords []byte

// fieldWordsByType are the texts of fieldWords by struct and field.
var fieldWordsByType = sync.OnceValue(func() map[string]map[string]string {
	words := map[string]map[string]string{}
	if err := yaml.Unmarshal(fieldWords, &words); err != nil { // not Decode, which needs them
		panic(err) // a test reads them
	}
	return words
})

// fieldHint says what a field of a struct is for, or nothing.
func fieldHint(t reflect.Type, name string) string { return fieldWordsByType()[t.Name()][name] }

// SchemaKinds returns the kinds of file that have a JSON Schema: "pack" for
// pack.yaml, and "checklist".
func SchemaKinds() []string { return []string{"pack", "checklist"} }

// Schema returns the JSON Schema (draft 2020-12) of pack.yaml or of a checklist,
// for editors that complete and underline. It is generated from the Go types that
// the files are decoded into, so that both have the same fields. It cannot check
// one file against another, as Load does. It panics on any other kind.
func Schema(kind string) []byte {
	b := schemaBuilder{words: fieldWordsByType()}
	var root property
	switch kind {
	case "pack":
		root = b.property(reflect.TypeFor[packFile](), "")
		root.Title = "The pack.yaml of a safeguarding self-audit"
	case "checklist":
		root = b.property(reflect.TypeFor[assess.Checklist](), "")
		root.Title = "A checklist of a safeguarding self-audit"
	default:
		panic("checklists: no schema for " + kind)
	}
	root.Schema = "https://json-schema.org/draft/2020-12/schema"
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(root); err != nil {
		panic(err)
	}
	return out.Bytes()
}

// A property is one node of a JSON Schema. It uses only keywords that older drafts
// have too, because many editors support only those.
type property struct {
	Schema        string     `json:"$schema,omitempty"`
	Title         string     `json:"title,omitempty"`
	Description   string     `json:"description,omitempty"`
	Type          string     `json:"type,omitempty"`
	Const         *int       `json:"const,omitempty"`
	Enum          []string   `json:"enum,omitempty"`
	Minimum       *int       `json:"minimum,omitempty"`
	Maximum       *int       `json:"maximum,omitempty"`
	Pattern       string     `json:"pattern,omitempty"`
	MaxLength     int        `json:"maxLength,omitempty"`
	Not           *property  `json:"not,omitempty"`
	AnyOf         []property `json:"anyOf,omitempty"`
	OneOf         []property `json:"oneOf,omitempty"`
	Items         *property  `json:"items,omitempty"`
	MinItems      int        `json:"minItems,omitempty"`
	MaxItems      int        `json:"maxItems,omitempty"`
	UniqueItems   bool       `json:"uniqueItems,omitempty"`
	Required      []string   `json:"required,omitempty"`
	Properties    properties `json:"properties,omitempty"`
	PropertyNames *property  `json:"propertyNames,omitempty"`
	Additional    any        `json:"additionalProperties,omitempty"` // false, or the schema of every value
}

// properties are the fields of an object in the order of the file.
type properties []namedProperty

type namedProperty struct {
	name string
	property
}

// MarshalJSON writes the fields in their order.
func (ps properties) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	out.WriteByte('{')
	for i, p := range ps {
		if i > 0 {
			out.WriteByte(',')
		}
		name, err := json.Marshal(p.name)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(p.property)
		if err != nil {
			return nil, err
		}
		out.Write(name)
		out.WriteByte(':')
		out.Write(value)
	}
	out.WriteByte('}')
	return out.Bytes(), nil
}

// schemaBuilder builds schemas from types. Words are descriptions by type and
// field.
type schemaBuilder struct {
	words map[string]map[string]string
}

// property returns the schema of a value of type t in the given
// field, such as "Question.weight".
func (b schemaBuilder) property(t reflect.Type, field string) property {
	p := property{}
	switch t.Kind() {
	case reflect.String:
		p.Type, p.Pattern = "string", `\S`
	case reflect.Int:
		p.Type = "integer"
	case reflect.Bool:
		p.Type = "boolean"
	case reflect.Pointer:
		return b.property(t.Elem(), field)
	case reflect.Slice:
		item := b.property(t.Elem(), field+"[]")
		p.Type, p.MinItems, p.MaxItems, p.Items = "array", 1, maxItems, &item
	case reflect.Map:
		value := b.property(t.Elem(), field+"{}")
		p.Type, p.Additional = "object", value
	case reflect.Struct:
		b.object(t, &p)
	default:
		panic("checklists: no schema for a " + t.String())
	}
	constrain(field, &p)
	return p
}

func (b schemaBuilder) object(t reflect.Type, p *property) {
	p.Type, p.Additional = "object", false
	for _, f := range fieldsOf(t).list {
		child := b.property(t.FieldByIndex(f.index).Type, t.Name()+"."+f.name)
		child.Description = b.words[t.Name()][f.name]
		p.Properties = append(p.Properties, namedProperty{f.name, child})
		if f.required && f.optional == "" { // the schema does not know what the pack lists
			p.Required = append(p.Required, f.name)
		}
	}
}
