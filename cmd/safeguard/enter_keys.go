package main

import (
	"errors"
	"strings"
	"unicode/utf8"

	"safeguard/assess"
	"safeguard/assess/enter"
	"safeguard/assess/store"
)

// typist is somebody who types answers in from paper, line by line.
type typist struct {
	e      *env
	file   *store.File
	reader *plainAsker
	list   enter.List
	done   []typed
}

// typed is a line that was understood: what it said, where the list was before
// it, and whether it recorded anything.
type typed struct {
	entry    enter.Entry
	before   string
	recorded bool
}

// typeIn takes lines from the keyboard and saves each one at once.
func typeIn(e *env, file *store.File, code string) error {
	t := &typist{e: e, file: file, reader: newPlainAsker(e), list: enter.List{Pack: &file.About.Pack, State: file.State}}
	defer t.reader.close()
	w := e.words.Command
	t.reader.print(e.words.Screen.Privacy, w.EnterHow)
	if code != "" {
		if err := enter.CheckCode(&file.About.Pack, code); err != nil {
			return err
		}
	} else if err := t.askCode(); errors.Is(err, errLeft) {
		return errStopped
	} else if err != nil {
		return err
	}
	for {
		typed, err := t.reader.read("> ")
		line := assess.CleanText(typed)
		word := strings.ToLower(line)
		switch {
		case errors.Is(err, errLeft):
			t.end()
			return errStopped
		case err == nil && word == lineStop:
			t.end()
			return nil
		case err != nil:
			return err
		case !utf8.ValidString(typed):
			t.reader.print(with(w.EnterUnknown, "error", w.EnterLetters))
		case word == "undo", word == "u":
			err = t.undo()
		case !enter.Empty(line):
			err = t.take(line)
		}
		if err != nil {
			return err
		}
	}
}

// askCode asks for the check code until it is the one of this file's sheets.
func (t *typist) askCode() error {
	w := t.e.words.Command
	for {
		line, err := t.reader.read(w.EnterCode)
		switch line = assess.CleanText(line); {
		case err != nil:
			return err
		case strings.EqualFold(line, lineStop):
			return errLeft
		case line == "":
			continue
		}
		if typed, ok := enter.Code(line); ok {
			line = typed
		}
		if err = enter.CheckCode(t.list.Pack, line); err == nil {
			return nil
		}
		t.reader.print(with(w.EnterUnknown, "error", err))
	}
}

// take records one line, or says why not. An error is one of saving.
func (t *typist) take(line string) error {
	w := t.e.words.Command
	before := t.list.At
	if code, ok := enter.Code(line); ok {
		if err := enter.CheckCode(t.list.Pack, code); err != nil {
			t.reader.print(with(w.EnterUnknown, "error", err))
		}
		return nil
	}
	entry, act, err := t.list.Take(line)
	if err != nil {
		t.reader.print(with(w.EnterUnknown, "error", faultText(knownNames(t.file), err)))
		return nil
	}
	mark := w.EnterBefore
	if act != nil {
		if err := t.file.Record(act); err != nil {
			return err
		}
		t.list.State, mark = t.file.State, ""
	}
	t.done = append(t.done, typed{entry, before, act != nil})
	t.reader.print(understood(t.e, t.file, &t.file.State, entry) + mark)
	return nil
}

// undo takes back the last line that was typed here.
func (t *typist) undo() error {
	w := t.e.words.Command
	if len(t.done) == 0 {
		t.reader.print(w.EnterNoUndo)
		return nil
	}
	last := t.done[len(t.done)-1]
	if last.recorded {
		if err := t.file.Record(assess.Undo{Of: t.file.State.ToUndo()}); err != nil {
			return err
		}
	}
	t.done = t.done[:len(t.done)-1]
	t.list.State, t.list.At = t.file.State, last.before
	t.reader.print(with(w.EnterUndone, "line", understood(t.e, t.file, &t.file.State, last.entry)))
	return nil
}

// end says how much was saved and what comes next.
func (t *typist) end() {
	w, n := t.e.words.Command, 0
	for _, line := range t.done {
		if line.recorded {
			n++
		}
	}
	t.e.say("%s", with(w.EnterEnd, "count", n, "file", t.file.Path))
	t.e.say("%s", with(w.Next, "command", "safeguard status "+quoted(t.file.Path)))
}
