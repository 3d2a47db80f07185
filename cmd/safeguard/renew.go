package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"safeguard/assess/store"
	"safeguard/cmd/internal/beginning"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/words"
)

func newRenew(e *env) *cobra.Command {
	var out, pack string
	var dry bool
	cmd := &cobra.Command{
		Use:   "renew FILE -o NEW",
		Short: "Go on with the same round under a newer version of the questions",
		Long: `Makes a new file in which the same round goes on under a newer version of its
pack. Questions that mean the same keep their answers, actions and history, with
times and initials. Questions that mean something else now are to be answered
anew, and an approval has to be given again. FILE stays as it is, and keeps all
that does not count any more.

What becomes of each question is listed. If colleagues have copies of FILE, these
can be renewed and then merged, or merged and then renewed: it is the same.`,
		Example: `  safeguard renew tumaini --dry-run
  safeguard renew visits -o visits-new --pack our-visits`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return runRenew(e, args[0], out, pack, dry) },
	}
	flags := cmd.Flags()
	flags.StringVarP(&out, "out", "o", "", "the new `file` (required, but with --dry-run)")
	flags.StringVar(&pack, "pack", "", "the `folder` with the newer version of your own pack (default the built-in one)")
	flags.BoolVar(&dry, "dry-run", false, "only list what would become of each question")
	return cmd
}

func runRenew(e *env, path, out, packDir string, dry bool) error {
	var err error
	if out != "" || !dry {
		if out, err = newFile(out, "safeguard renew tumaini -o tumaini-v2"); err != nil {
			return err
		}
	}
	file, err := e.read(path)
	if err != nil {
		return err
	}
	pack, err := beginning.Pack(packDir)
	if err != nil {
		return err
	}
	r, err := file.Renew(pack)
	if err != nil {
		return fmt.Errorf("%s: %w", file.Path, err)
	}
	if !dry {
		if err := store.Create(out, r.About, r.Events, e.recorder()); err != nil {
			return err
		}
	}
	if err := e.view().Renewal(file, r); err != nil {
		return err
	}
	w := e.words.Renewal
	if dry {
		e.say("%s", w.DryRun)
		return nil
	}
	e.say("%s", words.Fill(w.Made, "file", out, "was", file.Path))
	e.say("%s", words.Fill(e.words.Command.Next, "command", "safeguard assess "+screen.Quoted(out)))
	return nil
}
