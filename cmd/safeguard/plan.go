package main

import (
	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/planning"
	"safeguard/cmd/internal/usage"
)

func newPlan(e *env) *cobra.Command {
	var f planning.Flags
	cmd := &cobra.Command{
		Use:   "plan FILE [set|add|begin|done|verify|drop|owners|next] [ID]",
		Short: "Show the action plan, or change it",
		Long: `Behind FILE comes what to do; without it, shows the plan: what is overdue, now,
next, later, and finished. ID is the number of a question, as in 2.7, or the id
of an action that you added.

  next                     what to do this week, at most five actions
  set ID …                 who, by when, what, help wanted; "" gives the default
  begin ID                 somebody works on it
  done ID --proof TEXT     it is done, and this shows it
  verify ID --role TEXT    somebody else has looked at a must-have's
  drop ID --reason TEXT    we will not do it
  add TEXT [--for ID]      an action of your own
  owners                   who owns how many of the actions
  owners set POST NAME     who holds a post; "" takes the name away

A state of an action changes no answer and no point: the answer is a question of its own.`,
		Example: `  safeguard plan tumaini --owner "programme lead" --open
  safeguard plan tumaini set 2.7 --owner "Programme lead" --due 2026-09-30
  safeguard plan tumaini done 2.7 --proof "risk form" --on 2026-06-12
  safeguard plan tumaini owners set "HR or admin officer" "Amina"`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			r := planning.Request{Flags: f, Given: cmd.Flags().Changed}
			if len(args) > 1 {
				r.Verb, r.Args = args[1], args[2:]
			}
			if err := r.Check(); err != nil {
				return err
			}
			if r.Shows() {
				return e.showPlan(args[0], r)
			}
			return e.written(args[0], func(file *store.File) error { return e.planner(file).Record(r) })
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.What, "what", "", "what is to be done, as `text`")
	flags.StringVar(&f.Owner, "owner", "", "who sees to it: a role, or a `name`; without a verb, shows only theirs")
	flags.StringVar(&f.Due, "due", "", "by when, a `day` YYYY-MM-DD")
	flags.StringVar(&f.Help, "help-wanted", "", "help or money that is needed, as `text`")
	flags.StringVar(&f.Proof, "proof", "", "how we will know that it is done; of done: what shows it, as `text`")
	flags.StringArrayVar(&f.For, "for", nil, "the `question` that an action of your own is for (may be given several times)")
	flags.StringVar(&f.On, "on", "", "the `day` on which it was, where that is not today")
	flags.StringVar(&f.Role, "role", "", "who has looked at it: a `role`, not the owner's")
	flags.StringVar(&f.Reason, "reason", "", "why it is dropped, as `text`")
	flags.StringVar(&f.Checklist, "checklist", "", "show only the actions of this checklist (`id`)")
	flags.BoolVar(&f.MustHaves, "must-haves", false, "show only the actions of must-haves")
	flags.BoolVar(&f.Open, "open", false, "leave out what is finished")
	return cmd
}

func (e *env) planner(file *store.File) planning.Planner {
	return planning.Planner{
		File: file, Words: e.words, Today: e.today(), Mark: e.by + string(e.today()),
		Say: func(line string) { e.say("%s", line) },
	}
}

func (e *env) showPlan(path string, r planning.Request) error {
	file, err := e.read(path)
	if err != nil {
		return err
	}
	filter := assess.PlanFilter{Owner: r.Flags.Owner, Checklist: r.Flags.Checklist, MustHaves: r.Flags.MustHaves}
	if _, err := assess.NewInterview(&file.About, file.State, assess.Selection{Checklist: filter.Checklist}); err != nil {
		return usage.Wrong(err)
	}
	switch r.Verb {
	case "next":
		return e.view().NextActions(file, filter)
	case "owners":
		return e.view().Owners(file)
	}
	return e.view().Plan(file, filter, r.Flags.Open)
}
