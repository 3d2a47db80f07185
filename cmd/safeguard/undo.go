package main

import (
	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/words"
)

func newUndo(e *env) *cobra.Command {
	var redo bool
	cmd := &cobra.Command{
		Use:   "undo FILE",
		Short: "Take back the last act; --redo puts it back",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return e.update(args[0], func(file *store.File) error { return undo(e, file, redo) })
		},
	}
	cmd.Flags().BoolVar(&redo, "redo", false, "put back what the last undo took")
	return cmd
}

func undo(e *env, file *store.File, redo bool) error {
	w := e.words.Command
	of, said, nothing := file.State.ToUndo(), w.Undone, w.NothingToUndo
	if redo {
		of, said, nothing = file.State.ToRedo(), w.Redone, w.NothingToRedo
	}
	if of == 0 {
		e.say("%s", words.Fill(nothing, "file", file.Path))
		return nil
	}
	act := file.State.Events()[of-1]
	if u, ok := act.Act.(assess.Undo); ok {
		act = file.State.Events()[u.Of-1]
	}
	if err := file.Record(assess.Undo{Of: of}); err != nil {
		return err
	}
	e.say("%s", words.Fill(said, "act", talk.Describe(e.words.Talk(), &file.About.Pack, file.State.Events(), act.Act)))
	return nil
}
