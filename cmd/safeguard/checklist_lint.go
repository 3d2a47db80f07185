package main

import (
	"encoding/json"
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"safeguard/checklists"
)

type lintFlags struct{ strict, json, codes bool }

func newChecklistLint(e *env, pack *string) *cobra.Command {
	var f lintFlags
	cmd := &cobra.Command{
		Use:   "lint [PATH…]",
		Short: "Check packs, or single checklists, for errors and warnings",
		Long: `Checks the packs in the given folders, or single checklist files; without a
PATH, the pack named by --pack or the built-in one. Each finding is a line with
file, line, column and cause. With an error the pack cannot be used, and the
exit code is 1. A warning has a code; the pack works, but people will stumble.`,
		RunE: func(_ *cobra.Command, args []string) error {
			if f.codes {
				return printCodes(e)
			}
			if len(args) == 0 {
				args = []string{*pack}
			}
			return lint(e, args, f)
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&f.strict, "strict", false, "exit with 1 for warnings too")
	flags.BoolVar(&f.json, "json", false, "print the findings as a JSON array")
	flags.BoolVar(&f.codes, "codes", false, "explain each warning, with an example and its fix")
	return cmd
}

// lint checks packs by path; "" is the built-in one.
func lint(e *env, paths []string, f lintFlags) error {
	w := e.words.Command
	var all checklists.Faults
	for _, path := range paths {
		name, found := filepath.ToSlash(path), checklists.Faults(nil)
		if path == "" {
			name, found = w.BuiltinPack, checklists.LintBuiltin()
		} else {
			found = checklists.Lint(path)
		}
		errors, warnings := found.Count()
		switch {
		case errors > 0:
		case warnings > 0:
			e.say("%s", with(w.LintWarned, "path", name, "warnings", warnings))
		default:
			e.say("%s", with(w.LintClean, "path", name))
		}
		all = append(all, found...)
	}
	if err := printFaults(e, all, f.json); err != nil {
		return err
	}
	switch errors, warnings := all.Count(); {
	case errors > 0:
		return fmt.Errorf("%s, %s", counted(errors, "fault"), counted(warnings, "warning"))
	case warnings > 0 && f.strict:
		return fmt.Errorf("%s", counted(warnings, "warning"))
	}
	return nil
}

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// faultJSON is the documented shape of a finding. Code is empty for an error.
type faultJSON struct {
	File     string `json:"file"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	ID       string `json:"id"`
	Code     string `json:"code"`
	Severity string `json:"severity"`
	Cause    string `json:"cause"`
	Hint     string `json:"hint"`
}

func printFaults(e *env, faults checklists.Faults, asJSON bool) error {
	p := &printer{w: e.out}
	list := make([]faultJSON, len(faults))
	for i, f := range faults {
		f.File = filepath.ToSlash(f.File)
		if !asJSON {
			p.line("%s", f)
		}
		severity := "error"
		if f.IsWarning() {
			severity = "warning"
		}
		list[i] = faultJSON{f.File, f.Line, f.Column, f.ID, f.Code, severity, f.Cause, f.Hint}
	}
	if !asJSON {
		return p.err
	}
	enc := json.NewEncoder(e.out)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(list)
}

func printCodes(e *env) error {
	w, p, width := e.words.Command, &printer{w: e.out}, e.width()
	for i, c := range checklists.Codes() {
		if i > 0 {
			p.line("")
		}
		p.line("%s", c.Code)
		p.paragraph("  ", w.LintLooksFor+" "+c.LooksFor, width)
		p.paragraph("  ", w.LintExample+" "+c.Example, width)
		p.paragraph("  ", w.LintFix+" "+c.Fix, width)
	}
	return p.err
}
