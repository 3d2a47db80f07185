package main

import (
	"github.com/spf13/cobra"

	"safeguard/cmd/internal/setting"
)

func newShow(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "show FILE [QUESTION]",
		Short: "Show one answer with its texts, or all answers in a list",
		Args:  cobra.RangeArgs(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[0])
			if err != nil {
				return err
			}
			if len(args) == 1 {
				return e.view().Answers(file)
			}
			ref, err := setting.Question(file, args[1])
			if err != nil {
				return err
			}
			return e.view().Answer(file, ref)
		},
	}
}
