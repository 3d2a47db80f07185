package main

import (
	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/assess/workshop"
	"safeguard/checklists"
	"safeguard/report"
)

// facilitator leads a room through the questions. Where the room is follows
// from the file alone, so that a stop loses nothing.
type facilitator struct {
	e     *env
	file  *store.File
	stage stage
	o     workshopOptions
	words *checklists.WorkshopWords
	page  *report.WorkshopWords

	note       string // what the next screen says about the last thing typed
	opening    bool   // the session is not recorded yet
	saveFailed bool
	at         int // the page of the end
}

func newFacilitator(e *env, file *store.File, s stage, o workshopOptions) *facilitator {
	return &facilitator{e: e, file: file, stage: s, o: o, words: &e.words.Workshop, page: &e.words.WorkshopPage}
}

// run leads from the opening to the end.
func (f *facilitator) run() error {
	w := f.walk()
	goesOn := f.o.goesOn(&w, f.e.today())
	f.opening = !goesOn
	if err := f.open(goesOn); err != nil {
		return err
	}
	if !goesOn {
		session, err := f.session()
		if err != nil {
			return err
		}
		if err := f.record(session); err != nil {
			return err
		}
		f.opening = false
	}
	if err := f.about(); err != nil {
		return err
	}
	if w = f.walk(); w.AtEnd() {
		if to, open := w.Open(); open {
			if err := f.record(to); err != nil {
				return err
			}
		}
	}
	return f.lead()
}

// lead goes from step to step until the end was read.
func (f *facilitator) lead() error {
	for {
		w := f.walk()
		if !w.AtEnd() {
			f.at = 0
			if err := f.step(&w); err != nil {
				return err
			}
			continue
		}
		if done, err := f.end(&w); done || err != nil {
			return err
		}
	}
}

// walk derives where the room is.
func (f *facilitator) walk() workshop.Walk {
	w := workshop.NewWalk(nil, f.file.State)
	checklist, route := f.o.checklist, f.o.route
	if !f.opening && w.Held {
		checklist, route = w.Session.Checklist, w.Session.Route
	}
	return workshop.NewWalk(f.route(checklist, route), f.file.State)
}

// route lists the questions that the room is asked.
func (f *facilitator) route(checklist, route string) []assess.Ref {
	var all, asked []assess.Ref
	for _, ref := range f.file.About.Pack.Refs() {
		if f.file.State.Scope.Covers(ref) && (checklist == "" || ref.Checklist.ID == checklist) {
			all = append(all, ref)
		}
	}
	for _, ref := range workshop.Route(route).Select(all) {
		if f.file.State.HiddenBy(ref.Question) == nil {
			asked = append(asked, ref)
		}
	}
	return asked
}

// record saves acts; they are on the disk when it returns.
func (f *facilitator) record(acts ...assess.Act) error {
	err := f.file.Record(acts...)
	f.saveFailed = f.saveFailed || err != nil
	return err
}

// ask shows a scene and returns the cleaned line that was typed. The danger
// screen and stopping work everywhere.
func (f *facilitator) ask(sc scene) (string, error) {
	for {
		sc.note, f.note = f.note, ""
		line, err := f.stage.show(sc)
		if err != nil {
			return "", err
		}
		switch line = assess.CleanText(line); {
		case line == keyDanger, isDanger(line) && !sc.letters:
			if err := f.danger(); err != nil {
				return "", err
			}
			continue
		case line == lineStop:
			return "", errLeft
		}
		return line, nil
	}
}

// danger shows what to do if a child may be in danger, until Enter.
func (f *facilitator) danger() error {
	_, err := f.stage.show(scene{
		title: f.e.words.Report.DangerTitle,
		parts: []part{{lines: paragraphs(f.dangerText()...)}},
		ask:   f.words.EnterBack,
	})
	return err
}

func (f *facilitator) dangerText() []string {
	text := []string{f.file.About.Pack.DangerNow}
	if contacts := f.file.About.Contacts; len(contacts) > 0 {
		text = append(text, "")
		text = append(text, bullets(f.e.words.Screen.Contacts, contacts)...)
	}
	return text
}

// undo takes the last step back.
func (f *facilitator) undo() error {
	list := workshop.ToUndo(f.file.State)
	if len(list) == 0 {
		f.note = f.words.UndoNothing
		return nil
	}
	act := f.file.State.Events()[list[0]-1].Act
	if len(list) > 1 {
		act = f.file.State.Events()[list[1]-1].Act
	}
	acts := make([]assess.Act, len(list))
	for i, n := range list {
		acts[i] = assess.Undo{Of: n}
	}
	f.note = with(f.words.UndoneNote, "act", describe(f.e.words.Command, &f.file.About.Pack, act))
	return f.record(acts...)
}
