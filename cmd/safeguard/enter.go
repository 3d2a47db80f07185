package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/enter"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/lists"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

func newEnter(e *env) *cobra.Command {
	var code string
	var keep bool
	cmd := &cobra.Command{
		Use:   "enter FILE [LIST]",
		Short: "Type in what is on paper: one short line an answer",
		Long: `Takes answers from paper, one a line. LIST is a file; without it the lines come
from the keyboard, where each is saved at once, or from a pipe. A list is recorded
whole or, with any fault in it, not at all, and one undo takes back all of it.

  code ABCDEF                    the check code at the foot of the sheet, first
  2.7=practised   2.7=D   2.7d   a level, by its name or its letter
  2.7=D ; read aloud in March    behind a semicolon: a note
  2.7=D : Form, office safe      behind a colon: which document shows it
  2.7=? ask the district office  don't know
  2.9=- we employ nobody         does not apply, and why
  2.7 hands 2 5 3 1 0            hands: a number a level, lowest first, then ?
  2.7 by consensus               how you agreed; also majority, outside
  2.7 others: no list in the field  what others see; also owner: action: park:
  D                              the next part of the row, or the next question
  publishes=no                   a profile question

A letter is an answer only where it stands alone, or before ; or a colon. An id
may stand for a number. Digits are never levels. Blank lines and lines that begin
with # say nothing. A text that is not given stays as it was; "2.7=D ; :" takes
note and document away. Where texts of another answer would stay, the list is
refused and names them; --keep lets them stay.`,
		Example: `  safeguard enter tumaini
  safeguard enter tumaini monday.txt --code ABCDEF`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			return e.update(args[0], func(file *store.File) error {
				switch {
				case len(args) == 2:
					return enterList(e, file, args[1], code, keep)
				case e.tty != nil:
					return typeIn(e, file, code)
				}
				return enterList(e, file, "-", code, keep)
			})
		},
	}
	cmd.Flags().StringVar(&code, "code", "", "the sheet's check code, six `letters`")
	cmd.Flags().BoolVar(&keep, "keep", false, "old notes, documents and owners stay beside a new answer: you have read them")
	return cmd
}

// enterList records a whole list, or says everything that is wrong with it.
func enterList(e *env, file *store.File, path, code string, keep bool) error {
	name, text, err := lists.Text(path, e.in, e.words.Command.StandardInput)
	if err != nil {
		return err
	}
	w, p := e.words.Command, &file.About.Pack
	sheet := enter.Read(p, file.State, text, keep)
	switch {
	case code != "":
		if err := enter.CheckCode(p, code); err != nil {
			return fmt.Errorf("--code: %w", err)
		}
	case !sheet.Coded:
		return fault.New("no_code", "list", name)
	}
	for _, entry := range sheet.Entries {
		e.say("%s", e.words.Talk().Understood(&file.About, &sheet.After, entry))
	}
	if err := lists.Faults(name, &file.About, sheet, e.words.Talk()); err != nil {
		return err
	}
	switch {
	case len(sheet.Entries) == 0:
		return fault.New("list_without_answer", "list", name)
	case len(sheet.Acts) == 0:
		e.say("%s", words.Fill(w.EnterNothing, "file", file.Path))
		return nil
	}
	if err := file.Record(assess.Import{Acts: sheet.Acts}); err != nil {
		return err
	}
	e.say("%s", words.Fill(w.EnterDone, "count", len(sheet.Acts), "file", file.Path, "command", "safeguard undo "+screen.Quoted(file.Path)))
	return nil
}

// typeIn takes lines from the keyboard and saves each one at once.
func typeIn(e *env, file *store.File, code string) error {
	if code != "" {
		if err := enter.CheckCode(&file.About.Pack, code); err != nil {
			return err
		}
	}
	d := terminal.NewLines(e.setup())
	defer d.Close()
	failed := false
	typing := talk.Typing{About: &file.About, Code: code, Words: e.words.Talk()}
	last, how, err := terminal.Converse(d, typing, talk.TypingPlace{}, keeper(file, &failed))
	if err != nil {
		return err
	}
	if !last.Coded && code == "" {
		return errStopped
	}
	w, n := e.words.Command, 0
	for _, line := range last.Lines {
		if line.Recorded {
			n++
		}
	}
	e.say("%s", words.Fill(w.EnterEnd, "count", n, "file", file.Path))
	e.say("%s", words.Fill(w.Next, "command", "safeguard status "+screen.Quoted(file.Path)))
	if how.Quit {
		return nil
	}
	return errStopped
}
