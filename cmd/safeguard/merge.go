package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"safeguard/assess/journal"
	"safeguard/assess/merge"
	"safeguard/assess/store"
)

func newMerge(e *env) *cobra.Command {
	var out string
	var prefer []string
	cmd := &cobra.Command{
		Use:   "merge FILE FILE… -o OUT",
		Short: "Bring copies that were answered apart together in a new file",
		Long: `Brings copies of one assessment together that several groups or people answered
apart. All that any of them recorded is in the new file: equal answers once, hands
added up, the history kept. The order of the files makes no difference, and a file
that was merged before can be merged again.

Where files differ, a person decides: on a terminal you are asked; with --prefer
that file's answer is taken. Else all differences are listed and nothing is
written. The files that are read stay as they are.`,
		Example: `  safeguard merge monday tuesday -o tumaini-all
  safeguard merge office field volunteers -o tumaini-all --prefer office`,
		Args: cobra.MinimumNArgs(2),
		RunE: func(_ *cobra.Command, args []string) error { return runMerge(e, args, out, prefer) },
	}
	flags := cmd.Flags()
	flags.StringVarP(&out, "out", "o", "", "the new `file` (required)")
	flags.StringArrayVar(&prefer, "prefer", nil, "the `file` whose answer is taken where they differ; may be repeated")
	return cmd
}

func runMerge(e *env, paths []string, out string, prefer []string) error {
	if out == "" {
		return withHint(usagef("the new file's name is missing"), "give it with -o NAME")
	}
	if err := named(out, "safeguard merge monday tuesday -o tumaini-all"); err != nil {
		return err
	}
	out = store.Name(out)
	if _, err := os.Lstat(out); err == nil {
		return fmt.Errorf("%s: %w", out, journal.ErrExists)
	}
	copies, err := store.Copies(paths)
	if err != nil {
		return openError(err)
	}
	names, err := preferred(copies, prefer)
	if err != nil {
		return err
	}
	m, err := merge.Join(copies)
	if err != nil {
		return withHint(err, "only copies of one assessment can be merged")
	}
	acts, err := settle(e, &m, names)
	if err != nil {
		return err
	}
	if err := store.CreateMerged(out, m, e.recorder(), acts); err != nil {
		return err
	}
	return sayMerged(e, out, m, len(copies))
}

// preferred returns the names of the copies that --prefer names.
func preferred(copies []merge.Copy, prefer []string) ([]string, error) {
	var names []string
	for _, path := range prefer {
		path = filepath.Clean(store.Find(path))
		i := slices.IndexFunc(copies, func(c merge.Copy) bool { return filepath.Clean(c.Name) == path })
		if i < 0 {
			return nil, usagef("--prefer: %s is none of the files to merge", path)
		}
		names = append(names, copies[i].Name)
	}
	return names, nil
}

func sayMerged(e *env, out string, m merge.Merged, copies int) error {
	file, err := e.read(out)
	if err != nil {
		return err
	}
	w, whole := e.words.Command, file.Result(e.today()).Whole
	e.say("%s", with(w.MergeDone, "file", out, "answered", whole.Answered, "asked", whole.Asked, "copies", copies))
	if n := len(m.Conflicts); n > 0 {
		e.say("%s", with(w.MergeSettled, "count", n))
	}
	if m.Removed > 0 {
		e.say("%s", with(w.MergeRemoved, "texts", m.Removed))
	}
	e.say("%s", with(w.Next, "command", "safeguard status "+quoted(out)))
	return nil
}
