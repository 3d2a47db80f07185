package main

import (
	"errors"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/transfer"
	"safeguard/cmd/internal/words"
)

func newImport(e *env) *cobra.Command {
	var yes, keep bool
	cmd := &cobra.Command{
		Use:   "import FILE TABLE",
		Short: "Take a changed table back: shows what would change, then asks",
		Long: `Takes what was changed in a table of "safeguard export" back into the assessment: a
workbook, or a csv of any spreadsheet program. Row by row it says what would
change, and asks. All of it is recorded or, with any fault in the table, nothing;
one undo takes all of it back.

Only what a person changed in the table counts. Where somebody changed the same in
the assessment since, both are shown and nothing is recorded.`,
		Example: `  safeguard import tumaini plan.xlsx
  safeguard import tumaini answers.csv --yes`,
		Args: cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			return e.written(args[0], func(file *store.File) error { return importTable(e, file, args[1], yes, keep) })
		},
	}
	cmd.Flags().BoolVar(&yes, "yes", false, "record without asking")
	cmd.Flags().BoolVar(&keep, "keep", false, "texts of another answer stay: you have read them")
	return cmd
}

func importTable(e *env, file *store.File, path string, yes, keep bool) error {
	in, err := transfer.Read(file, e.composer(), path, keep)
	if err != nil {
		return err
	}
	for _, line := range in.Said() {
		e.say("%s", line)
	}
	if err := in.Fault(); err != nil {
		return err
	}
	w := e.words.Transfer
	if len(in.Acts) == 0 {
		e.say("%s", words.Fill(w.Nothing, "table", path, "file", file.Path))
		return nil
	}
	if !yes {
		if err := confirm(e, words.Fill(w.Ask, "file", file.Path), file.Path); err != nil {
			return err
		}
	}
	if err := in.Record(); err != nil {
		return err
	}
	e.say("%s", words.Fill(w.Done, "file", file.Path, "count", len(in.Changes), "command", "safeguard undo "+screen.Quoted(file.Path)))
	return nil
}

// confirm asks a person on a terminal whether to go on. Elsewhere nobody can say yes.
func confirm(e *env, question, path string) error {
	if e.tty == nil {
		return fault.New("not_confirmed", "file", path)
	}
	d := terminal.NewLines(e.setup())
	defer d.Close()
	for ask := question; ; {
		typed, err := d.Line(ask)
		if err != nil && !errors.Is(err, terminal.ErrLeft) {
			return err
		}
		yes, ok := e.words.Talk().ReadYes(assess.CleanText(typed))
		switch {
		case err == nil && ok && yes:
			return nil
		case err != nil || ok:
			e.say("%s", e.words.Command.StoppedNothing)
			return errStopped
		}
	}
}
