package main

import (
	"cmp"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

type approveFlags struct {
	role, on  string
	decisions []string
}

func newApprove(e *env) *cobra.Command {
	var f approveFlags
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
	flags.StringVar(&f.role, "role", "", "who approved it: a `role`, such as \"the board\", and no name (required)")
	flags.StringVar(&f.on, "on", "", "the `day` of the approval, YYYY-MM-DD (default today)")
	flags.StringArrayVar(&f.decisions, "decision", nil, "what was decided, as `text`; may be repeated")
	return cmd
}

// longestRole leaves room for everything else at the foot of a page.
const longestRole = 200

func approve(e *env, file *store.File, f approveFlags) error {
	role, on, n := assess.CleanText(f.role), e.today(), len(file.State.Events())
	if role == "" {
		return usage.Fault("no_role")
	}
	if utf8.RuneCountInString(role) > longestRole {
		return usage.Fault("long_role", "letters", longestRole)
	}
	if f.on != "" {
		day, err := assess.ReadDate(f.on)
		if err != nil {
			return usage.Wrong(fmt.Errorf("--on: %w", err))
		}
		if day > on {
			return usage.Fault("approval_to_come", "day", day)
		}
		if begun := file.State.Begun(file.About.Created); day < begun {
			return usage.Fault("approval_before_begun", "file", file.Path, "day", day, "begun", begun)
		}
		on, n = day, file.State.RecordedBy(file.About.Created, day)
	}
	a := assess.Approve(&file.About.Pack, &file.State, n, role, on, setting.CleanTexts(f.decisions))
	if n == 0 {
		return usage.Fault("nothing_recorded_by", "file", file.Path, "day", on)
	}
	if err := file.Record(a); err != nil {
		return err
	}
	w := e.words.Command
	e.say("%s", words.Fill(w.Approved, "role", role, "date", e.words.Report.DateText(on), "fingerprint", a.Fingerprint))
	e.say("%s", w.ApprovedCompare)
	r := file.Result(e.today())
	if !r.Approval.Current() {
		e.say("%s", e.composer().Model(file).Cover.Approval)
	}
	var passed []string
	for _, action := range r.Plan {
		if action.Day == assess.DayAgreed && action.Due < on {
			passed = append(passed, cmp.Or(action.Number, action.ID))
		}
	}
	if kept := assess.NumbersKept(r.Plan); len(kept) > 0 {
		e.say("%s", words.Fill(w.ApprovedKept, "questions", strings.Join(kept, ", ")))
	}
	if len(passed) > 0 {
		e.say("%s", words.Fill(w.ApprovedPassed, "questions", strings.Join(passed, ", "), "command", "safeguard plan "+screen.Quoted(file.Path)+" set QUESTION --due YYYY-MM-DD"))
	}
	return nil
}
