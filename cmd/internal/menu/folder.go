package menu

import (
	"cmp"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

// folder offers the assessments of the folder until the person leaves.
func (m *menu) folder() error {
	for {
		if left, err := m.offer(m.folderMenu(), nil); left || err != nil {
			return err
		}
	}
}

func (m *menu) folderMenu() terminal.Menu {
	w := m.words()
	show := terminal.Menu{Heading: "safeguard", Title: w.Title, Notes: []string{words.Fill(w.Folder, "folder", full(m.dir))}}
	if m.temporary() {
		show.Notes = append(show.Notes, w.Temporary)
	}
	show.Entries = m.assessments()
	if len(show.Entries) == 0 {
		show.Notes = append(show.Notes, w.None)
	}
	show.Entries = append(show.Entries,
		entry(w.New, m.create), entry(w.Sample, m.sample), entry(w.Checklists, m.checklists))
	if m.Place.Open != nil {
		show.Entries = append(show.Entries, entry(w.Page, func() error { return m.live("open", "--", cmp.Or(m.dir, ".")) }))
	}
	switch docs := m.Place.Documents; {
	case m.here != "":
		show.Entries = append(show.Entries, entry(w.Here, func() error { m.dir, m.here = m.here, ""; return nil }, "folder", full(m.here)))
	case docs != "" && full(docs) != full(m.dir):
		show.Entries = append(show.Entries, entry(w.Documents, func() error { return m.goTo(docs) }, "folder", full(docs)))
	}
	show.Entries = append(show.Entries, entry(w.Quit, nil))
	return show
}

func (m *menu) temporary() bool { return m.Place.Fleeting(m.dir) }

// goTo makes another folder the one of the menu.
func (m *menu) goTo(dir string) error {
	if m.here == "" {
		if m.here = m.dir; m.here == "" {
			m.here = "."
		}
	}
	m.dir = dir
	return nil
}

// assessments are a line for each assessment of the folder: whose, of which round,
// and how far it is. Files of one organisation and round bear their names too.
func (m *menu) assessments() []terminal.Entry {
	w := m.words()
	var list []terminal.Entry
	seen := map[string]int{}
	paths := store.List(m.dir)
	for i, path := range paths {
		if strings.HasPrefix(path, "-") { // it is no flag
			paths[i] = "." + string(filepath.Separator) + path
		}
		path := paths[i]
		e := terminal.Entry{Key: strconv.Itoa(i + 1), Label: filepath.Base(path), Facts: w.ItemBroken, Do: func() error { return m.file(path) }}
		if file, err := store.Read(path); err == nil {
			sum := file.Result(m.Today).Whole
			e.Label = file.About.Organisation
			e.Facts = words.Fill(w.ItemFacts, "round", file.About.Round, "answered", sum.Answered, "asked", sum.Asked)
			seen[e.Label+"\n"+file.About.Round]++
		}
		list = append(list, e)
	}
	for i, e := range list {
		for same, n := range seen {
			if n > 1 && strings.HasPrefix(same, e.Label+"\n") {
				list[i].Label = fmt.Sprintf("%s (%s)", strings.TrimSuffix(filepath.Base(paths[i]), store.Extension), e.Label)
			}
		}
	}
	return list
}

// checklists offers the checklists of the program to read.
func (m *menu) checklists() error {
	pack, err := checklists.Builtin()
	if err != nil {
		return err
	}
	var list []terminal.Entry
	for i, c := range pack.Checklists {
		list = append(list, terminal.Entry{Key: strconv.Itoa(i + 1), Label: c.Title, Do: func() error {
			return m.paged("checklist", "show", c.ID)
		}})
	}
	left := false
	for show := (terminal.Menu{Heading: "safeguard", Title: m.words().Checklists.Label, Entries: append(list, m.leaving()...)}); !left && err == nil; {
		left, err = m.offer(show, nil)
	}
	return err
}
