package main

import (
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"safeguard/cmd/internal/associate"
)

func newAssociate(e *env) *cobra.Command {
	remove := false
	cmd := &cobra.Command{
		Use:   "associate",
		Short: "On Windows: open assessments with a double click",
		Long: `On Windows, has a double click on an assessment open it with this program, where it
is now. This is for you alone, and needs no administrator. It says what it writes;
--remove takes that out again. Where the program has moved, do it again.`,
		Example: `  safeguard associate
  safeguard associate --remove`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			path, err := os.Executable()
			if err != nil {
				return err
			}
			p := associate.Program{Path: path, Temporary: e.place().Fleeting(filepath.Dir(path)), Words: e.words, Say: e.say}
			if remove {
				return p.Dissociate()
			}
			return p.Associate()
		},
	}
	cmd.Flags().BoolVar(&remove, "remove", false, "take out what this command wrote")
	return cmd
}
