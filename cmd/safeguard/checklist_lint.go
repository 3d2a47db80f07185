package main

import (
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"safeguard/checklists/lint"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/words"
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
			return lintPacks(e, args, f)
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&f.strict, "strict", false, "exit with 1 for warnings too")
	flags.BoolVar(&f.json, "json", false, "print the findings as a JSON array")
	flags.BoolVar(&f.codes, "codes", false, "explain each warning, with an example and its fix")
	return cmd
}

// lintPacks checks packs by path; "" is the built-in one.
func lintPacks(e *env, paths []string, f lintFlags) error {
	w := e.words.Command
	var all lint.Findings
	for _, path := range paths {
		name, found := filepath.ToSlash(path), lint.Findings(nil)
		if path == "" {
			name, found = w.BuiltinPack, lint.Builtin()
		} else {
			found = lint.Path(path)
		}
		errors, warnings := found.Count()
		switch {
		case errors > 0:
		case warnings > 0:
			e.say("%s", words.Fill(w.LintWarned, "path", name, "warnings", warnings))
		default:
			e.say("%s", words.Fill(w.LintClean, "path", name))
		}
		all = append(all, found...)
	}
	write := all.WriteText
	if f.json {
		write = all.WriteJSON
	}
	if err := write(e.out); err != nil {
		return err
	}
	switch errors, warnings := all.Count(); {
	case errors > 0:
		return fmt.Errorf("%s, %s", plural(errors, "fault"), plural(warnings, "warning"))
	case warnings > 0 && f.strict:
		return fmt.Errorf("%s", plural(warnings, "warning"))
	}
	return nil
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func printCodes(e *env) error {
	w, p := e.words.Command, screen.NewPrinter(e.out, e.width())
	for i, c := range lint.Codes() {
		if i > 0 {
			p.Line("")
		}
		p.Line("%s", c.Code)
		p.Paragraph("  ", w.LintLooksFor+" "+c.LooksFor)
		p.Paragraph("  ", w.LintExample+" "+c.Example)
		p.Paragraph("  ", w.LintFix+" "+c.Fix)
	}
	return p.Err()
}
