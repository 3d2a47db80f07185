package checklists

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Fault is one thing that is wrong in a pack. Line and Column count from 1
// and are 0 where the fault has no place in the file. ID is the question, or
// other listed thing, that the fault lies in. Code is set where the fault is
// only a warning: the pack works, but people will stumble; Codes explains each.
// Hint says the way out, if there is one.
type Fault struct {
	File   string
	Line   int
	Column int
	ID     string
	Code   string
	Cause  string
	Hint   string
}

// IsWarning reports whether a pack with the fault may be used all the same.
func (f Fault) IsWarning() bool { return f.Code != "" }

// String returns the fault on one line:
//
//	consent.yaml:12:7: consent-withdraw: unknown field "titel" (did you mean "title"?)
//	consent.yaml:9:11: consent-withdraw: warning vague-word: text: "regularly" … (…)
func (f Fault) String() string {
	var b strings.Builder
	b.WriteString(f.File)
	if f.Line > 0 {
		fmt.Fprintf(&b, ":%d:%d", f.Line, f.Column)
	}
	if f.ID != "" {
		b.WriteString(": " + f.ID)
	}
	if f.IsWarning() {
		b.WriteString(": warning " + f.Code)
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

// Count returns how many of the faults are errors and how many are warnings.
func (f Faults) Count() (errors, warnings int) {
	for _, fault := range f {
		if fault.IsWarning() {
			warnings++
		}
	}
	return len(f) - warnings, warnings
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
