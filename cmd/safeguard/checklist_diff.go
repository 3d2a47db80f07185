package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/checklists/diff"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

func newChecklistDiff(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Tell in plain words what changed between two packs",
		Long: `Tells what changed from OLD to NEW. Each is the folder of a pack, the word
"builtin", or an assessment, which holds the pack it was made with.

A warning says that answers of two rounds would be compared although they mean
something else: the text, practised_if, levels, critical, weight or na of a
question changed and its rev did not, or the scale changed. Other words for the
why, the action and the like need no new rev. A content that changed under the
same id and version is refused with exit code 1.`,
		Example: `  safeguard checklist diff pack-2025 pack-2026
  safeguard checklist diff tumaini-2025.safeguard builtin`,
		Args: cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error { return diffPacks(e, args[0], args[1]) },
	}
}

// anyPack returns the pack that a word on the command line names.
func anyPack(e *env, name string) (assess.Pack, error) {
	if name == "builtin" {
		return checklists.Builtin()
	}
	info, err := os.Stat(name)
	file := store.Find(name)
	_, missing := os.Stat(file)
	switch {
	case err == nil && info.IsDir():
		return checklists.Load(name)
	case err == nil && filepath.Base(name) == "pack.yaml":
		return checklists.Load(filepath.Dir(name))
	case filepath.Ext(name) == store.Extension, missing == nil && filepath.Ext(file) == store.Extension:
		file, err := e.read(file)
		if err != nil {
			return assess.Pack{}, err
		}
		return file.Stored().Pack, nil
	}
	problem := usage.Faultf("%s: neither a folder nor an assessment", name)
	if errors.Is(err, fs.ErrNotExist) {
		problem = fmt.Errorf("%s: no such folder or assessment", name)
	}
	return assess.Pack{}, usage.Near(usage.WithHint(problem, `name the folder of a pack, an assessment, or "builtin"`), name)
}

func diffPacks(e *env, oldName, newName string) error {
	older, err := anyPack(e, oldName)
	if err != nil {
		return err
	}
	newer, err := anyPack(e, newName)
	if err != nil {
		return err
	}
	return printDiff(e, newName, older, newer)
}

// printDiff prints what changed, and refuses a change that is not declared.
func printDiff(e *env, newName string, older, newer assess.Pack) error {
	w, p, result := e.words.Command, screen.NewPrinter(e.out, e.width()), diff.Packs(older, newer)
	for _, d := range result.Differences {
		for _, paragraph := range d.Paragraphs(w.Diff) {
			p.Paragraph(paragraph.Lead, paragraph.Text)
		}
	}
	if p.Err() != nil {
		return p.Err()
	}
	if result.OtherPack {
		e.say("%s", words.Fill(w.DiffOtherPack, "old", older.ID, "new", newer.ID))
	}
	if n, warnings := len(result.Differences), result.Warnings(); n == 0 {
		e.say("%s", w.DiffNone)
	} else {
		e.say("%s", words.Fill(w.DiffSum, "changes", n-warnings, "warnings", warnings))
	}
	if result.Undeclared {
		err := fmt.Errorf("%s: the content changed, but both are %s version %d", newName, newer.ID, newer.Version)
		return usage.WithHint(err, "raise version in pack.yaml")
	}
	return nil
}
