package checklists

import (
	"errors"
	"io"
	"io/fs"
	"path/filepath"
	"strings"
	"sync"

	"safeguard/assess"
)

// A source is one file of a pack: pack.yaml, NAME.yaml for a checklist, or
// either with a language, as in NAME.sw.yaml. Into holds what was decoded: a
// *packFile, *packText, *assess.Checklist or *assess.ChecklistText.
type source struct {
	*document
	name string // "pack", or the checklist's id
	lang string // empty for the base language
	into any
}

// readFolder reads the YAML files of a folder, in the order of their names.
// Files whose names begin with a dot belong to editors and systems.
func readFolder(fsys fs.FS, folder string) ([]*source, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, Faults{unreadable(folder, err)}
	}
	var sources []*source
	var wait sync.WaitGroup
	for _, e := range entries {
		if name := e.Name(); isSource(name) {
			s := newSource(name)
			sources = append(sources, s)
			wait.Go(func() { s.read(fsys, folder) })
		}
	}
	wait.Wait()
	return sources, nil
}

// isSource reports whether a file is part of a pack.
func isSource(file string) bool {
	return strings.HasSuffix(file, ".yaml") && !strings.HasPrefix(file, ".")
}

func newSource(file string) *source {
	name, lang, _ := strings.Cut(strings.TrimSuffix(file, ".yaml"), ".")
	s := &source{name: name, lang: lang}
	switch {
	case name == "pack" && lang == "":
		s.into = newPackFile()
	case name == "pack":
		s.into = new(packText)
	case lang == "":
		s.into = new(assess.Checklist)
	default:
		s.into = new(assess.ChecklistText)
	}
	return s
}

// file returns the name of the source inside its folder.
func (s *source) file() string {
	if s.lang != "" {
		return s.name + "." + s.lang + ".yaml"
	}
	return s.name + ".yaml"
}

// read reads and decodes the file. Its faults name it by folder and file.
func (s *source) read(fsys fs.FS, folder string) {
	path := filepath.Join(folder, s.file())
	data, err := readFile(fsys, s.file())
	if err != nil {
		s.document = &document{file: path, faults: Faults{unreadable(path, err)}}
		return
	}
	s.document = parse(path, data)
	s.decode(s.into)
}

// readFile reads a file up to just over the limit that parse refuses. Opening
// anything but a regular file could wait for ever.
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

// unreadable is the fault of a file or folder that the system does not give.
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
