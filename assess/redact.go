package assess

import (
	"reflect"
	"slices"
	"strings"
)

// A Redaction marks that the free texts of a question were removed from the
// whole history. Texts counts them. Question is a question's id, an OwnAction's,
// or one of Removable. Earlier says that only the earlier round has the question.
type Redaction struct {
	Question string `json:"question" holds:"id"`
	Texts    int    `json:"texts"`
	Earlier  bool   `json:"earlier,omitempty" since:"2"`
}

// idSigns are what an id of a pack consists of.
const idSigns = "abcdefghijklmnopqrstuvwxyz0123456789-"

// Kind returns "redact".
func (Redaction) Kind() string { return "redact" }

// About returns the question.
func (a Redaction) About() []Topic { return []Topic{{Question: a.Question}} }

func (a Redaction) check(p *Pack) error {
	if slices.Contains(Removable, a.Question) {
		return nil
	}
	if a.Earlier {
		if a.Question == "" || strings.Trim(a.Question, idSigns) != "" {
			return noQuestion(a.Question)
		}
		return nil
	}
	return checkAction(p, a.Question)
}

// Redact returns the act without the free texts that what removes, a question's id
// or one of Removable, marked as redacted, and how many texts were removed. texts
// says which these are. Of an Import and an Earlier, each act is redacted. An act without such a
// text comes back as it was, with 0.
func Redact(act Act, what string) (Act, int) {
	act, gone := Removed(act, what)
	return act, len(gone)
}

// Removed is Redact that returns the texts.
func Removed(act Act, what string) (Act, []string) {
	if e, ok := act.(Earlier); ok {
		return e.redacted(what)
	}
	im, ok := act.(Import)
	if !ok {
		return redacted(act, what)
	}
	acts := slices.Clone(im.Acts)
	var gone []string
	for i := range acts {
		var texts []string
		acts[i], texts = redacted(acts[i], what)
		gone = append(gone, texts...)
	}
	if gone == nil {
		return act, nil
	}
	return Import{acts}, gone
}

func redacted(act Act, what string) (Act, []string) {
	about := what != "" && slices.ContainsFunc(act.About(), func(t Topic) bool { return t.Question == what })
	numbers := []string(nil)
	if about || what == FewPeople {
		act, numbers = withoutFew(act)
	}
	act, gone := without(act, func(t Text) bool { return t.Word == what || t.Word == "" && about })
	if gone == nil {
		return act, numbers
	}
	gone = append(gone, numbers...)
	fields := copyOf(act)
	if mark := fields.FieldByName("Redacted"); mark.IsValid() { // what belongs to no question needs none
		mark.SetBool(true)
	}
	return fields.Interface().(Act), gone
}

// Unmarked returns the act without the mark that a text was removed from it.
func Unmarked(act Act) Act {
	fields := copyOf(act)
	mark := fields.FieldByName("Redacted")
	if !mark.IsValid() || mark.IsZero() {
		return act
	}
	mark.SetZero()
	return fields.Interface().(Act)
}

// copyOf returns the fields of a copy of the act, which can be set.
func copyOf(act Act) reflect.Value {
	v := reflect.New(reflect.TypeOf(act)).Elem()
	v.Set(reflect.ValueOf(act))
	return v
}
