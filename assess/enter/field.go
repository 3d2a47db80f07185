package enter

import (
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// A Field is a kind of what people look for among the lines, and is written elsewhere.
type Field int

// The fields.
const (
	FieldOfPeople Field = iota // a part of the line of the people
	FieldContact               // whom to call
	FieldSet                   // a detail of the file
	FieldOfPlan                // of an action, beside its own lines
	FieldUndo
	FieldHelp
)

// fieldWords are the words that people try for the fields.
var fieldWords = [][]string{
	FieldOfPeople: {"at", "on", "place", "date", "day", "led"},
	FieldContact:  {"contact", "contacts"},
	FieldSet:      {"org", "organisation", "organization", "round", "lang", "language", assess.Participants{}.Kind()},
	FieldOfPlan:   {"proof", "support"},
	FieldUndo:     {"undo"},
	FieldHelp:     {"help"},
}

// A FieldError says that a line begins with the name of a Field.
type FieldError struct {
	Field
	Name string // as it was typed
}

// Error names the field.
func (e *FieldError) Error() string { return e.In("FILE").Error() }

// In returns the error as data. file is what a command calls the file.
func (e *FieldError) In(file string) *fault.Error {
	name := fault.Escape(e.Name)
	switch e.Field {
	case FieldContact:
		return fault.New("field_contact", "file", file)
	case FieldSet:
		return fault.New("field_set", "name", name, "file", file)
	case FieldOfPlan:
		return fault.New("field_of_plan", "name", name, "file", file)
	case FieldUndo:
		return fault.New("field_undo", "name", name, "file", file)
	case FieldHelp:
		return fault.New("field_help", "name", name)
	}
	return fault.New("field_of_people", "name", name)
}

// unknown says that a line begins with no question, and where what its first word names
// is written.
func unknown(name, rest string) error {
	if name == "reason" {
		return fault.New("reason_needs_question")
	}
	if name == "help" && strings.HasPrefix(rest, ":") { // that is wanted
		return &FieldError{FieldOfPlan, name}
	}
	for field, words := range fieldWords {
		if slices.Contains(words, name) {
			return &FieldError{Field(field), name}
		}
	}
	return &UnknownError{name}
}
