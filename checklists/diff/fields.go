package diff

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/checklists"
)

// comparedElsewhere are the fields that compareFields leaves to other functions.
var comparedElsewhere = []string{
	"Pack.version", "Pack.scale", "Pack.bands", "Pack.caps", "Pack.profile", "Pack.standards", "Pack.themes", "Pack.glossary",
	"Pack.checklists", "Pack.translations", "Checklist.questions", "Question.rev",
}

// valueFields are the fields whose values are numbers, names, and yes or no.
var valueFields = []string{
	"schema", "languages", "year", "points", "from", "rated_from", "gap_below", "must_have", "count", "checklist", "whole",
	"critical", "weight", "asked_if", "replaces", "na", "tags", "standards", "effort", "days",
}

// compareLists reports which items came and went, and which of their fields
// changed.
func compareLists[T any](c *comparer, part string, older, newer []T, id func(T) string) {
	before, now := firstIndexes(older, id), firstIndexes(newer, id)
	for _, item := range newer {
		name := id(item)
		if i, ok := before[name]; ok {
			c.compareFields(part, name, "", older[i], item)
		} else {
			c.add(Difference{Kind: Added, Part: part, ID: name, New: summary(item)})
		}
	}
	for _, item := range older {
		if _, ok := now[id(item)]; !ok {
			c.add(Difference{Kind: Removed, Part: part, ID: id(item), Old: summary(item)})
		}
	}
}

// firstIndexes returns the index of the first item with each id.
func firstIndexes[T any](list []T, id func(T) string) map[string]int {
	at := make(map[string]int, len(list))
	for i, item := range list {
		if _, ok := at[id(item)]; !ok {
			at[id(item)] = i
		}
	}
	return at
}

// compareFields reports the fields in which two structs of one type differ.
func (c *comparer) compareFields(part, id, number string, older, newer any) {
	was, is := textsByField(older), textsByField(newer)
	names := slices.Clone(was.names)
	for _, name := range is.names {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	for _, name := range names {
		a, b := was.texts[name], is.texts[name]
		if a == b {
			continue
		}
		d := Difference{Kind: Reworded, Part: part, ID: id, Number: number, Field: name, Old: a, New: b}
		if base := name[strings.LastIndex(name, "/")+1:]; slices.Contains(valueFields, base) {
			d.Kind = Changed
		} else if slices.Equal(checklists.SplitWords(a), checklists.SplitWords(b)) {
			d.Kind = Retouched
		}
		c.add(d)
	}
}

// A fieldTexts is the fields of a struct as texts, in the order of the file.
type fieldTexts struct {
	names []string
	texts map[string]string
}

func textsByField(v any) fieldTexts {
	f := fieldTexts{texts: map[string]string{}}
	f.read(reflect.ValueOf(v), "")
	return f
}

// read adds the fields of a struct. Those of a struct or map inside are named
// with a slash, as in action/owner.
func (f *fieldTexts) read(v reflect.Value, prefix string) {
	for i := range v.NumField() {
		field, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		value, name := v.Field(i), prefix+field
		switch {
		case field == "" || field == "-" || field == "id" || slices.Contains(comparedElsewhere, v.Type().Name()+"."+field):
		case value.Kind() == reflect.Struct:
			f.read(value, name+"/")
		case value.Kind() == reflect.Map:
			words, _ := value.Interface().(map[string]string)
			for _, key := range slices.Sorted(maps.Keys(words)) {
				f.set(name+"/"+key, words[key])
			}
		default:
			f.set(name, textOf(value))
		}
	}
}

func (f *fieldTexts) set(name, text string) {
	if text != "" {
		f.names = append(f.names, name)
		f.texts[name] = text
	}
}

// textOf returns the value of a field as one text; "" when it is left out.
func textOf(v reflect.Value) string {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return ""
		}
		return textOf(v.Elem())
	case reflect.Slice:
		var items []string
		for i := range v.Len() {
			items = append(items, textOf(v.Index(i)))
		}
		return strings.Join(items, "; ")
	case reflect.Struct:
		var parts []string
		for i := range v.NumField() {
			parts = append(parts, textOf(v.Field(i)))
		}
		return strings.Join(parts, " ")
	case reflect.Bool:
		return map[bool]string{true: "yes", false: "no"}[v.Bool()]
	}
	return fmt.Sprint(v.Interface())
}

// summary returns the fields of an item on one line.
func summary(item any) string {
	f := textsByField(item)
	var parts []string
	for _, name := range f.names {
		parts = append(parts, f.texts[name])
	}
	return strings.Join(parts, ", ")
}

// compareTranslations reports the languages whose texts changed.
func (c *comparer) compareTranslations(older, newer *assess.Pack) {
	for _, lang := range slices.Sorted(maps.Keys(newer.Translations)) {
		if was, ok := older.Translations[lang]; ok && !reflect.DeepEqual(was, newer.Translations[lang]) {
			c.add(Difference{Kind: Retranslated, Part: "language", ID: lang})
		} else if !ok {
			c.add(Difference{Kind: Added, Part: "language", ID: lang})
		}
	}
	for _, lang := range slices.Sorted(maps.Keys(older.Translations)) {
		if _, ok := newer.Translations[lang]; !ok {
			c.add(Difference{Kind: Removed, Part: "language", ID: lang})
		}
	}
}
