package assess

import (
	"cmp"
	"reflect"
	"strings"
)

// A FreeText is what somebody wrote into a field of an act. Field is as in Text, and
// Question what the act is about: the id of a question or an action, or one of
// Removable.
type FreeText struct {
	Field    string
	Question string
	Text     string
}

// FreeTexts lists the texts of an act that are not empty; of an Import and an Earlier
// those of each of its acts.
func FreeTexts(act Act) (list []FreeText) {
	if e, ok := act.(Earlier); ok {
		for _, past := range e.Acts {
			list = append(list, FreeTexts(past.Act)...)
		}
		return list
	}
	for _, part := range Parts(act) {
		question := ""
		if topics := part.About(); len(topics) > 0 {
			question = topics[0].Question
		}
		v := reflect.ValueOf(part)
		for i := range v.NumField() {
			t := v.Type().Field(i)
			if t.Tag.Get("holds") != "text" {
				continue
			}
			field := part.Kind() + "." + jsonName(t)
			for _, text := range textsIn(v.Field(i)) {
				list = append(list, FreeText{field, cmp.Or(textOf(field).Word, question), text})
			}
		}
	}
	return list
}

// textsIn returns the texts of a field that are not empty.
func textsIn(v reflect.Value) (texts []string) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			texts = append(texts, textsIn(v.Index(i))...)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			return textsIn(v.Elem())
		}
	case reflect.String:
		if text := v.String(); strings.TrimSpace(text) != "" && text != TextLeftOut {
			texts = append(texts, text)
		}
	}
	return texts
}
