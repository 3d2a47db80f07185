package assess

import (
	"reflect"
	"slices"
	"strconv"

	"safeguard/assess/fault"
)

// NewestFormat is the newest file format that this program knows. A format is
// known by its kinds of acts and their fields; see kinds and the tag since.
const NewestFormat = 2

// A Format says that the events behind it may need the file format Version. In a
// file of an older format it comes before the first one that does: a program
// that knows no newer format stops at it, instead of passing over a field.
type Format struct {
	Version int `json:"version"`
}

// Kind returns "format".
func (Format) Kind() string { return "format" }

// About returns nothing: it is about the file, and merging makes a new one.
func (Format) About() []Topic { return nil }

func (f Format) check(*Pack) error {
	switch {
	case f.Version > NewestFormat:
		return &NewerError{Kind: f.Kind(), Field: "version", Value: f.Version}
	case f.Version < 2: // 1 knows no Format
		return fault.New("no_format", "format", f.Version)
	}
	return nil
}

// Format returns the newest format that a Format among the events names, taken
// back or not, or 1.
func (s *State) Format() int { return max(1, s.format) }

// Needs returns the oldest file format that knows all of the acts, those within
// Imports, and all of their fields that are set.
func Needs(acts ...Act) int {
	need := 1
	for _, act := range acts {
		k, _ := kindOf(act.Kind())
		need = max(need, k.since, needs(reflect.ValueOf(act)))
		switch a := act.(type) {
		case Import:
			need = max(need, Needs(a.Acts...))
		case Redaction:
			if a.Question != Decisions && slices.Contains(Removable, a.Question) {
				need = max(need, 2)
			}
		}
	}
	return need
}

// needs returns the newest format that a field within v is known since, or 0.
func needs(v reflect.Value) (need int) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			need = max(need, needs(v.Index(i)))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); !f.IsZero() {
				since, _ := strconv.Atoi(v.Type().Field(i).Tag.Get("since"))
				need = max(need, since, needs(f))
			}
		}
	}
	return need
}
