package main

import (
	"encoding/json"
	"fmt"

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
mark says that something was removed. It cannot be undone. What power cuts have
left in the file and beside it goes too, of all questions: it was never saved, but
may hold a text. With "decisions" in place of a question, the wording of all
recorded decisions goes.

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
	w, texts := e.words.Command, 0
	id, name := assess.Decisions, w.Decisions
	if question != assess.Decisions {
		ref, err := b.question(question)
		if err != nil {
			return err
		}
		id, name = ref.Question.ID, ref.Number+" "+ref.Question.Short
	}
	for _, event := range b.state.Events() {
		_, n := assess.Redact(event.Act, id)
		texts += n
	}
	leftovers, err := b.w.Leftovers()
	if err != nil {
		return err
	}
	if texts == 0 && !leftovers {
		e.say("%s", with(w.NothingToRedact, "question", name))
		return nil
	}
	if !yes {
		return redactAsks(b, id, name, texts, leftovers)
	}
	var marks []journal.Record
	if texts > 0 {
		mark, err := b.next(e, assess.Redaction{Question: id, Texts: texts})
		if err != nil {
			return err
		}
		marks = append(marks, mark)
	}
	err = b.w.Rewrite(func(r journal.Record) (journal.Record, error) { return redactRecord(r, id) }, marks...)
	if err != nil {
		return err
	}
	done := w.RedactDone
	if texts == 0 {
		done = w.NothingToRedact
	}
	e.say("%s", with(done, "question", name, "texts", texts))
	if leftovers {
		e.say("%s", with(w.RedactLeftovers, "file", b.path))
	}
	return nil
}

// redactAsks says what would be removed, and how to do it.
func redactAsks(b *book, id, name string, texts int, leftovers bool) error {
	what := fmt.Sprintf("%d texts of %s", texts, name)
	if leftovers {
		what += " and the leftovers of a power cut, which may hold texts too,"
	}
	err := usagef("this removes %s for ever", what)
	return withHint(err, "to do it: safeguard redact %s %s --yes", quoted(b.path), id)
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
