package menu

import (
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

// contacts asks anew whom to call, and shows who is named now.
func (m *menu) contacts(path string, file *store.File) error {
	talk := m.Words.Talk().Audit
	now := talk.NoContacts
	if len(file.About.Contacts) > 0 {
		now = words.Fill(talk.ContactsNow, "contacts", strings.Join(file.About.Contacts, "; "))
	}
	return m.detail(path, assess.Contacts, now, talk.AskContacts)
}

// detail asks for a detail of the assessment until it is one; an empty line leaves
// it as it is.
func (m *menu) detail(path, name string, ask ...string) error {
	for above := ask; ; {
		typed, ok, err := m.line(above...)
		if !ok || typed == "" || err != nil {
			return err
		}
		if m.quiet("set", "--", path, name, typed).OK {
			return nil
		}
		above = append([]string{m.note}, ask...)
		m.note = ""
	}
}

// about offers what the assessment is called, and its language, until the person
// leaves.
func (m *menu) about(path string) error {
	w := m.words()
	for {
		file, err := store.Read(path)
		if err != nil {
			return m.paged("status", path)
		}
		a := &file.About
		show := terminal.Menu{Heading: a.Organisation, Title: w.About.Label, Entries: []terminal.Entry{
			entry(w.ChangeName, func() error { return m.detail(path, assess.Organisation, w.Organisation) }, "now", a.Organisation),
			entry(w.ChangeRound, func() error { return m.detail(path, assess.Round, w.AskRound) }, "now", a.Round),
		}}
		if len(a.Pack.Languages) > 1 {
			known := words.Fill(w.AskLanguage, "languages", checklists.LanguageNames(a.Pack.Languages))
			show.Entries = append(show.Entries, entry(w.ChangeLanguage, func() error { return m.detail(path, assess.Language, known) }, "now", checklists.LanguageName(a.Language)))
		}
		show.Preset = len(show.Entries)
		show.Entries = append(show.Entries, m.leaving()...)
		if left, err := m.offer(show, nil); left || err != nil {
			return err
		}
	}
}
