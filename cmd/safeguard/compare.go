package main

import (
	"strings"

	"github.com/spf13/cobra"

	"safeguard/cmd/internal/usage"
)

func newCompare(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "compare [OLD] NEW",
		Short: "Show what has changed between two rounds",
		Long: `Compares two rounds of one organisation on the questions that both answered and
that mean the same, by the sums of the newer one. All others are counted, and
listed apart. "safeguard report NEW --earlier OLD" puts it into the report. A file
that was made with "new --from" carries its last round: it needs no other file.`,
		Example: `  safeguard compare tumaini-2025 tumaini-2026
  safeguard compare tumaini-2027`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			path := args[len(args)-1]
			file, err := e.read(path)
			if err != nil {
				return err
			}
			old := strings.Join(args[:len(args)-1], "")
			if old == "" && file.State.Earlier() == nil {
				return usage.Fault("no_round_before", "file", file.Path)
			}
			r := file.Result(e.today())
			_, said, err := e.beside(file, old, r)
			if err != nil {
				return err
			}
			return e.view().Rounds(e.composer().ModelOf(file, r).Cover.Bars, said)
		},
	}
}
