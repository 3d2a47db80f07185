package main

import (
	"github.com/spf13/cobra"

	"safeguard/assess/fault"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/usage"
)

func newScore(e *env) *cobra.Command {
	var explain bool
	var format string
	cmd := &cobra.Command{
		Use:   "score FILE",
		Short: "Show the score; --explain shows every sum",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[0])
			if err != nil {
				return err
			}
			r := e.composer().Result(file, compose.Options{})
			compared, said, err := e.beside(file, "", r)
			switch {
			case err != nil:
				return err
			case format == "json" && explain:
				return usage.Fault("explain_or_json")
			case format == "json":
				return e.composer().Data(file, r, compared).Write(e.out)
			case format == "text":
				return e.view().Score(file, said, explain)
			}
			return usage.Suggest(usage.Fault("neither_text_nor_json", "typed", fault.Escape(format)), format, "text", "json")
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&explain, "explain", false, "show each sum, so that it can be redone by hand")
	flags.StringVar(&format, "format", "text", "`text|json`")
	return cmd
}
