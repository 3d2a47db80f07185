package main

import (
	"github.com/spf13/cobra"

	"safeguard/assess"
)

func newUndo(e *env) *cobra.Command {
	var redo bool
	cmd := &cobra.Command{
		Use:   "undo FILE",
		Short: "Take back the last act; --redo puts it back",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return e.update(args[0], func(b *book) error { return undo(e, b, redo) })
		},
	}
	cmd.Flags().BoolVar(&redo, "redo", false, "put back what the last undo took")
	return cmd
}

func undo(e *env, b *book, redo bool) error {
	w := e.words.Command
	of, said, nothing := b.state.ToUndo(), w.Undone, w.NothingToUndo
	if redo {
		of, said, nothing = b.state.ToRedo(), w.Redone, w.NothingToRedo
	}
	if of == 0 {
		e.say("%s", with(nothing, "file", b.path))
		return nil
	}
	act := b.state.Events()[of-1]
	if u, ok := act.Act.(assess.Undo); ok {
		act = b.state.Events()[u.Of-1]
	}
	if err := b.record(e, assess.Undo{Of: of}); err != nil {
		return err
	}
	e.say("%s", with(said, "act", describe(w, &b.about.Pack, act.Act)))
	return nil
}
