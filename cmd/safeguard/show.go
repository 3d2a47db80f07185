package main

import (
	"slices"

	"github.com/spf13/cobra"

	"safeguard/cmd/internal/setting"
)

func newShow(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "show FILE [QUESTION]",
		Short: "Show one answer with its texts, or all answers in a list",
		Long: `Shows the answers in a list, or one of them with its texts. QUESTION is a printed
number such as 2.7, an id, or words that only one question has; or a profile
question's id.`,
		Example: `  safeguard show tumaini
  safeguard show tumaini 1.2
  safeguard show tumaini "code for everyone"`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[0])
			if err != nil {
				return err
			}
			if len(args) == 1 {
				return e.view().Answers(file)
			}
			profile := file.About.Pack.ProfileIDs()
			if slices.Contains(profile, args[1]) {
				return e.view().Profile(file, args[1])
			}
			ref, err := setting.Shown(file, args[1], profile...)
			if err != nil {
				return err
			}
			return e.view().Answer(file, ref)
		},
	}
}
