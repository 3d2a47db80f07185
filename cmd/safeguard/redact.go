package main

import (
	"github.com/spf13/cobra"

	"safeguard/assess/store"
)

func newRedact(e *env) *cobra.Command {
	var yes bool
	cmd := &cobra.Command{
		Use:   "redact FILE QUESTION|WORD --yes",
		Short: "Remove free texts from the whole history",
		Long: `Removes every note, reason, evidence and support text of a question, and the
texts of its action, from the whole history of the file. The levels stay, and a
mark says that something was removed. It cannot be undone. What power cuts have
left in the file and beside it goes too, of all questions: it was never saved, but
may hold a text. A WORD in place of a question: "decisions" is the wording of all
recorded decisions, "role" who approved, "holders" who held a post, "place" where
workshops were, "initials" those of everybody who wrote in the file, "hands" the
numbers of few people that version 1 kept of workshops (a question's go with its
texts, too), and "contacts", "organisation" or "round" what stood for these before:
earlier names and numbers go, and what stands now stays. To remove that as well, set
another one first, as in set FILE contact "name and number", and then redact.

Files in the same folder that still hold a removed text are named: older copies,
reports, leftovers. It cannot look into PDF files, other folders, mails or paper.`,
		Example: `  safeguard redact tumaini 1.1 --yes
  safeguard redact tumaini initials --yes
  safeguard redact tumaini contacts --yes`,
		Args: cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			return e.update(args[0], func(file *store.File) error { return e.setter(file).Redact(args[1], yes) })
		},
	}
	cmd.Flags().BoolVar(&yes, "yes", false, "really do it")
	return cmd
}
