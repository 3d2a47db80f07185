package assess

import (
	"reflect"
	"slices"
)

// Decisions stands in place of a question for the wording of what was decided
// with approvals.
const Decisions = "decisions"

// unreached are the free texts that Redact does not remove yet. The initials of
// an Event, which is no act, are not removed either.
var unreached = []string{
	"approve.role",  // typed freely, though a name is asked not to be given
	"session.place", // belongs to no question
}

// A Redaction marks that the free texts of a question were removed from the
// whole history. Texts counts them. Question is Decisions for those of approvals,
// or one of DetailNames.
type Redaction struct {
	Question string `json:"question" holds:"id"`
	Texts    int    `json:"texts"`
}

// Kind returns "redact".
func (Redaction) Kind() string { return "redact" }

// About returns the question.
func (a Redaction) About() []Topic { return []Topic{{Question: a.Question}} }

func (a Redaction) check(p *Pack) error {
	if a.Question == Decisions || slices.Contains(DetailNames, a.Question) {
		return nil
	}
	return checkQuestion(p, a.Question)
}

// Redact returns the act without its free texts, marked as redacted, and how many
// texts were removed. Which these are its tags say; unreached lists those that
// stay. Of an Import, each act is redacted. An act that is not about the question,
// an id or Decisions, comes back as it was, with 0.
func Redact(act Act, question string) (Act, int) {
	im, ok := act.(Import)
	if !ok {
		return redacted(act, question)
	}
	acts, n := slices.Clone(im.Acts), 0
	for i := range acts {
		var m int
		acts[i], m = redacted(acts[i], question)
		n += m
	}
	if n == 0 {
		return act, 0
	}
	return Import{acts}, n
}

func redacted(act Act, question string) (Act, int) {
	about := func(t Topic) bool { return t.Question == question && question != "" }
	if !slices.ContainsFunc(act.About(), about) {
		return act, 0
	}
	fields, n := copyOf(act), 0
	for i := range fields.NumField() {
		if t := fields.Type().Field(i); t.Tag.Get("holds") == "text" && !slices.Contains(unreached, act.Kind()+"."+jsonName(t)) {
			n += empty(fields.Field(i))
		}
	}
	if n == 0 {
		return act, 0
	}
	fields.FieldByName("Redacted").SetBool(true)
	return fields.Interface().(Act), n
}

// empty removes the texts of a field and returns how many there were. The field
// of an action stays set, so that it does not give way to an older one.
func empty(field reflect.Value) int {
	switch field.Kind() {
	case reflect.Slice:
		n := field.Len()
		field.SetZero()
		return n
	case reflect.Pointer:
		if field.IsNil() || field.Elem().String() == "" {
			return 0
		}
		field.Set(reflect.New(field.Type().Elem()))
		return 1
	default:
		if field.String() == "" {
			return 0
		}
		field.SetZero()
		return 1
	}
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
