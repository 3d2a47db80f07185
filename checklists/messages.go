package checklists

import (
	"embed"
	"fmt"
	"reflect"
	"strings"
)

//go:embed messages.*.yaml
var messageFiles embed.FS

// LoadMessages reads the words of the program in the given language, for instance
// "en", into the struct that into points to: a field for each section and each
// word, by their json names. A text such as "=question.na" is that of another
// word, and {=keys.stop} inside a text stands for the text of keys.stop. A
// language without a file of words, a missing word and a word that the struct does
// not have are errors.
func LoadMessages(lang string, into any) error {
	file := "messages." + lang + ".yaml"
	data, err := messageFiles.ReadFile(file)
	if err != nil {
		return fmt.Errorf("no words for the language %q", lang)
	}
	return ReadMessages(file, data, into)
}

// ReadMessages is LoadMessages for the content of a file of that name.
func ReadMessages(file string, data []byte, into any) error {
	if err := Decode(file, data, into); err != nil {
		return err
	}
	return refer(file, into)
}

// A message is a text of the program, in a field of a struct or in a map.
type message struct {
	text string
	keep func(string)
}

// refer puts the texts in the place of references to them.
func refer(file string, into any) error {
	messages := map[string]*message{}
	gather(reflect.ValueOf(into).Elem(), "", messages)
	if err := referInside(file, messages); err != nil {
		return err
	}
	referring := map[string]string{} // a word to the one whose text it has
	for key, m := range messages {
		if name, ok := strings.CutPrefix(m.text, "="); ok && name != "" { // alone it is a key
			referring[key] = name
		}
	}
	for key, name := range referring {
		if _, again := referring[name]; again || messages[name] == nil {
			return noOwnText(file, key, name)
		}
		messages[key].text = messages[name].text
	}
	for _, m := range messages {
		m.keep(m.text)
	}
	return nil
}

// referInside puts short words, such as keys, into the texts that name them.
func referInside(file string, messages map[string]*message) error {
	for key, m := range messages {
		done, rest := "", m.text
		for {
			before, after, found := strings.Cut(rest, "{=")
			if done += before; !found {
				break
			}
			name, behind, _ := strings.Cut(after, "}")
			if messages[name] == nil || strings.Contains(messages[name].text, "{=") {
				return noOwnText(file, key, name)
			}
			done, rest = done+messages[name].text, behind
		}
		m.text = done
	}
	return nil
}

func noOwnText(file, key, name string) error {
	return fmt.Errorf("%s: %s refers to %s, which has no text of its own", file, key, name)
}

// gather lists the texts in a struct by section and word, such as question.na.
func gather(v reflect.Value, name string, messages map[string]*message) {
	switch v.Kind() {
	case reflect.String:
		messages[name] = &message{v.String(), v.SetString}
	case reflect.Map:
		for _, word := range v.MapKeys() {
			messages[name+"."+word.String()] = &message{v.MapIndex(word).String(), func(text string) {
				v.SetMapIndex(word, reflect.ValueOf(text))
			}}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			word, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			if f.Anonymous && word == "" {
				gather(v.Field(i), name, messages)
				continue
			}
			gather(v.Field(i), strings.TrimPrefix(name+"."+word, "."), messages)
		}
	}
}

// MessageLanguages lists the languages in which the program has words.
func MessageLanguages() []string {
	files, _ := messageFiles.ReadDir(".") // embedded
	var list []string
	for _, f := range files {
		list = append(list, strings.TrimSuffix(strings.TrimPrefix(f.Name(), "messages."), ".yaml"))
	}
	return list
}
