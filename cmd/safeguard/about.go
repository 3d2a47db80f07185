package main

import (
	"io"

	"github.com/spf13/cobra"

	"safeguard/cmd/internal/about"
)

func newVersion(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Say which version this is, and what it was built from",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := io.WriteString(e.out, e.words.About.Version(about.Stamped()))
			return err
		},
	}
}

func newLicences(e *env) *cobra.Command {
	return &cobra.Command{
		Use:     "licences",
		Aliases: []string{"licenses"},
		Short:   "Print the licences of the program and of all that is in it",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := io.WriteString(e.out, about.Licences())
			return err
		},
	}
}

// addAbout adds what says something of the program itself, and the topics of help.
func addAbout(e *env, root *cobra.Command) {
	root.AddCommand(newVersion(e), newLicences(e))
	if e.words != nil {
		root.Version = "this" // not empty: the library shows its flag
		root.SetVersionTemplate(e.words.About.Version(about.Stamped()))
	}
	topics, err := about.Topics()
	if err != nil {
		panic(err) // they are embedded
	}
	for _, t := range topics {
		root.AddCommand(&cobra.Command{Use: t.Name, Short: t.Title, Long: t.Text})
	}
}
