package usage

import (
	"strings"

	"safeguard/report"

	"github.com/spf13/cobra"
)

// helpWidth is what the window of an old computer shows.
const helpWidth = 80

// Template is the library's, with the texts of flags wrapped. Topics of help are listed
// by what is typed to read them: they are no commands.
func Template(cmd *cobra.Command) string {
	return strings.NewReplacer(".FlagUsages", ".FlagUsagesWrapped 80",
		"Additional help topics:", `Topics, to read with "{{.Root.Name}} help TOPIC":`,
		"{{rpad .CommandPath .CommandPathPadding}} {{.Short}}", "{{rpad .Name .NamePadding}} {{.Short}}",
	).Replace(cmd.UsageTemplate())
}

// FitHelp makes help fit a window of helpWidth, when and where it is shown.
func FitHelp(root *cobra.Command) {
	show := root.HelpFunc()
	root.SetHelpFunc(func(cmd *cobra.Command, args []string) {
		cmd.Long = fit(cmd.Long)
		show(cmd, args)
	})
}

// fit wraps the paragraphs of a text to helpWidth. One that has an indented line
// is laid out by hand and stays.
func fit(text string) string {
	paragraphs := strings.Split(text, "\n\n")
	for i, p := range paragraphs {
		if !strings.HasPrefix(p, " ") && !strings.Contains(p, "\n ") {
			paragraphs[i] = strings.Join(report.Wrap(strings.Join(strings.Fields(p), " "), helpWidth, ""), "\n")
		}
	}
	return strings.Join(paragraphs, "\n\n")
}

// NewHelp explains a command. Unlike the library's it fails for one that does
// not exist.
func NewHelp() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND…]",
		Short: "Explain a command or a topic",
		RunE: func(cmd *cobra.Command, args []string) error {
			found, rest, err := cmd.Root().Find(args)
			switch {
			case len(rest) > 0 && found.HasSubCommands():
				return unknownCommand(found, rest[0])
			case err != nil:
				return Error{err}
			}
			found.InitDefaultHelpFlag()
			return found.Help()
		},
	}
}
