package main

import (
	"github.com/spf13/cobra"

	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/words"
)

func newApprove(e *env) *cobra.Command {
	var f setting.Approving
	cmd := &cobra.Command{
		Use:   "approve FILE --role ROLE",
		Short: "Record that the board approved the answers and the plan",
		Long: `Records who approved the answers and the plan, on which day, and what was
decided. Every print carries a fingerprint of the answers and the plan: compare
the one that is shown here with the one on the signed pages. Later prints say
what has changed since.

All that is recorded so far is approved. With --on, what stood at the end of that
day is; what was recorded later counts as a change. Where the clock was wrong for
a while, whatever comes before the last entry dated by that day belongs to it.
"safeguard undo" takes an approval back.`,
		Example: `  safeguard approve tumaini --role "the board"
  safeguard approve tumaini --role "the board" --on 2026-03-12
  safeguard approve tumaini --role "the board" --decision "A lawyer for a day"`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return e.update(args[0], func(file *store.File) error { return approve(e, file, f) })
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.Role, "role", "", "who approved it: a `role`, such as \"the board\", and no name (required)")
	flags.StringVar(&f.On, "on", "", "the `day` of the approval, YYYY-MM-DD (default today)")
	flags.StringArrayVar(&f.Decisions, "decision", nil, "what was decided, as `text`; may be repeated")
	return cmd
}

func approve(e *env, file *store.File, f setting.Approving) error {
	a, err := f.Act(file, e.today())
	if err != nil {
		return err
	}
	w := e.words.Command
	if setting.IsApproved(&file.State, a) {
		e.say("%s", words.Fill(w.ApprovedAlready, "role", a.Role, "date", e.words.Report.DateText(a.On), "fingerprint", a.Fingerprint))
		return nil
	}
	if err := file.Record(a); err != nil {
		return err
	}
	e.say("%s", words.Fill(w.Approved, "role", a.Role, "date", e.words.Report.DateText(a.On), "fingerprint", a.Fingerprint))
	e.say("%s", w.ApprovedCompare)
	r := file.Result(e.today())
	if !r.Approval.Current() {
		e.say("%s", e.composer().Model(file).Cover.Approval)
	}
	kept, passed := setting.Approved(&r, a.On)
	if kept != "" {
		e.say("%s", words.Fill(w.ApprovedKept, "questions", kept))
	}
	if passed != "" {
		e.say("%s", words.Fill(w.ApprovedPassed, "questions", passed, "command", "safeguard plan "+screen.Quoted(file.Path)+" set QUESTION --due YYYY-MM-DD"))
	}
	return nil
}
