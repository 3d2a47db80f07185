package main

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

func newRedact(e *env) *cobra.Command {
	var yes bool
	cmd := &cobra.Command{
		Use:   "redact FILE QUESTION --yes",
		Short: "Remove a question's free texts from the whole history",
		Long: `Removes every note, reason, evidence and support text of a question, and the
texts of its action, from the whole history of the file. The levels stay, and a
mark says that something was removed. It cannot be undone. What power cuts have
left in the file and beside it goes too, of all questions: it was never saved, but
may hold a text. With "decisions" in place of a question, the wording of all
recorded decisions goes; with "contacts", "organisation" or "round", what was set
for these after the file was made.

Copies of the file that were made before are not reached: remove those too.`,
		Args: cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			return e.update(args[0], func(file *store.File) error { return redact(e, file, args[1], yes) })
		},
	}
	cmd.Flags().BoolVar(&yes, "yes", false, "really do it")
	return cmd
}

func redact(e *env, file *store.File, question string, yes bool) error {
	w := e.words.Command
	id, name := question, e.words.Log.Decisions
	switch {
	case slices.Contains(assess.DetailNames, question):
		name = e.words.Talk().DetailWord(question)
	case question != assess.Decisions:
		ref, err := setting.Question(file, question)
		if err != nil {
			return err
		}
		id, name = ref.Question.ID, ref.Number+" "+ref.Question.Short
	}
	would, err := file.Removable(id)
	if err != nil {
		return err
	}
	if would == (store.Removable{}) {
		e.say("%s", words.Fill(w.NothingToRedact, "question", name))
		return nil
	}
	if !yes {
		return redactAsks(file, id, name, would)
	}
	done, err := file.Redact(id)
	if err != nil {
		return err
	}
	said := w.RedactDone.For(done.Texts)
	if done.Texts == 0 {
		said = w.NothingToRedact
	}
	e.say("%s", words.Fill(said, "question", name, "texts", done.Texts))
	if done.Leftovers {
		e.say("%s", words.Fill(w.RedactLeftovers, "file", file.Path))
	}
	return nil
}

// redactAsks says what would be removed, and how to do it.
func redactAsks(file *store.File, id, name string, would store.Removable) error {
	command := fmt.Sprintf("safeguard redact %s %s --yes", screen.Quoted(file.Path), id)
	switch {
	case would.Texts == 1 && would.Leftovers:
		return usage.Fault("would_redact_one_leftovers", "question", name, "command", command)
	case would.Texts == 1:
		return usage.Fault("would_redact_one", "question", name, "command", command)
	case would.Leftovers:
		return usage.Fault("would_redact_leftovers", "texts", would.Texts, "question", name, "command", command)
	}
	return usage.Fault("would_redact", "texts", would.Texts, "question", name, "command", command)
}
