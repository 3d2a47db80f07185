package main

import (
	"encoding/json"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/journal"
)

func newRedact(e *env) *cobra.Command {
	var yes bool
	cmd := &cobra.Command{
		Use:   "redact FILE QUESTION --yes",
		Short: "Remove a question's free texts from the whole history",
		Long: `Removes every note, reason, evidence and support text of a question, and the
texts of its action, from the whole history of the file. The levels stay, and a
mark says that something was removed. It cannot be undone.

Copies of the file that were made before are not reached: remove those too.`,
		Args: cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			return e.update(args[0], func(b *book) error { return redact(e, b, args[1], yes) })
		},
	}
	cmd.Flags().BoolVar(&yes, "yes", false, "really do it")
	return cmd
}

func redact(e *env, b *book, question string, yes bool) error {
	ref, err := b.question(question)
	if err != nil {
		return err
	}
	w, id, texts := e.words.Command, ref.Question.ID, 0
	for _, event := range b.state.Events() {
		_, n := assess.Redact(event.Act, id)
		texts += n
	}
	if texts == 0 {
		e.say("%s", with(w.NothingToRedact, "number", ref.Number, "short", ref.Question.Short))
		return nil
	}
	if !yes {
		err := usagef("this removes %d texts of question %s %q for ever", texts, ref.Number, ref.Question.Short)
		return withHint(err, "to do it: safeguard redact %s %s --yes", quoted(b.path), id)
	}
	mark, err := b.next(e, assess.Redaction{Question: id, Texts: texts})
	if err != nil {
		return err
	}
	err = b.w.Rewrite(func(r journal.Record) (journal.Record, error) { return redactRecord(r, id) }, mark)
	if err != nil {
		return err
	}
	e.say("%s", with(w.RedactDone, "number", ref.Number, "short", ref.Question.Short, "texts", texts))
	return nil
}

func redactRecord(r journal.Record, question string) (journal.Record, error) {
	act, err := assess.DecodeAct(r.Kind, r.Data)
	if err != nil {
		return r, err
	}
	act, n := assess.Redact(act, question)
	if n == 0 {
		return r, nil
	}
	r.Data, err = json.Marshal(act)
	return r, err
}
