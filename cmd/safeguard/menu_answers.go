package main

import (
	"errors"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/terminal"
)

// menuAssess asks what is open or, when nothing is, offers to go over the
// answers.
func menuAssess(e *env, path string) error {
	file, err := e.read(path)
	if err != nil {
		return thenWait(e, err)
	}
	if iv, err := assess.NewInterview(&file.About, file.State, assess.Selection{}); err == nil {
		if _, more := iv.First(); !more {
			return goOver(e, path, e.words.Command.MenuAllGiven)
		}
	}
	return answer(e, path, askOptions{})
}

// answer holds one sitting.
func answer(e *env, path string, o askOptions) error {
	err := runAssess(e, path, o)
	if errors.Is(err, errStopped) {
		err = nil
	}
	return thenWait(e, err)
}

// goOver offers the checklists whose answers can be gone over.
func goOver(e *env, path, title string) error {
	file, err := e.read(path)
	if err != nil {
		return thenWait(e, err)
	}
	var list []terminal.Entry
	for i, c := range file.About.Pack.Checklists {
		if asks(file, c.ID) {
			list = append(list, terminal.Entry{Key: strconv.Itoa(i + 1), Label: c.Title, Do: func() error {
				return answer(e, path, askOptions{Checklist: c.ID, Review: true})
			}})
		}
	}
	_, err = offer(e, title, append(list, leaving(e)...))
	return err
}

// asks reports whether a question of the checklist is asked here.
func asks(file *store.File, checklist string) bool {
	id, ok := firstAsked(&file.About.Pack, &file.State, checklist)
	return ok && id == checklist
}

// takeBack takes the last act back, says which, and offers to put it back.
func takeBack(e *env, path string) error {
	said, done, err := undoSaid(e, path, false)
	if err != nil || !done {
		return thenWait(e, err)
	}
	w := e.words.Command
	_, err = offer(e, said, []terminal.Entry{
		{Key: "k", Label: w.MenuTaken},
		{Key: "p", Label: w.MenuPutBack, Do: func() error {
			_, _, err := undoSaid(e, path, true)
			return thenWait(e, err)
		}},
	})
	return err
}

// undoSaid is undo, and returns what it said. done is false where there was
// nothing to take or put back.
func undoSaid(e *env, path string, redo bool) (said string, done bool, err error) {
	var text strings.Builder
	inner := *e
	inner.err = &text
	err = inner.update(path, func(file *store.File) error {
		done = !redo && file.State.ToUndo() != 0
		return undo(&inner, file, redo)
	})
	said = strings.TrimSpace(text.String())
	if !done {
		e.say("%s", said)
	}
	return said, done, err
}
