package main

import (
	"errors"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/assess/workshop"
	"safeguard/checklists"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
	"safeguard/report/paper"
)

// menu offers what can be done in this folder until the person quits. It is
// what a double click opens.
func menu(e *env) error {
	for {
		left, err := offer(e, e.words.Command.MenuTitle, mainMenu(e))
		switch {
		case errors.Is(err, errQuit):
			return nil
		case left || err != nil:
			return err
		}
	}
}

// errQuit ends all menus.
var errQuit = errors.New("the person quits")

// leaving are the last entries of every menu behind the first.
func leaving(e *env) []terminal.Entry {
	w := e.words.Terminal
	return []terminal.Entry{{Key: e.words.Keys.Back, Label: w.MenuBack}, {Key: e.words.Keys.Stop, Label: w.MenuQuit, Do: func() error { return errQuit }}}
}

func mainMenu(e *env) []terminal.Entry {
	w := e.words.Command
	var list []terminal.Entry
	for i, path := range store.List("") {
		key := strconv.Itoa(i + 1)
		list = append(list, terminal.Entry{Key: key, Label: words.Fill(w.MenuOpen, "file", path), Do: func() error { return fileMenu(e, path) }})
	}
	return append(list,
		terminal.Entry{Key: "n", Label: w.MenuNew, Do: func() error { return menuNew(e) }},
		terminal.Entry{Key: "d", Label: w.MenuDemo, Do: func() error { return thenWait(e, demo(e, "demo")) }},
		terminal.Entry{Key: "c", Label: w.MenuChecklists, Do: func() error { return checklistMenu(e) }},
		terminal.Entry{Key: e.words.Keys.Stop, Label: e.words.Terminal.MenuQuit})
}

// fileMenu offers what can be done with one assessment.
func fileMenu(e *env, path string) error {
	w := e.words.Command
	show := func(print func(e *env, file *store.File) error) func() error {
		return func() error {
			return e.paged(func(e *env) error {
				file, err := e.read(path)
				if err != nil {
					return err
				}
				return print(e, file)
			})
		}
	}
	list := []terminal.Entry{
		{Key: "a", Label: w.MenuAssess, Do: func() error { return menuAssess(e, path) }},
		{Key: "g", Label: w.MenuGoOver, Do: func() error { return goOver(e, path, w.MenuWhich) }},
		{Key: "u", Label: w.MenuUndo, Do: func() error { return takeBack(e, path) }},
		{Key: "s", Label: w.MenuStatus, Do: show(func(e *env, file *store.File) error { return e.view().Status(file) })},
		{Key: "o", Label: w.MenuScore, Do: show(func(e *env, file *store.File) error { return e.view().Score(file, false) })},
		{Key: "p", Label: w.MenuPlan, Do: func() error { return e.paged(func(e *env) error { return e.showPlan(path) }) }},
		{Key: "r", Label: w.MenuReport, Do: show(func(e *env, file *store.File) error {
			var f reportFlags
			if f.earlier = e.earlierRound(file); f.earlier != "" {
				e.say("%s", words.Fill(w.EarlierFound, "file", f.earlier))
			}
			_, err := writeReport(e, file, f)
			return err
		})},
		{Key: "w", Label: w.MenuWorkshop, Do: func() error { return workshopMenu(e, path) }},
		{Key: "f", Label: w.MenuForms, Do: func() error {
			return thenWait(e, printSheets(e, printFlags{file: path, route: string(workshop.RouteFull)}, "worksheet", paper.NewWorksheet))
		}},
	}
	for list = append(list, leaving(e)...); ; {
		left, err := offer(e, path, list)
		if left || err != nil {
			return err
		}
	}
}

// workshopMenu asks which questions the room walks through.
func workshopMenu(e *env, path string) error {
	file, err := e.read(path)
	if err != nil {
		return thenWait(e, err)
	}
	hold := func(o workshopOptions) func() error {
		return func() error {
			o.given = true
			err := runWorkshop(e, path, o)
			if errors.Is(err, errStopped) {
				err = nil
			}
			return thenWait(e, err)
		}
	}
	list := []terminal.Entry{{Key: "m", Label: e.words.Command.MenuMustHaves, Do: hold(workshopOptions{route: string(workshop.RouteMustHaves)})}}
	for i, c := range file.About.Pack.Checklists {
		list = append(list, terminal.Entry{Key: strconv.Itoa(i + 1), Label: c.Title, Do: hold(workshopOptions{checklist: c.ID})})
	}
	_, err = offer(e, e.words.Command.MenuWorkshop, append(list, leaving(e)...))
	return err
}

func checklistMenu(e *env) error {
	pack, err := checklists.Builtin()
	if err != nil {
		return err
	}
	var list []terminal.Entry
	for i, c := range pack.Checklists {
		list = append(list, terminal.Entry{Key: strconv.Itoa(i + 1), Label: c.Title, Do: func() error {
			return e.paged(func(e *env) error { return showChecklist(e, "", c.ID) })
		}})
	}
	left := false
	for list = append(list, leaving(e)...); !left && err == nil; {
		left, err = offer(e, e.words.Command.MenuChecklists, list)
	}
	return err
}

// menuNew asks for the little that a new assessment needs, and opens it.
func menuNew(e *env) error {
	d := e.driver(false)
	defer d.Close()
	var err error
	org, contact := "", ""
	for org == "" && err == nil {
		org, err = d.Line(e.words.Command.MenuOrg)
		org = assess.CleanText(org)
	}
	if err == nil {
		contact, err = d.Line(e.words.Command.MenuContact)
	}
	d.Close()
	if errors.Is(err, terminal.ErrLeft) {
		return nil
	}
	if err != nil {
		return err
	}
	path := compose.Slug(org+" "+string(e.today())[:4]) + store.Extension
	if err := runNew(e, path, newFlags{org: org, contacts: []string{contact}}); err != nil {
		return thenWait(e, err)
	}
	return fileMenu(e, path)
}

// offer shows a menu once and does what was chosen. left says that the person
// leaves it.
func offer(e *env, title string, entries []terminal.Entry) (left bool, err error) {
	d := e.driver(false)
	defer d.Close()
	i, err := d.Offer(title, entries)
	d.Close()
	switch {
	case errors.Is(err, terminal.ErrLeft):
		return true, nil
	case err != nil:
		return true, err
	case entries[i].Do == nil:
		return true, nil
	}
	return false, entries[i].Do()
}

// thenWait says what went wrong, if anything did, and waits for Enter, so that
// the next menu does not wipe away what was shown.
func thenWait(e *env, err error) error {
	if err != nil {
		e.complain(err)
	}
	d := e.driver(false)
	defer d.Close()
	if err := d.Wait(); !errors.Is(err, terminal.ErrLeft) {
		return err
	}
	return nil
}

// paged shows what print writes, on both streams, a window full at a time. What
// goes wrong is shown with it.
func (e *env) paged(print func(*env) error) error {
	var text strings.Builder
	inner := *e
	inner.out, inner.err = &text, &text
	if err := print(&inner); err != nil {
		inner.complain(err)
	}
	d := e.driver(false)
	defer d.Close()
	if err := d.Pages(text.String()); !errors.Is(err, terminal.ErrLeft) {
		return err
	}
	return nil
}
