package checklists

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Fault is one thing that is wrong in a pack. Line and Column count from 1
// and are 0 for a fault of the whole file. ID is the question, or other listed
// thing, with the fault; it may be empty. Hint says how to mend it, or is empty.
type Fault struct {
	File   string
	Line   int
	Column int
	ID     string
	Cause  string
	Hint   string
}

// String returns the fault on one line:
//
//	consent.yaml:12:7: consent-withdraw: unknown field "titel" (did you mean "title"?)
func (f Fault) String() string {
	var b strings.Builder
	b.WriteString(f.File)
	if f.Line > 0 {
		fmt.Fprintf(&b, ":%d:%d", f.Line, f.Column)
	}
	if f.ID != "" {
		b.WriteString(": " + f.ID)
	}
	b.WriteString(": " + f.Cause)
	if f.Hint != "" {
		b.WriteString(" (" + f.Hint + ")")
	}
	return strings.Map(replaceForbidden, b.String())
}

// Compare orders faults by file, line and column: negative where f comes first.
func (f Fault) Compare(other Fault) int {
	return cmp.Or(cmp.Compare(f.File, other.File), cmp.Compare(f.Line, other.Line), cmp.Compare(f.Column, other.Column))
}

// replaceForbidden keeps a name in a hostile file from controlling the terminal.
func replaceForbidden(r rune) rune {
	if whyForbidden(r) != "" {
		return '\uFFFD'
	}
	return r
}

// Faults are all the faults of a pack, by file, line and column.
type Faults []Fault

// Error returns the faults, one a line.
func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i, fault := range f {
		lines[i] = fault.String()
	}
	return strings.Join(lines, "\n")
}

// err returns the faults in order, or nil when there are none.
func (f Faults) err() error {
	if len(f) == 0 {
		return nil
	}
	slices.SortStableFunc(f, Fault.Compare)
	return f
}
