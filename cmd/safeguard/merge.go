package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/journal"
	"safeguard/assess/merge"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

func newMerge(e *env) *cobra.Command {
	var out string
	var prefer []string
	cmd := &cobra.Command{
		Use:   "merge FILE FILE… -o OUT",
		Short: "Bring copies that were answered apart together in a new file",
		Long: `Brings copies of one assessment together that several groups or people answered
apart. All that any of them recorded is in the new file: equal answers once, each
table's hands once and beside those of the others, the history kept. The order of the files makes no difference, and a file
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
	out, err := newFile(out, "safeguard merge monday tuesday -o tumaini-all")
	if err != nil {
		return err
	}
	files := make([]*store.File, len(paths))
	for i, path := range paths {
		if files[i], err = e.read(path); err != nil {
			return err
		}
	}
	if err := store.Distinct(files); err != nil {
		return err
	}
	copies := store.CopiesOf(files)
	names, err := preferred(copies, prefer)
	if err != nil {
		return err
	}
	m, err := merge.Join(copies)
	if err != nil {
		if _, hint := e.words.Explain(err); hint == "" {
			err = usage.Advise(err, "only_copies_merge")
		}
		return err
	}
	shown := store.Spoken(m)
	acts, err := settle(e, &shown, names)
	if err != nil {
		return err
	}
	if err := store.CreateMerged(out, m, e.recorder(), acts); err != nil {
		return err
	}
	file, err := e.read(out)
	if err != nil {
		return err
	}
	e.view().Merged(file, m, len(copies), e.say)
	e.messages().Taken(&shown, names)
	e.say("%s", words.Fill(e.words.Command.Next, "command", "safeguard status "+screen.Quoted(out)))
	return nil
}

// newFile returns the name of a file that is made, which must not be there yet.
func newFile(out, example string) (string, error) {
	if out == "" {
		return "", usage.Fault("no_new_file_name")
	}
	if err := named(out, example); err != nil {
		return "", err
	}
	out = store.Name(out)
	if _, err := os.Lstat(out); err == nil {
		return "", fmt.Errorf("%s: %w", out, journal.ErrExists)
	}
	return out, nil
}

// preferred returns the names of the copies that --prefer names.
func preferred(copies []merge.Copy, prefer []string) ([]string, error) {
	var names []string
	for _, path := range prefer {
		path = filepath.Clean(store.Find(path))
		i := slices.IndexFunc(copies, func(c merge.Copy) bool { return filepath.Clean(c.Name) == path })
		if i < 0 {
			return nil, usage.Fault("prefer_unknown", "file", path)
		}
		names = append(names, copies[i].Name)
	}
	return names, nil
}

// settle decides every difference: by the preferred files, else by asking on a
// terminal. Otherwise it lists what is left, as an error.
func settle(e *env, m *merge.Merged, prefer []string) ([]assess.Act, error) {
	acts := make([]assess.Act, len(m.Conflicts))
	var open []int
	for i, c := range m.Conflicts {
		if n := c.Preferred(prefer); n >= 0 {
			acts[i] = c.Choices[n].Act
		} else {
			open = append(open, i)
		}
	}
	switch {
	case len(open) == 0:
		return acts, nil
	case e.tty == nil:
		return nil, cmp.Or(e.view().Conflicts(m, open), error(fault.New("files_differ", "points", len(open))))
	}
	var settled []assess.Act
	k := terminal.Keeper{
		State:  func() assess.State { return assess.State{} },
		Record: func(acts ...assess.Act) error { settled = acts; return nil },
	}
	d := e.driver(false)
	defer d.Close()
	_, how, err := terminal.Converse(d, talk.Settling{Merged: m, Open: open, Words: e.words.Talk()}, talk.SettlePlace{}, k)
	d.Close()
	if err != nil {
		return nil, err
	}
	if how.Stopped {
		e.say("%s", e.words.Command.StoppedNothing)
		return nil, errStopped
	}
	for n, i := range open {
		acts[i] = settled[n]
	}
	return acts, nil
}
