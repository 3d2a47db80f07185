package checklists

import (
	"fmt"
	"path/filepath"
	"slices"

	"safeguard/assess"
)

// An assembly makes one pack of the files of a folder. Faults of a file stay
// with the file; faults holds the others.
type assembly struct {
	folder  string
	sources []*source
	faults  Faults
}

// assemble checks each file against the others and returns the pack, which is
// whole only when there are no faults.
func (a *assembly) assemble() assess.Pack {
	base := a.find("pack.yaml")
	if base == nil {
		path := filepath.Join(a.folder, "pack.yaml")
		a.faults = Faults{{File: path, Cause: "not found", Hint: "a pack is a folder with a pack.yaml"}}
		return assess.Pack{}
	}
	if base.root == nil {
		return assess.Pack{}
	}
	file := base.into.(*packFile)
	checkPack(base.document, file)
	pack := file.pack()
	known := namesIn(&pack, base.faulty())
	a.addChecklists(&pack, base, file.Checklists, known)
	a.addTranslations(&pack, file.Checklists, known)
	return pack
}

// all returns what has been found wrong, file by file.
func (a *assembly) all() Faults {
	faults := slices.Clone(a.faults)
	for _, s := range a.sources {
		faults = append(faults, s.all()...)
	}
	return faults
}

// find returns the file with the given name, or nil.
func (a *assembly) find(file string) *source {
	i := slices.IndexFunc(a.sources, func(s *source) bool { return s.file() == file })
	if i < 0 {
		return nil
	}
	return a.sources[i]
}

// addChecklists adds the listed checklists to the pack, in that order.
func (a *assembly) addChecklists(pack *assess.Pack, base *source, listed []string, known names) {
	seen := map[string]string{}
	for i, id := range listed {
		s := a.find(id + ".yaml")
		switch {
		case !isName(id) || slices.Contains(listed[:i], id):
			continue
		case s == nil:
			base.fault(base.at("checklists", i), fmt.Sprintf("no file %q", id+".yaml"), didYouMean(id, a.checklists()))
			continue
		}
		if c, ok := s.into.(*assess.Checklist); ok && s.root != nil {
			checkChecklist(s.document, id, c, known, seen)
			fillIn(c)
			pack.Checklists = append(pack.Checklists, *c)
		}
	}
	for _, s := range a.sources {
		if _, ok := s.into.(*assess.Checklist); ok && listed != nil && !slices.Contains(listed, s.name) {
			s.add(0, 0, "not among the checklists of pack.yaml", didYouMean(s.name, listed))
		}
	}
}

// checklists lists the checklists that have a file.
func (a *assembly) checklists() []string {
	var names []string
	for _, s := range a.sources {
		if s.name != "pack" && s.lang == "" {
			names = append(names, s.name)
		}
	}
	return names
}

// addTranslations adds what the other files say in other languages.
func (a *assembly) addTranslations(pack *assess.Pack, listed []string, known names) {
	for _, s := range a.sources {
		if s.lang == "" || !a.translates(s, pack.Languages, listed) || s.root == nil {
			continue
		}
		if pack.Translations == nil {
			pack.Translations = map[string]assess.Translation{}
		}
		t := pack.Translations[s.lang]
		switch words := s.into.(type) {
		case *packText:
			checkPackText(s.document, pack, words, known)
			checklists := t.Checklists
			t = words.Translation
			t.Checklists = checklists
		case *assess.ChecklistText:
			i := slices.IndexFunc(pack.Checklists, func(c assess.Checklist) bool { return c.ID == s.name })
			if i < 0 {
				continue
			}
			checkChecklistText(s.document, &pack.Checklists[i], words)
			if t.Checklists == nil {
				t.Checklists = map[string]assess.ChecklistText{}
			}
			t.Checklists[s.name] = *words
		}
		pack.Translations[s.lang] = t
	}
}

// translates reports whether the name of the file says a language and a
// checklist of the pack.
func (a *assembly) translates(s *source, languages, listed []string) bool {
	switch {
	case len(languages) == 0 || listed == nil:
		return false // pack.yaml has the fault
	case s.lang == languages[0]:
		s.add(0, 0, fmt.Sprintf("%s is the base language", s.lang), fmt.Sprintf("its texts stand in %s.yaml", s.name))
	case !slices.Contains(languages, s.lang):
		s.add(0, 0, fmt.Sprintf("%q is not among the languages of pack.yaml", s.lang), didYouMean(s.lang, languages))
	case s.name != "pack" && !slices.Contains(listed, s.name):
		s.add(0, 0, fmt.Sprintf("no checklist %q to translate", s.name), didYouMean(s.name, listed))
	default:
		return true
	}
	return false
}
