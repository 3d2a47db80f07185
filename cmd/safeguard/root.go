package main

import (
	"cmp"
	"errors"
	"io"

	"github.com/spf13/cobra"

	"safeguard/cmd/internal/complete"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/stream"
	"safeguard/cmd/internal/usage"
)

// Exit codes.
const (
	exitDone    = 0
	exitFailed  = 1
	exitUsage   = 2
	exitStopped = 3 // by the person; what was answered is saved
)

// run carries out one command line and returns its exit code.
func run(e *env, args []string) int {
	parsed := false
	root := newRoot(e, &parsed)
	root.SetArgs(args)
	err := usage.Missing(root.Execute())
	var wrong usage.Error
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errStopped):
		return exitStopped
	case !parsed, errors.As(err, &wrong):
		if _, hint := e.words.Explain(err); !parsed && hint == "" {
			err = usage.Advise(err, "help_lists")
		}
		e.complain(err)
		return exitUsage
	}
	e.complain(err)
	return exitFailed
}

// newRoot builds the command tree. parsed is set as soon as a command line has
// been understood, so that an error before that is one of its writing.
func newRoot(e *env, parsed *bool) *cobra.Command {
	var noColor, quiet bool
	root := &cobra.Command{
		Use:   "safeguard",
		Short: "A safeguarding self-audit: questions, score and action plan",
		Long: `A safeguarding self-audit for organisations that work with children.

Checklists drive a questionnaire; the answers are scored and become an action
plan for the board. Everything stays in one file on this computer: nothing is
ever sent anywhere.

Without a command, on a terminal, there is a menu: of this folder or, behind the
name of a file, of that assessment. Elsewhere such a name shows how far it is.`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          usage.StartArgs,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			if noColor {
				e.color = false
			}
			if quiet {
				e.err = quietly{e.err}
			}
			if err := cmp.Or(usage.TextFlags(cmd.Flags()), e.setDate(e.date), e.setInitials()); err != nil {
				return err
			}
			*parsed = true
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if e.tty == nil && len(args) == 0 && !e.clickedOpen() {
				return cmd.Help()
			}
			return start(e, args)
		},
	}
	root.SetIn(e.in)
	root.SetOut(stream.Text(e.out))
	root.SetErr(e.err)
	root.CompletionOptions.HiddenDefaultCmd = true
	flags := root.PersistentFlags()
	flags.BoolVar(&noColor, "no-color", false, "no colours (also with NO_COLOR set)")
	flags.BoolVarP(&quiet, "quiet", "q", false, "no messages but errors")
	flags.StringVar(&e.date, "date", e.date, "the `day` that everything is dated, YYYY-MM-DD (default today)")
	flags.StringVar(&e.by, "initials", e.by, "your `initials`, kept with what you record")
	root.AddCommand(
		newNew(e), newAssess(e), newWorkshop(e), newSet(e), newEnter(e), newStatus(e), newShow(e), newUndo(e), newLog(e),
		newScore(e), newReport(e), newCompare(e), newPlan(e), newExport(e), newImport(e), newApprove(e), newRedact(e), newMerge(e), newRenew(e), newCheck(e), newPrint(e),
		newChecklist(e), newDemo(e), newOpen(e), newAssociate(e),
	)
	addAbout(e, root)
	root.SetHelpCommand(usage.NewHelp())
	root.SetUsageTemplate(usage.Template(root))
	usage.Explain(root)
	complete.Add(root)
	usage.FitHelp(root)
	return root
}

// quietly drops messages; errors are written to the stream below it.
type quietly struct{ errors io.Writer }

// Write drops a message.
func (quietly) Write(p []byte) (int, error) { return len(p), nil }

// setInitials cleans the initials.
func (e *env) setInitials() (err error) {
	e.by, err = setting.Initials(e.by)
	return err
}
