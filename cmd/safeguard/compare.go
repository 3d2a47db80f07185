package main

import (
	"github.com/spf13/cobra"

	"safeguard/assess/rounds"
	"safeguard/cmd/internal/usage"
)

func newCompare(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "compare [OLD…] NEW",
		Short: "Show what has changed between rounds: two to six of them",
		Long: `Compares two rounds of one organisation on the questions that both answered and
that mean the same, by the sums of the newer one. All others are counted, and
listed apart. "safeguard report NEW --earlier OLD" puts it into the report. A file
that was made with "new --from" carries its last round: it needs no other file.

Three to six rounds, the oldest first, have a column each; what changed is said from
each to the next.`,
		Example: `  safeguard compare tumaini-2025 tumaini-2026
  safeguard compare tumaini-2027
  safeguard compare tumaini-2024 tumaini-2025 tumaini-2026`,
		Args: cobra.RangeArgs(1, rounds.MostRounds),
		RunE: func(_ *cobra.Command, args []string) error {
			path := args[len(args)-1]
			file, err := e.read(path)
			if err != nil {
				return err
			}
			if len(args) > 2 {
				s, err := e.series(file, args[:len(args)-1], file.Result(e.today()), false)
				if err != nil {
					return err
				}
				return e.view().Series(s.Annex)
			}
			old := last(args[:len(args)-1])
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
