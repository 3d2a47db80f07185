package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strconv"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/assess/workshop"
	"safeguard/checklists"
	"safeguard/report/paper"
)

// entry is one line of a menu and what it does. An entry without a do leaves
// the menu.
type entry struct {
	key, label string
	do         func() error
}

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
func leaving(e *env) []entry {
	w := e.words.Command
	return []entry{{"<", w.MenuBack, nil}, {"q", w.MenuQuit, func() error { return errQuit }}}
}

func mainMenu(e *env) []entry {
	w := e.words.Command
	var list []entry
	files, _ := filepath.Glob("*" + store.Extension)
	for i, path := range files {
		key := strconv.Itoa(i + 1)
		list = append(list, entry{key, with(w.MenuOpen, "file", path), func() error { return fileMenu(e, path) }})
	}
	return append(list,
		entry{"n", w.MenuNew, func() error { return menuNew(e) }},
		entry{"d", w.MenuDemo, func() error { return thenWait(e, demo(e, "demo")) }},
		entry{"c", w.MenuChecklists, func() error { return checklistMenu(e) }},
		entry{"q", w.MenuQuit, nil})
}

// fileMenu offers what can be done with one assessment.
func fileMenu(e *env, path string) error {
	w := e.words.Command
	show := func(print func(e *env, file *store.File) error) func() error {
		return func() error {
			return paged(e, func(e *env) error {
				file, err := e.read(path)
				if err != nil {
					return err
				}
				return print(e, file)
			})
		}
	}
	list := []entry{
		{"a", w.MenuAssess, func() error { return menuAssess(e, path) }},
		{"g", w.MenuGoOver, func() error { return goOver(e, path, w.MenuWhich) }},
		{"u", w.MenuUndo, func() error { return takeBack(e, path) }},
		{"s", w.MenuStatus, show(func(e *env, file *store.File) error { return printStatus(e, e.out, file) })},
		{"o", w.MenuScore, show(func(e *env, file *store.File) error { return printScore(e, file, false) })},
		{"p", w.MenuPlan, func() error { return paged(e, func(e *env) error { return showPlan(e, path) }) }},
		{"r", w.MenuReport, show(func(e *env, file *store.File) error {
			var f reportFlags
			if f.earlier = e.earlierRound(file); f.earlier != "" {
				e.say("%s", with(w.EarlierFound, "file", f.earlier))
			}
			_, err := writeReport(e, file, f)
			return err
		})},
		{"w", w.MenuWorkshop, func() error { return workshopMenu(e, path) }},
		{"f", w.MenuForms, func() error {
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
	list := []entry{{"m", e.words.Command.MenuMustHaves, hold(workshopOptions{route: string(workshop.RouteMustHaves)})}}
	for i, c := range file.About.Pack.Checklists {
		list = append(list, entry{strconv.Itoa(i + 1), c.Title, hold(workshopOptions{checklist: c.ID})})
	}
	_, err = offer(e, e.words.Command.MenuWorkshop, append(list, leaving(e)...))
	return err
}

func checklistMenu(e *env) error {
	pack, err := checklists.Builtin()
	if err != nil {
		return err
	}
	var list []entry
	for i, c := range pack.Checklists {
		list = append(list, entry{strconv.Itoa(i + 1), c.Title, func() error {
			return paged(e, func(e *env) error { return showChecklist(e, "", c.ID) })
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
	talk, done := e.asker(false)
	defer done()
	var err error
	org, contact := "", ""
	for org == "" && err == nil {
		org, err = talk.line([]string{e.words.Command.MenuOrg})
		org = assess.CleanText(org)
	}
	if err == nil {
		contact, err = talk.line([]string{e.words.Command.MenuContact})
	}
	done()
	if errors.Is(err, errLeft) {
		return nil
	}
	if err != nil {
		return err
	}
	path := slug(org+" "+string(e.today())[:4]) + store.Extension
	if err := runNew(e, path, newFlags{org: org, contacts: []string{contact}}); err != nil {
		return thenWait(e, err)
	}
	return fileMenu(e, path)
}

// offer shows a menu once and does what was chosen. left says that the person
// leaves it.
func offer(e *env, title string, entries []entry) (left bool, err error) {
	talk, done := e.asker(false)
	defer done()
	var list []choice
	for _, en := range entries {
		list = append(list, choice{key: en.key, label: en.label})
	}
	i, err := talk.choose(page{head: "safeguard", question: title}, list, 0)
	done()
	switch {
	case errors.Is(err, errLeft):
		return true, nil
	case err != nil:
		return true, err
	case entries[i].do == nil:
		return true, nil
	}
	return false, entries[i].do()
}

// thenWait says what went wrong, if anything did, and waits for Enter, so that
// the next menu does not wipe away what was shown.
func thenWait(e *env, err error) error {
	if err != nil {
		e.complain(err)
	}
	fmt.Fprintf(e.out, "\n%s", e.words.Command.MenuReturn)
	talk, done := e.asker(false)
	defer done()
	s, ok := talk.(*surveyAsker)
	if !ok {
		return nil
	}
	if err := s.waitEnter(); !errors.Is(err, errLeft) {
		return err
	}
	return nil
}
