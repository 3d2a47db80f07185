package main

import (
	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

func newPlan(e *env) *cobra.Command {
	var what, owner, due, help, proof string
	cmd := &cobra.Command{
		Use:   "plan FILE [set QUESTION]",
		Short: "Show the action plan, or change one of its actions",
		Long: `Without "set", shows the action plan in order. With "set QUESTION", changes that
question's action; an empty text ("") brings the default back.`,
		Example: `  safeguard plan tumaini
  safeguard plan tumaini set 2.7 --owner "Programme lead" --due 2026-09-30
  safeguard plan tumaini set 2.7 --help-wanted "a trainer for one day"`,
		Args: planArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				return e.showPlan(args[0])
			}
			entry := assess.PlanEntry{}
			for _, f := range []struct {
				flag string
				text *string
				to   **string
			}{
				{"what", &what, &entry.What}, {"owner", &owner, &entry.Owner}, {"due", &due, &entry.Due},
				{"help-wanted", &help, &entry.Help}, {"proof", &proof, &entry.Proof},
			} {
				if cmd.Flags().Changed(f.flag) {
					clean := assess.CleanText(*f.text)
					*f.to = &clean
				}
			}
			return e.update(args[0], func(file *store.File) error { return setPlan(e, file, args[2], entry) })
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&what, "what", "", "what is to be done, as `text`")
	flags.StringVar(&owner, "owner", "", "who sees to it: a role, or a `name`")
	flags.StringVar(&due, "due", "", "by when, a `day` YYYY-MM-DD")
	flags.StringVar(&help, "help-wanted", "", "help or money that is needed, as `text`")
	flags.StringVar(&proof, "proof", "", "how we will know that it is done, as `text`")
	return cmd
}

func planArgs(_ *cobra.Command, args []string) error {
	if len(args) == 1 || len(args) == 3 && args[1] == "set" {
		return nil
	}
	return usage.Fault("plan_form")
}

func setPlan(e *env, file *store.File, question string, entry assess.PlanEntry) error {
	ref, err := setting.Question(file, question)
	if err != nil {
		return err
	}
	entry.Question = ref.Question.ID
	if entry == (assess.PlanEntry{Question: entry.Question}) {
		return usage.Fault("nothing_to_change")
	}
	if err := assess.CheckNew(&file.About.Pack, entry); err != nil {
		return usage.Wrong(err)
	}
	if err := file.Record(entry); err != nil {
		return err
	}
	w := e.words.Command
	e.say("%s", words.Fill(w.PlanSaved, "number", ref.Number, "short", ref.Question.Short))
	if entry.Due != nil && *entry.Due != "" {
		if doubt := e.words.Talk().DoubtDue(assess.Date(*entry.Due), e.today()); doubt != "" {
			e.say("%s", doubt)
		}
	}
	for _, a := range file.Result(e.today()).Plan {
		if a.Question == entry.Question {
			return nil
		}
	}
	e.say("%s", w.PlanNoGap)
	return nil
}

func (e *env) showPlan(path string) error {
	file, err := e.read(path)
	if err != nil {
		return err
	}
	return e.view().Plan(file)
}
