package main

import (
	"github.com/spf13/cobra"
)

func newStatus(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "status FILE",
		Short: "Show how far the assessment has come, and what is next",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[0])
			if err != nil {
				return err
			}
			return e.view().Status(file)
		},
	}
}
