package terminal

import (
	"strings"

	"safeguard/assess"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// fillRoom asks the fields of a page before a room.
func (a *asking) fillRoom() (talk.Form, error) {
	form := talk.Form{}
	fields, note := a.page.Fields, a.page.Note
	if len(fields) == 0 {
		return a.goOn(note)
	}
	for i := 0; ; {
		if i == len(fields) {
			back, move, err := a.confirm(form)
			if err != nil || move != nil || !back {
				return either(move, form), err
			}
			i--
		}
		f := fields[i]
		for _, later := range fields[i:] { // what comes behind is asked again
			delete(form.Values, later.Name)
		}
		line, move, err := a.askRoom(a.projection(form, &f, note), &f)
		note = ""
		switch {
		case err != nil:
			return talk.Form{}, err
		case move != nil && move.Do == talk.Back && len(fields) > 1 && i > 0:
			i--
			continue
		case move != nil && move.Do == talk.Park && move.Text == "":
			note = a.words.ParkHow
			continue
		case move != nil:
			move.Values = form.Values
			return *move, nil
		}
		if form.Values == nil {
			form.Values = map[string]string{}
		}
		form.Values[f.Name] = line
		wrong, _ := a.check(form)
		if i, note = a.after(i, wrong); i == len(fields) && a.page.Confirm == "" {
			return form, nil
		}
	}
}

// after returns the field to ask after field i, and what was wrong: the same one
// again, an earlier one, or the next.
func (a *asking) after(i int, wrong map[string]string) (next int, note string) {
	for j := range i + 1 {
		if text := wrong[a.page.Fields[j].Name]; text != "" {
			return j, text
		}
	}
	return i + 1, ""
}

func either(move *talk.Form, form talk.Form) talk.Form {
	if move != nil {
		return *move
	}
	return form
}

// goOn shows a page that asks nothing, until an empty line goes on. Where the page
// says how to go on, any line does.
func (a *asking) goOn(note string) (talk.Form, error) {
	for {
		line, move, err := a.askRoom(a.projection(talk.Form{}, nil, note), nil)
		switch {
		case err != nil, move == nil && (line == "" || a.page.Go != ""):
			return talk.Form{}, err
		case move == nil:
			note = ""
			continue
		}
		if move.Do != talk.Park || move.Text != "" {
			return *move, nil
		}
		note = a.words.ParkHow
	}
}

// confirm asks whether a form of several fields is right; back says that it is to
// be changed.
func (a *asking) confirm(form talk.Form) (back bool, move *talk.Form, err error) {
	sc := a.projection(form, nil, "")
	sc.ask, sc.keys = a.page.Confirm, a.keyLine(a.page, false)
	_, move, err = a.askRoom(sc, nil)
	if move != nil && move.Do == talk.Back {
		return true, nil, err
	}
	return false, move, err
}

// projection is the page with one field: what was said so far, and what is asked.
func (a *asking) projection(form talk.Form, f *talk.Field, note string) projection {
	free := f != nil && f.Free
	sc := projection{Page: a.page, note: note, free: free, readOnly: f == nil, keys: a.keyLine(a.page, free)}
	if len(a.page.Fields) > 1 {
		_, said := a.check(form)
		sc.Blocks = append(sc.Blocks[:len(sc.Blocks):len(sc.Blocks)], talk.Block{Text: said})
	}
	switch {
	case f != nil:
		sc.ask = f.Ask
		if f.Listed {
			sc.Blocks = append(sc.Blocks[:len(sc.Blocks):len(sc.Blocks)], optionBlock(f))
		}
		for _, o := range f.Options {
			sc.letters = sc.letters || strings.EqualFold(o.Key, a.keys.DangerToo) && !f.Counts
		}
	case a.page.Go != "":
		sc.ask = a.page.Go
	default:
		sc.ask, sc.keys = strings.TrimSuffix(a.words.KeyEnter+separator+sc.keys, separator), ""
	}
	return sc
}

func optionBlock(f *talk.Field) talk.Block {
	var list []string
	for _, o := range f.Options {
		list = append(list, o.Key+"  "+o.Label)
	}
	return talk.Block{Text: list}
}

const separator = " · "

// keyLine is the line that names what can be done on a page; free says that any
// text is an answer there.
func (d *Driver) keyLine(p talk.Page, free bool) string {
	w := d.words
	var parts []string
	add := func(text, key string) { parts = append(parts, report.FillHoles(text, "key", d.typed(key, free))) }
	add(w.KeyDanger, d.keys.Danger)
	if len(p.Help) > 0 {
		add(w.KeyMore, d.keys.Help)
	}
	for _, k := range []struct {
		do        talk.Do
		text, key string
	}{{talk.Park, w.KeyPark, d.keys.Park}, {talk.Undo, w.KeyUndo, d.keys.Undo}, {talk.Again, w.KeyAgain, d.keys.Again}, {talk.Skip, w.KeySkip, d.keys.Skip}, {talk.Back, w.KeyBack, d.keys.Back}} {
		for _, m := range p.Moves {
			if m.Do == k.do && !m.Quiet {
				add(k.text, k.key)
			}
		}
	}
	add(w.KeyStop, d.keys.Stop)
	return strings.Join(parts, separator)
}

// askRoom shows a projection and returns the cleaned line that was typed, or the
// move that it means. What to do in danger, help and stopping work everywhere.
func (a *asking) askRoom(sc projection, f *talk.Field) (line string, move *talk.Form, err error) {
	for {
		line, err := a.show(sc)
		if err != nil {
			return "", nil, err
		}
		sc.note = ""
		line = assess.CleanText(line)
		switch key, rest := a.command(line, sc.free); {
		case rest != "":
			return line, a.moveOf(key, rest), nil
		case key == a.keys.Danger, key == a.keys.DangerToo && !sc.letters:
			err = a.danger()
		case key == a.keys.Stop:
			return "", nil, ErrLeft
		case key == a.keys.Help && len(a.page.Help) > 0:
			err = a.help()
		default:
			return line, a.moveOf(key, ""), nil
		}
		if err != nil {
			return "", nil, err
		}
	}
}

// help shows everything that helps until Enter; what to do in danger works there
// too.
func (a *asking) help() error {
	for {
		line, err := a.show(a.helpPage())
		if err != nil {
			return err
		}
		switch key, _ := a.command(line, false); key {
		case a.keys.Danger, a.keys.DangerToo:
			if err := a.danger(); err != nil {
				return err
			}
		case a.keys.Stop:
			return ErrLeft
		default:
			return nil
		}
	}
}

func (a *asking) helpPage() projection {
	page := a.page
	page.Blocks = append(page.Help[:len(page.Help):len(page.Help)], talk.Block{Text: []string{a.words.KeysAll}, Spare: talk.SpareLast})
	return projection{Page: page, ask: a.words.EnterBack}
}

// danger shows what to do if a child may be in danger now, until Enter.
func (a *asking) danger() error {
	page := talk.Page{Title: a.page.DangerTitle, Blocks: a.page.Danger}
	_, err := a.show(projection{Page: page, ask: a.words.EnterBack})
	return err
}

// moveOf returns the move of the page that a key means with the text behind it, or
// nil.
func (a *asking) moveOf(key, rest string) *talk.Form {
	do, ok := map[string]talk.Do{
		a.keys.Park: talk.Park, a.keys.GoTo: talk.GoTo, a.keys.Change: talk.Change, a.keys.Undo: talk.Undo, a.keys.UndoWord: talk.Undo, a.keys.Skip: talk.Skip, a.keys.Back: talk.Back,
		a.keys.Again: talk.Again,
	}[key]
	if do == talk.Undo && !a.page.Can(talk.Undo) { // where nothing is recorded yet, a step back is the same
		do = talk.Back
	}
	takesText := do == talk.Park || do == talk.GoTo
	if !ok || !a.page.Can(do) || rest != "" && !takesText {
		return nil
	}
	return &talk.Form{Do: do, Text: rest}
}
