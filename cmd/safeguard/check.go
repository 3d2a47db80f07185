package main

import (
	"github.com/spf13/cobra"

	"safeguard/report/data"
)

func newCheck(e *env) *cobra.Command {
	var asJSON, texts bool
	cmd := &cobra.Command{
		Use:   "check FILE",
		Short: "Look over an assessment: what a friendly colleague would ask about",
		Long: `Looks over an assessment and says what a friendly colleague would ask about: answers
without a document, one document for many questions, many answers in a few minutes,
actions that nobody owns, texts that look like a name or a telephone number.

Each comes with what could be done. They are no faults: they change no answer and
no point, and you may leave each as it is. Where the program guesses, it can be
wrong, and it can overlook something.`,
		Example: `  safeguard check tumaini --texts`,
		Args:    cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[0])
			if err != nil {
				return err
			}
			list := file.Observed(e.today())
			if asJSON {
				return data.WriteObserved(e.out, list, texts)
			}
			return e.view().Observed(file, list, texts)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "as JSON, for programs")
	cmd.Flags().BoolVar(&texts, "texts", false, "also quote what people wrote")
	return cmd
}
