package menu

import (
	"path/filepath"
	"slices"
	"strconv"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

// file offers what can be done with one assessment until the person leaves.
func (m *menu) file(path string) error {
	for {
		file, err := store.Read(path)
		if err != nil { // what is wrong, and the way out, is what a command says of it
			return m.paged("status", path)
		}
		if left, err := m.offer(m.fileMenu(path, file), func(typed string) error { return m.find(path, typed) }); left || err != nil {
			return err
		}
	}
}

func (m *menu) fileMenu(path string, file *store.File) terminal.Menu {
	w, sum := m.words(), file.Result(m.Today).Whole
	paged := func(args ...string) func() error { return func() error { return m.paged(args...) } }
	head := words.Fill(w.Head, "organisation", file.About.Organisation, "round", file.About.Round, "answered", sum.Answered, "asked", sum.Asked)
	entries := []terminal.Entry{
		entry(w.Answer, func() error { return m.answer(path, file) }),
		entry(w.Find, nil),
		entry(w.Review, func() error { return m.review(path, file, w.Which) }),
		entry(w.Undo, func() error { return m.undo(path, file) }),
		entry(w.Contacts, func() error { return m.contacts(path, file) }),
		entry(w.About, func() error { return m.about(path) }),
		entry(w.Status, paged("status", path)),
		entry(w.Answers, paged("show", path)),
		entry(w.Score, paged("score", path)),
		entry(w.Plan, paged("plan", path)),
		entry(w.Report, func() error { return m.report(path, file) }),
		entry(w.Workshop, func() error { return m.workshop(path, file) }),
		entry(w.Forms, func() error {
			return m.written("print", "worksheet", "--file", path, "--route", string(workshop.RouteFull))
		}),
		entry(w.More, func() error { return m.pages(m.more(path, file)) }),
	}
	if file.State.ToRedo() != 0 {
		put := entry(w.Redo, func() error { m.quiet("undo", path, "--redo"); return nil })
		entries = slices.Insert(entries, 4, put)
	}
	return terminal.Menu{
		Heading: head, Notes: []string{words.Fill(w.Folder, "folder", full(filepath.Dir(path))) + " · " + filepath.Base(path)},
		Entries: append(entries, m.leaving()...), Search: 2,
	}
}

// answer asks what is open or, when nothing is, offers to go over the answers.
func (m *menu) answer(path string, file *store.File) error {
	if iv, err := assess.NewInterview(&file.About, file.State, assess.Selection{}); err == nil {
		if _, more := iv.First(); !more {
			return m.review(path, file, m.words().AllGiven)
		}
	}
	return m.live("assess", path)
}

// review offers the checklists whose answers can be gone over.
func (m *menu) review(path string, file *store.File, title string) error {
	show := terminal.Menu{Heading: file.About.Organisation, Title: title}
	for i, c := range file.About.Pack.Checklists {
		if asks(file, c.ID) {
			show.Entries = append(show.Entries, terminal.Entry{Key: strconv.Itoa(i + 1), Label: c.Title, Do: func() error {
				return m.live("assess", path, "--review", "--checklist", c.ID)
			}})
		}
	}
	show.Entries = append(show.Entries, m.leaving()...)
	_, err := m.offer(show, nil)
	return err
}

// asks reports whether a question of the checklist is asked here.
func asks(file *store.File, checklist string) bool {
	for _, ref := range file.About.Pack.Refs() {
		if ref.Checklist.ID == checklist && file.State.Scope.Covers(ref) && file.State.HiddenBy(ref.Question) == nil {
			return true
		}
	}
	return false
}

// undo takes the last act back, says which, and offers to put it back.
func (m *menu) undo(path string, file *store.File) error {
	some := file.State.ToUndo() != 0
	if done := m.quiet("undo", path); !done.OK || !some {
		return nil
	}
	w := m.words()
	_, err := m.offer(terminal.Menu{Heading: file.About.Organisation, Entries: []terminal.Entry{
		entry(w.Taken, nil),
		entry(w.PutBack, func() error { m.quiet("undo", path, "--redo"); return nil }),
	}}, nil)
	return err
}

// report makes the report, compared with the round before where that is in the file
// or beside it.
func (m *menu) report(path string, file *store.File) error {
	args := []string{"report", path}
	found := ""
	if then := file.Earlier(m.Today); then != nil {
		args = append(args, "--earlier", then.Path)
		found = words.Fill(m.Words.Command.EarlierFound, "file", then.Path) + "\n"
	}
	done := m.quiet(args...)
	m.note = found + m.note
	if !done.OK {
		return nil
	}
	return m.show(done.Wrote)
}

// written makes a file to print and offers to open it.
func (m *menu) written(args ...string) error {
	if done := m.quiet(args...); done.OK {
		return m.show(done.Wrote)
	}
	return nil
}

// workshop asks which questions the room walks through.
func (m *menu) workshop(path string, file *store.File) error {
	w := m.words()
	hold := func(args ...string) func() error {
		return func() error { return m.live(append([]string{"workshop", path}, args...)...) }
	}
	show := terminal.Menu{Heading: file.About.Organisation, Title: w.Workshop.Label}
	if assess.AnyMustHave(file.About.Pack.Refs()) {
		show.Entries = append(show.Entries, entry(w.MustHaves, hold("--route", string(workshop.RouteMustHaves))))
	}
	for i, c := range file.About.Pack.Checklists {
		if asks(file, c.ID) {
			show.Entries = append(show.Entries, terminal.Entry{Key: strconv.Itoa(i + 1), Label: c.Title, Do: hold("--checklist", c.ID)})
		}
	}
	show.Entries = append(show.Entries, m.leaving()...)
	_, err := m.offer(show, nil)
	return err
}
