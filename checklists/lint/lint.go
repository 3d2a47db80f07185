// Package lint reports the errors of a pack, and warns of what is valid but
// unwise: texts that are hard to understand, themes without a question,
// translations with gaps. It changes nothing and does not read YAML; package
// checklists reads the files and finds the errors.
package lint

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"safeguard/assess"
	"safeguard/checklists"
)

// Builtin returns what is found in the pack that comes with the program.
func Builtin() Findings { return folder(checklists.ReadBuiltin()) }

// Path returns what is found in the folder of a pack, or in one file of it. A
// checklist outside of any pack is checked against the built-in one. A path that
// cannot be read is an error among the findings.
func Path(path string) Findings {
	info, err := os.Stat(path)
	dir, name := filepath.Dir(path), filepath.Base(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return missing(path)
	case err != nil || info.IsDir():
		return folder(checklists.Read(path))
	case !checklists.IsPackFile(name):
		return Findings{{Fault: checklists.Fault{File: path, Cause: "not a .yaml file"}}}
	}
	if _, err := os.Stat(filepath.Join(dir, "pack.yaml")); err != nil {
		return outsidePack(path)
	}
	return fileOfPack(dir, name, info)
}

// missing returns that nothing is at a path, with the name beside it that was meant.
func missing(path string) Findings {
	fault := checklists.Fault{File: path, Cause: "not found"}
	entries, _ := os.ReadDir(filepath.Dir(filepath.Clean(path)))
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if near := assess.Nearest(filepath.Base(path), names); near != "" {
		fault.Hint = fmt.Sprintf("did you mean %q?", filepath.Join(filepath.Dir(path), near))
	}
	return Findings{{Fault: fault}}
}

// folder returns what is found in a folder that was read.
func folder(f *checklists.Folder, err error) Findings {
	if err != nil {
		return unreadable(err)
	}
	pack := f.Draft()
	l := newLinter(pack.Languages)
	for _, file := range f.Files() {
		l.checkFile(file)
	}
	errors := f.Faults()
	if len(errors) == 0 {
		l.checkPack(f, &pack)
	}
	return sorted(errors, l.found)
}

// fileOfPack returns what is found in one file of a pack's folder. Some disks take
// capital and small letters for the same, so that the name typed may be another
// than the one that the folder lists.
func fileOfPack(dir, typed string, info os.FileInfo) Findings {
	f, err := checklists.Read(dir)
	if err != nil {
		return unreadable(err)
	}
	file := f.File(typed)
	for _, other := range f.Files() {
		if file != nil {
			break
		}
		if its, err := os.Stat(other.Path()); err == nil && os.SameFile(info, its) {
			file = other
		}
	}
	if file == nil {
		return Findings{{Fault: checklists.Fault{File: filepath.Join(dir, typed), Cause: "not among the files of its folder"}}}
	}
	return slices.DeleteFunc(folder(f, nil), func(found Finding) bool { return found.File != file.Path() })
}

// outsidePack returns what is found in a checklist outside of any pack.
func outsidePack(path string) Findings {
	pack, err := checklists.Builtin()
	if err != nil {
		return unreadable(err)
	}
	file, err := checklists.ReadChecklist(path, pack)
	if err != nil {
		return unreadable(err)
	}
	l := newLinter(pack.Languages)
	l.checkFile(file)
	return sorted(file.Faults(), l.found)
}

// unreadable returns the faults of a path that could not be read.
func unreadable(err error) Findings {
	var faults checklists.Faults
	errors.As(err, &faults)
	return sorted(faults, nil)
}
