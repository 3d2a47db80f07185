package sheets

import (
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"safeguard/assess/workshop"
	"safeguard/cmd/internal/usage"
)

// Flags adds the flags that sheets of all kinds have.
func (o *Options) Flags(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&o.File, "file", "", "an assessment `file`: its questions, organisation and contacts")
	flags.StringVar(&o.Pack, "pack", "", "a `folder` with your own pack (default the built-in one)")
	flags.StringVar(&o.Language, "lang", "", "the `language` of the questions (default the file's, else the pack's first)")
	cmd.PreRunE = func(*cobra.Command, []string) error {
		var err error
		flags.Visit(func(flag *pflag.Flag) { // 0 means what was not given
			if flag.Value.Type() == "int" && flag.Value.String() == "0" {
				err = usage.Fault("zero_is_too_few", "flag", flag.Name)
			}
		})
		return err
	}
}

// QuestionFlags adds the flags of sheets with questions on them.
func (o *Options) QuestionFlags(flags *pflag.FlagSet) {
	flags.StringVar(&o.Checklist, "checklist", "", "only this checklist, by `id` or number")
	flags.StringVar(&o.Table, "table", "1", "the table of people the sheets are for, one or two letters or digits, or its `code`")
	flags.StringVar(&o.Route, "route", string(workshop.RouteFull), "how many questions: `full|short|must-haves`")
	flags.StringArrayVar(&o.Contacts, "contact", nil, "a local contact for a live concern, as `text`; may be repeated")
}
