package checklists

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"safeguard/assess"
)

// Lint returns the faults of a pack's folder, or those of one file of it:
// errors, with which a pack cannot be used, and warnings. A checklist outside
// of any pack is held against the built-in one.
func Lint(path string) Faults {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return Faults{unreadable(path, err)}
	case info.IsDir():
		return lintFolder(path)
	case !isSource(filepath.Base(path)):
		return Faults{{File: path, Cause: "not a .yaml file"}}
	}
	dir, file := filepath.Dir(path), filepath.Base(path)
	if _, err := os.Stat(filepath.Join(dir, "pack.yaml")); err != nil {
		return lintAlone(dir, file)
	}
	return lintFile(dir, file, info)
}

// lintFile returns the faults of one file of a pack's folder.
func lintFile(dir, file string, info fs.FileInfo) Faults {
	name, ok := listedAs(dir, file, info)
	path := filepath.Join(dir, name)
	if !ok {
		return Faults{{File: path, Cause: "not among the files of its folder"}}
	}
	return slices.DeleteFunc(lintFolder(dir), func(f Fault) bool { return f.File != path })
}

// listedAs returns the name by which a folder lists a file of a pack. Some disks
// take capital and small letters for the same, so that it may not be the one that
// was typed. ok is false where the folder does not list it.
func listedAs(dir, typed string, info fs.FileInfo) (name string, ok bool) {
	name = typed
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		if e.Name() == typed {
			return typed, true
		}
		other, err := os.Stat(filepath.Join(dir, e.Name()))
		if err == nil && isSource(e.Name()) && os.SameFile(info, other) {
			name, ok = e.Name(), true
		}
	}
	return name, ok
}

// LintBuiltin returns the faults of the pack that comes with the program.
func LintBuiltin() Faults { return lintFiles(builtinFiles, "") }

func lintFolder(dir string) Faults {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return Faults{unreadable(dir, err)}
	}
	defer root.Close()
	return lintFiles(root.FS(), dir)
}

func lintFiles(fsys fs.FS, folder string) Faults {
	a, pack, err := open(fsys, folder)
	if err != nil {
		return faultsOf(err)
	}
	l := newLinter(pack.Languages)
	whole := len(a.all()) == 0
	for _, s := range a.sources {
		l.source(s)
	}
	if whole {
		l.pack(a, &pack)
	}
	return faultsOf(a.all().err())
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
		newLinter(pack.Languages).source(s)
	}
	return faultsOf(s.all().err())
}

func faultsOf(err error) Faults {
	faults, _ := err.(Faults)
	return faults
}
