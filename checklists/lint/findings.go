package lint

import (
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"slices"

	"safeguard/checklists"
)

// A Finding is an error or a warning about a pack. Code is empty for an error: the
// pack cannot be used. For a warning, with which it can, Code is one of Codes.
type Finding struct {
	checklists.Fault
	Code string
}

// IsWarning reports whether a pack with the finding may be used all the same.
func (f Finding) IsWarning() bool { return f.Code != "" }

// String returns the finding on one line:
//
//	consent.yaml:12:7: consent-withdraw: unknown field "titel" (did you mean "title"?)
//	consent.yaml:9:11: consent-withdraw: warning vague-word: text: "regularly" … (…)
func (f Finding) String() string {
	if f.IsWarning() {
		f.Cause = "warning " + f.Code + ": " + f.Cause
	}
	return f.Fault.String()
}

// Findings are all that was found in a pack, by file, line and column.
type Findings []Finding

// sorted returns errors and warnings in the order in which they are reported.
func sorted(errors checklists.Faults, warnings Findings) Findings {
	var all Findings
	for _, fault := range errors {
		all = append(all, Finding{Fault: fault})
	}
	all = append(all, warnings...)
	slices.SortStableFunc(all, func(a, b Finding) int { return a.Compare(b.Fault) })
	return all
}

// Count returns how many of the findings are errors and how many are warnings.
func (fs Findings) Count() (errors, warnings int) {
	for _, f := range fs {
		if f.IsWarning() {
			warnings++
		}
	}
	return len(fs) - warnings, warnings
}

// WriteText writes the findings, one a line.
func (fs Findings) WriteText(w io.Writer) error {
	for _, f := range fs {
		f.File = filepath.ToSlash(f.File)
		if _, err := fmt.Fprintln(w, f); err != nil {
			return err
		}
	}
	return nil
}

// findingJSON is the documented shape of a finding. Code is empty for an error.
type findingJSON struct {
	File     string `json:"file"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	ID       string `json:"id"`
	Code     string `json:"code"`
	Severity string `json:"severity"`
	Cause    string `json:"cause"`
	Hint     string `json:"hint"`
}

// WriteJSON writes the findings as a JSON array.
func (fs Findings) WriteJSON(w io.Writer) error {
	list := make([]findingJSON, len(fs))
	for i, f := range fs {
		severity := "error"
		if f.IsWarning() {
			severity = "warning"
		}
		list[i] = findingJSON{filepath.ToSlash(f.File), f.Line, f.Column, f.ID, f.Code, severity, f.Cause, f.Hint}
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(list)
}
