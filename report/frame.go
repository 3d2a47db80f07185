package report

import (
	"reflect"
	"strings"
	"unicode"
)

// A Frame knows the program's own sentences, so that a format can mark those that
// have another language than the questions: a screen reader reads them with the
// right voice, and Word checks them with the right dictionary.
type Frame struct {
	Language  string
	sentences [][]string // the text between the holes of each
	known     map[string]bool
}

// NewFrame returns the frame of sections of words in a language.
func NewFrame(language string, sections ...any) *Frame {
	f := &Frame{Language: language, known: map[string]bool{}}
	for _, s := range sections {
		f.gather(reflect.Indirect(reflect.ValueOf(s)))
	}
	return f
}

func (f *Frame) gather(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		parts := literals(v.String())
		if len(parts) == 1 {
			f.known[parts[0]] = true
		} else if letters(strings.Join(parts, "")) > 0 { // others say nothing, as "{number} {short}"
			f.sentences = append(f.sentences, parts)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Name == "Months" { // a date has no other words
				for month := range strings.FieldsSeq(v.Field(i).String()) {
					f.known[month] = true
				}
			}
			f.gather(v.Field(i))
		}
	}
}

// literals returns the text between the holes.
func literals(text string) []string {
	var parts []string
	for {
		before, rest, _ := strings.Cut(text, "{")
		_, behind, found := strings.Cut(rest, "}")
		parts = append(parts, before)
		if !found {
			return parts
		}
		text = behind
	}
}

func letters(s string) (n int) {
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// LanguageOf returns Language for a sentence of the program, whatever fills its
// holes, and "" for any other text. Parts that are joined by " · " have to be
// sentences each, or without letters.
func (f *Frame) LanguageOf(text string) string {
	found := false
	for part := range strings.SplitSeq(strings.TrimSpace(text), " · ") {
		switch {
		case f.says(part):
			found = true
		case letters(part) > 0:
			return ""
		}
	}
	if found {
		return f.Language
	}
	return ""
}

// few letters, as in "{n} of {of}", are a sentence only around numbers.
const few = 2

func (f *Frame) says(text string) bool {
	if f.known[text] || f.known[strings.TrimSuffix(text, ":")] || f.known[strings.Trim(text, "0123456789 \u00a0")] {
		return letters(text) > 0
	}
	for _, parts := range f.sentences {
		if !fits(text, parts) && !fits(strings.TrimSuffix(text, ":"), parts) {
			continue
		}
		if n := letters(strings.Join(parts, "")); n > few || letters(text) == n {
			return true
		}
	}
	return false
}

// fits reports whether a text is made of the parts in their order, from its
// beginning to its end.
func fits(text string, parts []string) bool {
	last := len(parts) - 1
	text, ok := strings.CutPrefix(text, parts[0])
	if !ok {
		return false
	}
	for _, part := range parts[1:last] {
		at := strings.Index(text, part)
		if at < 0 {
			return false
		}
		text = text[at+len(part):]
	}
	return strings.HasSuffix(text, parts[last])
}
