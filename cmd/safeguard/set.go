package main

import (
	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/setting"
)

func newSet(e *env) *cobra.Command {
	var texts assess.Answer
	var keep bool
	cmd := &cobra.Command{
		Use:   "set FILE QUESTION LEVEL…",
		Short: "Record one answer without being asked, or whom to call",
		Long: `Records one answer. QUESTION is a printed number such as 2.7, an id, or words that
only one question has. LEVEL is the level's letter, label or id, "?" or "don't
know", "na" or "does not apply"; or "as-before", which is last time's answer again.
QUESTION may also be a profile question's id, with yes or no, or "open" to take the
answer away ("safeguard checklist show" lists them), or "participants", with the
number of people who took part in
answering.

What was said when the file was made can change too: "contact" is whom to call
when a child may be in danger (a semicolon stands between two, and what was there
before gives way), and "organisation", "round" and "language" are as in "new".
"safeguard undo" takes any of them back.

A text that is not given stays as it was; an empty one ("") takes it away. Where
one was written beside another answer, --keep says that it stays.`,
		Example: `  safeguard set tumaini 2.7 practised --evidence "Procedure, office, May 2026"
  safeguard set tumaini 2.9 na --reason "we employ nobody"
  safeguard set tumaini publishes no
  safeguard set tumaini participants 12
  safeguard set tumaini contact "Child helpline 116; focal point 0722 000 000"
  safeguard set tumaini organisation "Tumaini Child Rights Network"`,
		Args: cobra.MinimumNArgs(3),
		RunE: func(cmd *cobra.Command, args []string) error {
			return e.written(args[0], func(file *store.File) error {
				return e.setter(file).Set(args[1], args[2:], setting.Texts{Answer: texts, Given: cmd.Flags().Changed, Keep: keep})
			})
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&texts.Note, "note", "", "a note, as `text`")
	flags.StringVar(&texts.Evidence, "evidence", "", "which document, where it is kept, its date, as `text`")
	flags.StringVar(&texts.Reason, "reason", "", "why it does not apply, as `text`")
	flags.StringVar(&texts.Support, "support", "", "support wanted, as `text`")
	flags.BoolVar(&keep, "keep", false, "texts of another answer stay: you have read them")
	return cmd
}

// setter records in a file and says what it did.
func (e *env) setter(file *store.File) setting.Setter {
	return setting.Setter{File: file, Words: e.words, Today: e.today(), Say: func(line string) { e.say("%s", line) }}
}
