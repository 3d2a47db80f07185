package menu

import (
	"path/filepath"
	"strings"

	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

// create asks for the little that a new assessment needs, makes it and opens it.
func (m *menu) create() error {
	if ok, err := m.settled(); !ok || err != nil {
		return err
	}
	if done, err := m.follow(); done || err != nil {
		return err
	}
	w, org := m.words(), ""
	for org == "" {
		var ok bool
		var err error
		if org, ok, err = m.line(w.Organisation); !ok || err != nil {
			return err
		}
	}
	contact, ok, err := m.askContact()
	if !ok || err != nil {
		return err
	}
	path := filepath.Join(m.dir, compose.Slug(org+" "+string(m.Today)[:4])+store.Extension)
	if done := m.quiet("new", path, "--org="+org, "--contact="+contact); !done.OK {
		return nil
	}
	m.note = ""
	if contact != "" {
		m.note = words.Fill(w.ContactNow, "contact", contact, "key", w.Contacts.Key)
	}
	return m.file(path)
}

// askContact asks whom to call until it is somebody, or left open.
func (m *menu) askContact() (contact string, ok bool, err error) {
	pack, err := checklists.Builtin()
	if err != nil {
		return "", false, err
	}
	for ask := []string{m.words().Contact}; ; {
		contact, ok, err = m.line(ask...)
		if !ok || err != nil || contact == "" {
			return contact, ok, err
		}
		unfit := pack.CheckContact(contact)
		if unfit == nil {
			return contact, true, nil
		}
		why, _ := m.Words.Explain(unfit)
		ask = []string{why, m.words().Contact}
	}
}

// settled asks, in a folder that may be emptied, where new files are to be kept,
// before there are any. ok is false where the person goes back.
func (m *menu) settled() (ok bool, err error) {
	if !m.temporary() {
		return true, nil
	}
	w := m.words()
	settle := func(dir string) func() error {
		return func() error {
			if ok = true; dir != "" {
				return m.goTo(dir)
			}
			return nil
		}
	}
	show := terminal.Menu{Heading: "safeguard", Title: w.KeepWhere}
	if docs := m.Place.Documents; docs != "" {
		show.Entries = append(show.Entries, entry(w.KeepDocuments, settle(docs), "folder", full(docs)))
	}
	show.Entries = append(show.Entries, entry(w.KeepHere, settle(""), "folder", full(m.dir)), entry(w.Back, nil))
	_, err = m.offer(show, nil)
	return ok, err
}

// sample makes the sample and offers to look at it, on paper and in the menu.
func (m *menu) sample() error {
	if ok, err := m.settled(); !ok || err != nil {
		return err
	}
	done := m.quiet("demo", filepath.Join(m.dir, "demo"))
	if !done.OK {
		return nil
	}
	path := filepath.Join(m.dir, "demo", "sample"+store.Extension)
	return m.show(done.Wrote, entry(m.words().OpenSample, func() error { return m.file(path) }))
}

// show says in which folder files were written, and offers to open those that a
// person reads. Others are entries besides.
func (m *menu) show(wrote []string, others ...terminal.Entry) error {
	w := m.words()
	show := terminal.Menu{Heading: "safeguard"}
	for _, path := range wrote {
		if strings.EqualFold(filepath.Ext(path), store.Extension) {
			continue
		}
		show.Notes = []string{words.Fill(w.MadeIn, "folder", full(filepath.Dir(path)))}
		if m.Place.Open != nil {
			show.Entries = append(show.Entries, entry(w.Open, func() error { m.open(path); return nil }, "file", filepath.Base(path)))
		}
	}
	said := m.note
	show.Entries = append(show.Entries, others...)
	show.Preset = len(show.Entries) // nothing is opened by a careless Enter
	show.Entries = append(show.Entries, m.leaving()...)
	for {
		if m.note == "" {
			m.note = said
		}
		if left, err := m.offer(show, nil); left || err != nil {
			return err
		}
	}
}

func (m *menu) open(path string) {
	if err := m.Place.Open(path); err != nil {
		m.note = words.Fill(m.words().NotOpened, "file", filepath.Base(path))
	}
}
