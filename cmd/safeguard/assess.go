package main

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/sitting"
	"safeguard/cmd/internal/usage"
)

func newAssess(e *env) *cobra.Command {
	var o sitting.Options
	cmd := &cobra.Command{
		Use:   "assess FILE",
		Short: "Ask the questions, from the first open one on",
		Long: `Asks the questions and saves each answer before the next one shows. It begins at
the first open question: one that was skipped comes again the next time.

At every question you can go back, skip, read help, or save and stop. A level is
chosen by its letter. Without a terminal, or with --plain, the questions come as
plain lines, which also work with a screen reader and through a pipe.

In a round that was made with "new --from" each question shows what was answered last
time, and = gives that answer again, as one of today.`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if only := []string{"unanswered", "unsure", "critical"}; o.Only != "" && !slices.Contains(only, o.Only) {
				return usage.Suggest(usage.Fault("wrong_only", "typed", fault.Escape(o.Only)), o.Only, only...)
			}
			if o.Question != "" && (o.Checklist != "" || o.Only != "" || o.Review) {
				return usage.Fault("question_alone")
			}
			return runAssess(e, args[0], o)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&o.Checklist, "checklist", "", "only this checklist, by `id` or number")
	flags.StringVar(&o.Only, "only", "", "only these questions: `unanswered|unsure|critical`")
	flags.StringVar(&o.Question, "question", "", "only this one, answered or not, by `id` or number")
	flags.BoolVar(&o.Review, "review", false, "go over the answers too, from the first")
	flags.StringVar(&o.From, "from", "", "begin with this one, by `id` or number")
	flags.BoolVar(&o.Plain, "plain", false, "plain lines in place of menus")
	return cmd
}

func runAssess(e *env, path string, o sitting.Options) error {
	return e.update(path, func(file *store.File) error {
		if o.Checklist != "" {
			id, err := setting.Checklist(&file.About.Pack, o.Checklist)
			if err != nil {
				return err
			}
			o.Checklist = id
		}
		for _, name := range []*string{&o.Question, &o.From} {
			if *name == "" {
				continue
			}
			ref, err := setting.Question(file, *name)
			if err != nil {
				return err
			}
			*name = ref.Question.ID
		}
		failed := false
		err := runInterview(e, file.Path, o, &file.About, e.keeper(file, &failed))
		if failed {
			fmt.Fprintln(e.err, e.words.Sitting.SaveFailed)
		}
		return err
	})
}
