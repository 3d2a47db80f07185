package checklists

import (
	"cmp"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"safeguard/assess"
)

// A Folder is the folder of a pack: its files, the pack assembled from them, and
// their faults.
type Folder struct {
	path   string
	files  []*File
	names  []string // of all files in it
	byName map[string]*File
	pack   assess.Pack // complete only when there are no faults
	faults Faults      // those that belong to no file
}

// Read reads and checks the files in a folder. The error is Faults and means that
// the folder cannot be read; a faulty pack is returned, with Faults of its own.
func Read(dir string) (*Folder, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, Faults{unreadable(dir, err)}
	}
	defer root.Close()
	return ReadFS(root.FS(), dir)
}

// ReadBuiltin reads and checks the files of the pack that comes with the program.
func ReadBuiltin() (*Folder, error) { return ReadFS(builtinFiles, "") }

// ReadFS is Read for the files at the root of fsys. Faults name a file as path
// and file name.
func ReadFS(fsys fs.FS, path string) (*Folder, error) {
	files, names, err := readFiles(fsys, path)
	if err != nil {
		return nil, err
	}
	f := &Folder{path: path, files: files, names: names, byName: map[string]*File{}}
	for _, file := range files {
		f.byName[file.Name()] = file
	}
	f.pack = f.assemble()
	return f, nil
}

// Pack returns the pack in the folder. The error is Faults and holds all that is
// wrong with it.
func (f *Folder) Pack() (assess.Pack, error) {
	if err := f.Faults().err(); err != nil {
		return assess.Pack{}, err
	}
	return f.pack, nil
}

// Draft returns the pack as far as it could be read. It may be invalid.
func (f *Folder) Draft() assess.Pack { return f.pack }

// Files returns the files of the folder, in the order of their names.
func (f *Folder) Files() []*File { return f.files }

// File returns the file with the given name, or nil.
func (f *Folder) File(name string) *File { return f.byName[name] }

// Faults returns the faults of the pack and of its files, in no particular order.
func (f *Folder) Faults() Faults {
	faults := slices.Clone(f.faults)
	for _, file := range f.files {
		faults = append(faults, file.Faults()...)
	}
	return faults
}

// assemble checks each file against the others and returns the pack.
func (f *Folder) assemble() assess.Pack {
	base := f.File("pack.yaml")
	if base == nil {
		path := filepath.Join(f.path, "pack.yaml")
		f.faults = Faults{{File: path, Cause: "not found", Hint: cmp.Or(f.misnamed("pack"), "a pack is a folder with a pack.yaml")}}
		return assess.Pack{}
	}
	if base.root == nil {
		return assess.Pack{}
	}
	file := base.into.(*packFile)
	checkPack(base.document, file)
	pack := file.pack()
	known := namesIn(&pack, base.faulty())
	f.addChecklists(&pack, base, file.Checklists, known)
	f.addTranslations(&pack, file.Checklists, known)
	return pack
}

// addChecklists adds the listed checklists to the pack, in that order.
func (f *Folder) addChecklists(pack *assess.Pack, base *File, listed []string, known names) {
	seen := map[string]string{}
	for i, id := range listed {
		file := f.File(id + ".yaml")
		switch {
		case !IsID(id) || slices.Contains(listed[:i], id):
			continue
		case file == nil:
			base.fault(base.at("checklists", i), fmt.Sprintf("no file %q", id+".yaml"), f.missingHint(id))
			continue
		}
		if c, ok := file.into.(*assess.Checklist); ok && file.root != nil {
			checkChecklist(file.document, id, c, known, seen)
			setDefaults(c)
			pack.Checklists = append(pack.Checklists, *c)
		}
	}
	for _, id := range listed {
		file := f.File(id + ".yaml")
		if c, ok := intoOf(file).(*assess.Checklist); ok {
			checkReplaced(file.document, c, seen)
		}
	}
	for _, file := range f.files {
		if _, ok := file.into.(*assess.Checklist); ok && listed != nil && !slices.Contains(listed, file.name) && !slices.Contains(listed, file.name+".yaml") {
			file.add(0, 0, "not among the checklists of pack.yaml", "") // pack.yaml says so where a name in it has a slip
		}
	}
}

// intoOf returns what a file was read into; nil of no file.
func intoOf(file *File) any {
	if file == nil || file.root == nil {
		return nil
	}
	return file.into
}

// missingHint says where the file of a checklist may be.
func (f *Folder) missingHint(id string) string {
	return cmp.Or(f.misnamed(id), didYouMean(id, f.checklists()), "write that file, or take the name out of the list")
}

// misnamed says which file of the folder was meant to be name.yaml.
func (f *Folder) misnamed(name string) string {
	for _, other := range f.names {
		stem, ending, _ := strings.Cut(strings.ToLower(other), ".")
		if stem == name && slices.Contains([]string{"yml", "yaml", "txt", "yaml.txt", "yml.txt"}, ending) {
			return fmt.Sprintf("rename %q to %q", Short(other), name+".yaml")
		}
	}
	return ""
}

// checklists lists the checklists that have a file.
func (f *Folder) checklists() []string {
	var names []string
	for _, file := range f.files {
		if file.name != "pack" && file.lang == "" {
			names = append(names, file.name)
		}
	}
	return names
}

// addTranslations adds the files in other languages to the pack.
func (f *Folder) addTranslations(pack *assess.Pack, listed []string, known names) {
	places := map[string]int{}
	for i, c := range pack.Checklists {
		places[c.ID] = i
	}
	for _, file := range f.files {
		if file.lang == "" || !f.isTranslation(file, pack.Languages, listed) || file.root == nil {
			continue
		}
		if pack.Translations == nil {
			pack.Translations = map[string]assess.Translation{}
		}
		t := pack.Translations[file.lang]
		switch words := file.into.(type) {
		case *packText:
			checkPackText(file.document, pack, words, known)
			checklists := t.Checklists
			t = words.Translation
			t.Checklists = checklists
		case *assess.ChecklistText:
			i, ok := places[file.name]
			if !ok {
				continue
			}
			checkChecklistText(file.document, &pack.Checklists[i], words, known.optional)
			if t.Checklists == nil {
				t.Checklists = map[string]assess.ChecklistText{}
			}
			t.Checklists[file.name] = *words
		}
		pack.Translations[file.lang] = t
	}
}

// isTranslation reports whether the name of a file combines a language and a
// checklist of the pack, and adds a fault where it does not.
func (f *Folder) isTranslation(file *File, languages, listed []string) bool {
	switch {
	case len(languages) == 0 || listed == nil:
		return false // pack.yaml has the fault
	case file.lang == languages[0]:
		file.add(0, 0, fmt.Sprintf("%s is the base language", file.lang), fmt.Sprintf("its texts stand in %s.yaml", file.name))
	case !slices.Contains(languages, file.lang):
		file.add(0, 0, fmt.Sprintf("%q is not among the languages of pack.yaml", file.lang), didYouMean(file.lang, languages))
	case file.name != "pack" && !slices.Contains(listed, file.name):
		file.add(0, 0, fmt.Sprintf("no checklist %q to translate", file.name), didYouMean(file.name, listed))
	default:
		return true
	}
	return false
}
