package main

import (
	"github.com/spf13/cobra"
)

func newCompare(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "compare OLD NEW",
		Short: "Show what has changed between two rounds",
		Long: `Compares two rounds of one organisation on the questions that both answered and
that mean the same, by the sums of the newer one. All others are counted, and
listed apart. "safeguard report NEW --earlier OLD" puts it into the report.`,
		Example: `  safeguard compare tumaini-2025 tumaini-2026`,
		Args:    cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[1])
			if err != nil {
				return err
			}
			r := file.Result(e.today())
			_, said, err := e.beside(file, args[0], r)
			if err != nil {
				return err
			}
			return e.view().Rounds(e.composer().ModelOf(file, r).Cover.Bars, said)
		},
	}
}
