package terminal

import (
	"strings"

	"safeguard/assess"
	"safeguard/cmd/internal/talk"
)

// The keys before a room, as whole lines; behind the keys of Park and GoTo is a
// text. keyOfDanger is never part of an answer: on a drawn screen it needs no
// Enter.
const (
	keyOfDanger = "!"
	keyOfUndo   = "u"
	keyOfPark   = "p"
	keyOfGoTo   = "g"
)

// isDanger is the other key for danger, where D is no level.
func isDanger(line string) bool { return strings.EqualFold(line, "d") }

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
	sc.ask, sc.keys = a.page.Confirm, a.keys(a.page)
	_, move, err = a.askRoom(sc, nil)
	if move != nil && move.Do == talk.Back {
		return true, nil, err
	}
	return false, move, err
}

// projection is the page with one field: what was said so far, and what is asked.
func (a *asking) projection(form talk.Form, f *talk.Field, note string) projection {
	sc := projection{Page: a.page, note: note, keys: a.keys(a.page)}
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
			sc.letters = sc.letters || isDanger(o.Key) && !f.Counts
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

// keys is the line that names what can be done on a page.
func (d *Driver) keys(p talk.Page) string {
	w := d.words
	parts := []string{w.KeyDanger}
	if len(p.Help) > 0 {
		parts = append(parts, w.KeyMore)
	}
	for _, k := range []struct {
		do   talk.Do
		text string
	}{{talk.Park, w.KeyPark}, {talk.Undo, w.KeyUndo}, {talk.Skip, w.KeySkip}, {talk.Back, w.KeyBack}} {
		for _, m := range p.Moves {
			if m.Do == k.do && !m.Quiet {
				parts = append(parts, k.text)
			}
		}
	}
	return strings.Join(append(parts, w.KeyStop), separator)
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
		switch line = assess.CleanText(line); {
		case line == keyOfDanger, isDanger(line) && !sc.letters:
			err = a.danger()
		case strings.EqualFold(line, keyOfStop):
			return "", nil, ErrLeft
		case strings.EqualFold(line, keyOfHelp) && len(a.page.Help) > 0:
			err = a.help()
		default:
			return line, a.moveOf(line), nil
		}
		if err != nil {
			return "", nil, err
		}
	}
}

// help shows everything that helps until Enter; what to do in danger works there
// too.
func (a *asking) help() error {
	page := a.page
	page.Blocks = append(page.Help[:len(page.Help):len(page.Help)], talk.Block{Text: []string{a.words.KeysAll}, Spare: talk.SpareLast})
	for {
		line, err := a.show(projection{Page: page, ask: a.words.EnterBack})
		if err != nil {
			return err
		}
		switch line = assess.CleanText(line); {
		case line == keyOfDanger, isDanger(line):
			if err := a.danger(); err != nil {
				return err
			}
		case strings.EqualFold(line, keyOfStop):
			return ErrLeft
		default:
			return nil
		}
	}
}

// danger shows what to do if a child may be in danger now, until Enter.
func (a *asking) danger() error {
	page := talk.Page{Title: a.page.DangerTitle, Blocks: a.page.Danger}
	_, err := a.show(projection{Page: page, ask: a.words.EnterBack})
	return err
}

// moveOf returns the move of the page that a line means, or nil.
func (a *asking) moveOf(line string) *talk.Form {
	word, rest, _ := strings.Cut(line, " ")
	rest = strings.TrimSpace(rest)
	do, ok := map[string]talk.Do{
		keyOfPark: talk.Park, keyOfGoTo: talk.GoTo, keyOfUndo: talk.Undo, keyOfSkip: talk.Skip, keyOfBack: talk.Back,
	}[strings.ToLower(word)]
	if do == talk.Undo && !a.page.Can(talk.Undo) { // where nothing is recorded yet, a step back is the same
		do = talk.Back
	}
	takesText := do == talk.Park || do == talk.GoTo
	if !ok || !a.page.Can(do) || rest != "" && !takesText {
		return nil
	}
	return &talk.Form{Do: do, Text: rest}
}
