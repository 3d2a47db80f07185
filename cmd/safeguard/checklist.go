package main

import (
	"github.com/spf13/cobra"

	"safeguard/cmd/internal/beginning"
	"safeguard/cmd/internal/stream"
	"safeguard/report/packdoc"
)

func newChecklist(e *env) *cobra.Command {
	var pack string
	cmd := &cobra.Command{
		Use:   "checklist",
		Short: "Read, check, write and compare checklists",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.PersistentFlags().StringVar(&pack, "pack", "", "a `folder` with your own pack (default the built-in one)")
	cmd.AddCommand(
		&cobra.Command{
			Use:   "list",
			Short: "List the checklists of a pack",
			Args:  cobra.NoArgs,
			RunE:  func(*cobra.Command, []string) error { return listChecklists(e, pack) },
		},
		newChecklistShow(e, &pack), newChecklistLint(e, &pack), newChecklistNew(e), newChecklistDiff(e), newChecklistSchema(e),
	)
	return cmd
}

func listChecklists(e *env, dir string) error {
	pack, err := beginning.Pack(dir)
	if err != nil {
		return err
	}
	return packdoc.WriteList(stream.Text(e.out), &pack, e.words.Command.Words, e.width())
}
