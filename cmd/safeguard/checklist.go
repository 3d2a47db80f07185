package main

import (
	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/report"
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
	pack, err := loadPack(dir)
	if err != nil {
		return err
	}
	w, p := e.words.Command, &printer{w: e.out}
	p.paragraph("", with(w.PackTitle, "title", pack.Title, "id", pack.ID, "version", pack.Version), e.width())
	p.line("")
	questions, must := 0, 0
	for i, c := range pack.Checklists {
		critical := mustHaves(c)
		p.line("%2d  %s  %s", i+1, report.Pad(c.ID, 18), with(w.QuestionCount, "questions", len(c.Questions), "must", critical))
		p.paragraph("    ", c.Purpose, e.width())
		questions, must = questions+len(c.Questions), must+critical
	}
	p.line("")
	p.line("    %s  %s", report.Pad(w.Together, 18), with(w.QuestionCount, "questions", questions, "must", must))
	return p.err
}

func mustHaves(c assess.Checklist) (n int) {
	for _, q := range c.Questions {
		if q.Critical {
			n++
		}
	}
	return n
}
