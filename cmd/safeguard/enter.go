package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/enter"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

func newEnter(e *env) *cobra.Command {
	var code string
	cmd := &cobra.Command{
		Use:   "enter FILE [LIST]",
		Short: "Type in what is on paper: one short line an answer",
		Long: `Takes answers from paper, one a line. LIST is a file; without it the lines come
from the keyboard, where each is saved at once, or from a pipe. A list is recorded
whole or, with any fault in it, not at all, and one undo takes back all of it.

  code ABCDEF                    the check code at the foot of the sheet, first
  2.7=practised   2.7=D   2.7d   a level, by its name or its letter
  2.7=D : Form, office safe      behind a colon: which document shows it
  2.7=C read aloud in March      other text is the note
  2.7=? ask the district office  don't know
  2.9=- we employ nobody         does not apply, and why
  2.7 hands 2 5 3 1 0            hands: a number a level, lowest first, then ?
  D                              the answer to the next question
  publishes=no                   a profile question

An id may stand for a number. Digits are never levels. Blank lines and lines that
begin with # say nothing. A text that is not given stays as it was.`,
		Example: `  safeguard enter tumaini
  safeguard enter tumaini monday.txt --code ABCDEF`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			return e.update(args[0], func(file *store.File) error {
				switch {
				case len(args) == 2:
					return enterList(e, file, args[1], code)
				case e.tty != nil:
					return typeIn(e, file, code)
				}
				return enterList(e, file, "-", code)
			})
		},
	}
	cmd.Flags().StringVar(&code, "code", "", "the sheet's check code, six `letters`")
	return cmd
}

// enterList records a whole list, or says everything that is wrong with it.
func enterList(e *env, file *store.File, path, code string) error {
	name, text, err := readList(e, path)
	if err != nil {
		return err
	}
	w, p := e.words.Command, &file.About.Pack
	sheet := enter.Read(p, file.State, text)
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
	switch {
	case len(sheet.Faults) > 0:
		return usage.Advise(faultsOf(e, name, file, sheet), "list_with_faults")
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

// longestList is far more than anybody types.
const longestList = 1 << 20

// readList returns the text of a list and how it is called in messages.
func readList(e *env, path string) (name, text string, err error) {
	name, in := e.words.Command.StandardInput, e.in
	if path != "-" {
		f, err := os.Open(path)
		if cause, ok := errors.AsType[*fs.PathError](err); ok {
			return "", "", fmt.Errorf("%s: %w", path, cause.Err)
		}
		if err != nil {
			return "", "", err
		}
		defer f.Close()
		name, in = path, f
	}
	data, err := io.ReadAll(io.LimitReader(in, longestList+1))
	switch {
	case err != nil:
		return "", "", fmt.Errorf("%s: %w", name, err)
	case len(data) > longestList:
		return "", "", fault.New("long_list", "list", name)
	}
	return name, string(data), usage.InUTF8(name, data)
}

// faultsOf lists the faults of a list, one a line.
func faultsOf(e *env, name string, file *store.File, sheet enter.Sheet) error {
	var lines []error
	for _, f := range sheet.Faults {
		cause := e.words.Talk().Near(&file.About, f.Err)
		lines = append(lines, fault.New("list_line", "list", name, "line", f.Line, "cause", cause))
	}
	if sheet.More {
		lines = append(lines, fault.New("and_more"))
	}
	return errors.Join(lines...)
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
