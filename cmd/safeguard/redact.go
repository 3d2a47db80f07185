package main

import (
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/words"
)

func newRedact(e *env) *cobra.Command {
	var yes bool
	cmd := &cobra.Command{
		Use:   "redact FILE QUESTION|WORD --yes",
		Short: "Remove free texts from the whole history",
		Long: `Removes every note, reason, evidence and support text of a question, and the
texts of its action, from the whole history of the file. The levels stay, and a
mark says that something was removed. It cannot be undone. What power cuts have
left in the file and beside it goes too, of all questions: it was never saved, but
may hold a text. A WORD in place of a question: "decisions" is the wording of all recorded
decisions, "role" who approved, "place" where workshops were, "initials" those of
everybody who wrote in the file, "hands" the numbers of few people that version 1
kept of workshops (a question's go with its texts, too), and "contacts",
"organisation" or "round" what stood for these before: earlier names and numbers go,
and what stands now stays. To remove that as well, set another one first, as in
set FILE contact "name and number", and then redact.

Files in the same folder that still hold a removed text are named: older copies,
reports, leftovers. It cannot look into PDF files, other folders, mails or paper.`,
		Example: `  safeguard redact tumaini 1.1 --yes
  safeguard redact tumaini initials --yes
  safeguard redact tumaini contacts --yes`,
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
	id, name := question, e.words.Talk().RemovableWord(question)
	if own := strings.ToLower(question); assess.IsOwnAction(own) {
		id, name = own, own
	} else if !slices.Contains(assess.Removable, question) {
		ref, err := setting.Question(file, question, assess.Removable...)
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
		setting.SayStaying(e.words, file, id, e.say)
		return nil
	}
	if !yes {
		setting.SayStaying(e.words, file, id, e.say)
		return setting.WouldRedact(file, id, name, would)
	}
	holding := file.FilesContaining(id)
	done, err := file.Redact(id)
	if err != nil {
		return err
	}
	said := w.RedactDone.For(done.Texts)
	if done.Texts == 0 {
		said = w.NothingToRedact
	}
	e.say("%s", words.Fill(said, "question", name, "texts", done.Texts))
	setting.SayStaying(e.words, file, id, e.say)
	if done.Leftovers {
		e.say("%s", words.Fill(w.RedactLeftovers, "file", file.Path))
	}
	for _, path := range holding {
		if _, err := os.Lstat(path); err == nil { // a leftover is gone by now
			e.say("%s", words.Fill(w.RedactHolding, "file", path))
		}
	}
	if done.Texts > 0 {
		e.say("%s", w.RedactNotSeen)
	}
	return nil
}
