package checklists

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Fault is one thing that is wrong in a pack. Line and Column count from 1
// and are 0 where the fault has no place in the file. ID is the question, or
// other listed thing, that the fault lies in. Hint says the way out, if there
// is one.
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
	return strings.Map(visible, b.String())
}

// visible keeps names out of a hostile file from driving a terminal.
func visible(r rune) rune {
	if unfit(r) != "" {
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
	slices.SortStableFunc(f, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return f
}
