package main

import (
	"fmt"
	"maps"
	"slices"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/enter"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/lists"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

// enterFlags are what is said about a list beside its lines.
type enterFlags struct {
	code   string
	noCode bool
	enter.Options
}

// enterHelp shows every line that can be typed.
const enterHelp = `Takes answers from paper, one a line. LIST is a file; without it the lines come
from the keyboard, where each is saved at once, or from a pipe. A list is recorded
whole or, with any fault in it, not at all, and one undo takes back all of it.

  code ABCDEF-1G                 the code of the sheet: which pack, which table
  2.7=D   2.7 d   2.7: On paper  a level, by its letter, its label or its id
  2.7=D ; read aloud in March    behind a semicolon: a note
  2.7=D : Form, office safe      behind a colon: which document shows it
  2.7=? ask the district office  don't know
  2.6=- no work online           does not apply, and why
  publishes=no                   a profile question

A row of a wall sheet, in its order; what has no number belongs to the question
before it, and hands or an answer that it has already begin the next one:

  2.7 hands 2 5 3 1 0            hands: a number a level, lowest first, then ?
  after 0 3 7 1 0                hands after the talk
  D                              what you agreed on
  by consensus                   how; also by majority, by outside; by c, m or o
  others: no list in the field   what others see; also owner: action: park:
  due: 2027-03-31                the day of the action

About the room, and a sheet for each person:

  people field 8, management 6   who was there; also people 9: field, board
  people 14; by trainer          counted without groups; also on DAY; at PLACE
  3 sheet CBAD?CC-ABCDA          one person's letters over all of 3, - for none:
                                 counted into hands, and no sheet is kept

A letter is an answer only where it stands alone, or before ; or a colon. An id
may stand for a number. Digits are never levels. Blank lines and lines that begin
with # say nothing. A text that is not given stays as it was; "2.7=D ; :" takes
note and document away. Where texts of another answer would stay, the list is
refused and names them; --keep lets them stay. --replace is the same for hands.
Of fewer than 5 hands no number is kept.`

func newEnter(e *env) *cobra.Command {
	var f enterFlags
	cmd := &cobra.Command{
		Use:   "enter FILE [LIST]",
		Short: "Type in what is on paper: one short line an answer",
		Long:  enterHelp,
		Example: `  safeguard enter tumaini
  safeguard enter tumaini monday.txt --code ABCDEF-1G
  safeguard enter tumaini notes.txt --no-code`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			if f.noCode && f.code != "" {
				return usage.Fault("code_or_none")
			}
			return e.update(args[0], func(file *store.File) error {
				f.Today, f.Ways, f.Labels = e.today(), e.words.Talk().Ways(), e.words.Talk().Labels()
				switch {
				case len(args) == 2:
					return enterList(e, file, args[1], f)
				case e.tty != nil:
					return typeIn(e, file, f)
				}
				return enterList(e, file, "-", f)
			})
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.code, "code", "", "the sheet's code, as it stands on it in `letters`")
	flags.BoolVar(&f.noCode, "no-code", false, "these lines come from no printed sheet")
	flags.BoolVar(&f.Keep, "keep", false, "old notes, documents and owners stay beside a new answer: you have read them")
	flags.BoolVar(&f.Replace, "replace", false, "hands that are counted again replace those of the same table and moment")
	return cmd
}

// enterList records a whole list, or says everything that is wrong with it.
func enterList(e *env, file *store.File, path string, f enterFlags) error {
	name, text, err := lists.Text(path, e.in, e.words.Command.StandardInput)
	if err != nil {
		return err
	}
	w, p := e.words.Command, &file.About.Pack
	if f.code != "" {
		if f.Table, err = enter.CheckCode(p, f.code); err != nil {
			return fmt.Errorf("--code: %w", err)
		}
	}
	sheet := enter.Read(p, file.State, text, f.Options)
	if f.code == "" && !sheet.Coded && !f.noCode {
		return fault.New("no_code", "list", name)
	}
	if err := lists.Faults(name, screen.Quoted(file.Path), &file.About, sheet, e.words.Talk()); err != nil {
		return err
	}
	if len(sheet.Entries) == 0 {
		return fault.New("list_without_answer", "list", name)
	}
	if len(sheet.Acts) > 0 {
		if err := file.Record(assess.Import{Acts: sheet.Acts}); err != nil {
			return err
		}
	}
	for _, entry := range sheet.Entries {
		e.say("%s", e.words.Talk().Understood(&file.About, &sheet.After, entry))
	}
	for _, table := range slices.Sorted(maps.Keys(sheet.People)) {
		e.say("%s", e.words.Talk().SaidSheets(sheet.People[table]))
	}
	if len(sheet.Acts) == 0 {
		e.say("%s", words.Fill(w.EnterNothing, "file", file.Path))
		return nil
	}
	e.say("%s", words.Fill(w.EnterDone, "count", sheet.New, "file", file.Path, "command", "safeguard undo "+screen.Quoted(file.Path)))
	return nil
}

// typeIn takes lines from the keyboard and saves each one at once.
func typeIn(e *env, file *store.File, f enterFlags) error {
	if f.code != "" {
		if _, err := enter.CheckCode(&file.About.Pack, f.code); err != nil {
			return err
		}
	}
	d := terminal.NewLines(e.setup())
	defer d.Close()
	failed := false
	typing := talk.Typing{About: &file.About, File: screen.Quoted(file.Path), Code: f.code, NoCode: f.noCode, Today: f.Today, Words: e.words.Talk()}
	last, how, err := terminal.Converse(d, typing, talk.TypingPlace{}, e.keeper(file, &failed))
	e.sayDoubt(how)
	if err != nil {
		return err
	}
	if !last.Coded && f.code == "" && !f.noCode {
		return errStopped
	}
	acts, said, lost := typing.Leave(file.State, last)
	if err := file.Record(acts...); err != nil {
		return err
	}
	w, n := e.words.Command, len(acts)
	for _, line := range last.Lines {
		if line.Recorded {
			n++
		}
	}
	for _, line := range []string{said, lost} {
		if line != "" {
			e.say("%s", line)
		}
	}
	e.say("%s", words.Fill(w.EnterEnd, "count", n, "file", file.Path))
	e.say("%s", words.Fill(w.Next, "command", "safeguard status "+screen.Quoted(file.Path)))
	if how.Quit {
		return nil
	}
	return errStopped
}
