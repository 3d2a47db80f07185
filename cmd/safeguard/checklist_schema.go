package main

import (
	"strings"

	"github.com/spf13/cobra"

	"safeguard/checklists"
	"safeguard/cmd/internal/usage"
)

func newChecklistSchema(e *env) *cobra.Command {
	kinds := checklists.SchemaKinds()
	return &cobra.Command{
		Use:   "schema [" + strings.Join(kinds, "|") + "]",
		Short: "Print the JSON Schema of pack.yaml (default) or of a checklist",
		Long: `Prints the JSON Schema by which an editor completes and underlines. "checklist
new" writes both beside the pack; for a pack that is there already:

  safeguard checklist schema pack > .pack.schema.json
  safeguard checklist schema checklist > .checklist.schema.json

Then a first line switches it on in pack.yaml, and likewise in each checklist:

  # yaml-language-server: $schema=.pack.schema.json`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			kind := kinds[0]
			if len(args) == 1 {
				kind = args[0]
			}
			for _, k := range kinds {
				if k == kind {
					_, err := e.out.Write(checklists.Schema(k))
					return err
				}
			}
			return usage.Faultf("no schema for %q, only for %s", kind, strings.Join(kinds, " and "))
		},
	}
}
