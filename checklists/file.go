package checklists

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"safeguard/assess"
)

// A File is one file of a pack: pack.yaml, NAME.yaml for a checklist, or either
// with a language, as in NAME.sw.yaml.
type File struct {
	*document
	name string // "pack", or the checklist's id
	lang string // empty for the base language
	into any    // a *packFile, *packText, *assess.Checklist or *assess.ChecklistText
}

// readFiles reads the YAML files of a folder, in the order of their names, and
// returns the names of all files in it.
// Files whose names begin with a dot belong to editors and systems.
func readFiles(fsys fs.FS, folder string) (files []*File, names []string, err error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, nil, Faults{unreadable(folder, err)}
	}
	var wait sync.WaitGroup
	for _, e := range entries {
		names = append(names, e.Name())
		if name := e.Name(); IsPackFile(name) {
			f := newFile(name)
			files = append(files, f)
			wait.Go(func() { f.read(fsys, folder) })
		}
	}
	wait.Wait()
	return files, names, nil
}

// IsPackFile reports whether a file of this name is read as part of a pack.
func IsPackFile(name string) bool {
	return strings.HasSuffix(name, ".yaml") && !strings.HasPrefix(name, ".")
}

func newFile(fileName string) *File {
	name, lang, _ := strings.Cut(strings.TrimSuffix(fileName, ".yaml"), ".")
	f := &File{name: name, lang: lang}
	switch {
	case name == "pack" && lang == "":
		f.into = newPackFile()
	case name == "pack":
		f.into = new(packText)
	case lang == "":
		f.into = new(assess.Checklist)
	default:
		f.into = new(assess.ChecklistText)
	}
	return f
}

// ReadChecklist reads a checklist that is outside of any pack and checks it
// against the names of the given one. The error is Faults and means that the file
// is no checklist; a faulty checklist is returned, with Faults of its own.
func ReadChecklist(path string, pack assess.Pack) (*File, error) {
	dir, name := filepath.Dir(path), filepath.Base(path)
	f := newFile(name)
	c, ok := f.into.(*assess.Checklist)
	if !ok {
		return nil, Faults{{File: filepath.Join(dir, name), Cause: "a translation without its pack", Hint: "put it in the folder of the pack"}}
	}
	f.read(os.DirFS(dir), dir)
	if f.root != nil {
		checkChecklist(f.document, f.name, c, namesIn(&pack, false), map[string]string{})
	}
	return f, nil
}

// Name returns the name of the file in its folder, such as "consent.sw.yaml".
func (f *File) Name() string {
	if f.lang != "" {
		return f.name + "." + f.lang + ".yaml"
	}
	return f.name + ".yaml"
}

// Path returns the name of the file as faults give it: with its folder.
func (f *File) Path() string { return f.file }

// Translated reports whether the file holds texts in another language than the
// first one of the pack.
func (f *File) Translated() bool { return f.lang != "" }

// Checklist returns the checklist in the file, as far as it could be read; nil
// for a file of another kind and for one that is not YAML.
func (f *File) Checklist() *assess.Checklist {
	c, _ := f.into.(*assess.Checklist)
	if f.root == nil {
		return nil
	}
	return c
}

// Profile returns the profile questions in the file, if it is a pack.yaml.
func (f *File) Profile() []assess.ProfileQuestion {
	if p, ok := f.into.(*packFile); ok {
		return p.Profile
	}
	return nil
}

// Faults returns the faults of the file, in no particular order.
func (f *File) Faults() Faults { return f.all() }

// read reads and decodes the file. Its faults name it by folder and file.
func (f *File) read(fsys fs.FS, folder string) {
	path := filepath.Join(folder, f.Name())
	data, err := readFile(fsys, f.Name())
	if err != nil {
		f.document = &document{file: path, faults: Faults{unreadable(path, err)}}
		return
	}
	f.document = parse(path, data)
	f.decode(f.into)
}

// readFile reads a file, of a too large one just enough bytes for parse to reject
// it. Opening anything but a regular file could block for ever.
func readFile(fsys fs.FS, name string) ([]byte, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("not a regular file")
	}
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, maxBytes+1))
}

// unreadable returns the fault of a file or folder that cannot be opened or read.
func unreadable(path string, err error) Fault {
	if errors.Is(err, fs.ErrNotExist) {
		return Fault{File: path, Cause: "not found"}
	}
	var inner *fs.PathError
	if errors.As(err, &inner) {
		err = inner.Err
	}
	return Fault{File: path, Cause: "cannot be read: " + err.Error()}
}
