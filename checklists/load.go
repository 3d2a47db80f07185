package checklists

import (
	"embed"
	"io/fs"
	"os"

	"safeguard/assess"
)

// The built-in pack and its translations. The words of the program and the
// sample lie beside them and are no part of it.
//
//go:embed pack*.yaml codes-of-conduct*.yaml safe-programming*.yaml consent*.yaml
//go:embed communications*.yaml partner-alignment*.yaml
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

// load returns the pack in fsys. The name of its folder stands before the
// files in the faults.
func load(fsys fs.FS, folder string) (assess.Pack, error) {
	a, pack, err := open(fsys, folder)
	if err != nil {
		return assess.Pack{}, err
	}
	if err := a.all().err(); err != nil {
		return assess.Pack{}, err
	}
	return pack, nil
}

// open reads and checks the files of a folder.
func open(fsys fs.FS, folder string) (*assembly, assess.Pack, error) {
	sources, err := readFolder(fsys, folder)
	if err != nil {
		return nil, assess.Pack{}, err
	}
	a := &assembly{folder: folder, sources: sources}
	return a, a.assemble(), nil
}
