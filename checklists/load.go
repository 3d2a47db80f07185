package checklists

import (
	"embed"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"safeguard/assess"
)

//go:embed *.yaml
var builtinFiles embed.FS

// Builtin returns the pack that comes with the program.
func Builtin() (assess.Pack, error) { return load(builtinFiles, "") }

// Load returns the pack in a folder: pack.yaml, the checklists it lists, and
// their translations. The error is Faults and holds all that is wrong with it.
func Load(dir string) (assess.Pack, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return assess.Pack{}, Faults{unreadable(dir, err)}
	}
	defer root.Close()
	return load(root.FS(), dir)
}

// Lint returns the faults of a pack's folder, or those of one file of it. A
// checklist outside of any pack is held against the built-in one.
func Lint(path string) Faults {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return Faults{unreadable(path, err)}
	case info.IsDir():
		_, err = Load(path)
		return faultsOf(err)
	case !isSource(filepath.Base(path)):
		return Faults{{File: path, Cause: "not a .yaml file"}}
	}
	path = filepath.Clean(path)
	dir, file := filepath.Split(path)
	if _, err := os.Stat(filepath.Join(dir, "pack.yaml")); err != nil {
		return lintAlone(filepath.Clean(dir), file)
	}
	_, err = Load(filepath.Clean(dir))
	return slices.DeleteFunc(faultsOf(err), func(f Fault) bool { return f.File != path })
}

// lintAlone checks one checklist against the names of the built-in pack.
func lintAlone(dir, file string) Faults {
	pack, err := Builtin()
	if err != nil {
		return faultsOf(err)
	}
	s := newSource(file)
	c, ok := s.into.(*assess.Checklist)
	if !ok {
		return Faults{{File: filepath.Join(dir, file), Cause: "a translation without its pack",
			Hint: "put it in the folder of the pack"}}
	}
	s.read(os.DirFS(dir), dir)
	if s.root != nil {
		checkChecklist(s.document, s.name, c, namesIn(&pack, false), map[string]string{})
	}
	return faultsOf(s.all().err())
}

func faultsOf(err error) Faults {
	faults, _ := err.(Faults)
	return faults
}

// load returns the pack in fsys. The name of its folder stands before the
// files in the faults.
func load(fsys fs.FS, folder string) (assess.Pack, error) {
	sources, err := readFolder(fsys, folder)
	if err != nil {
		return assess.Pack{}, err
	}
	a := assembly{folder: folder, sources: sources}
	pack := a.assemble()
	for _, s := range sources {
		a.faults = append(a.faults, s.all()...)
	}
	if err := a.faults.err(); err != nil {
		return assess.Pack{}, err
	}
	return pack, nil
}
