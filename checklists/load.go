package checklists

import (
	"embed"

	"safeguard/assess"
)

// The built-in pack and its translations. The words of the program and the
// sample are in the same folder but do not belong to the pack.
//
//go:embed pack*.yaml codes-of-conduct*.yaml safe-programming*.yaml consent*.yaml
//go:embed communications*.yaml partner-alignment*.yaml
var builtinFiles embed.FS

// Builtin returns the pack that comes with the program.
func Builtin() (assess.Pack, error) { return packOf(ReadBuiltin()) }

// Load returns the pack in a folder: pack.yaml, the checklists it lists, and
// their translations. The error is Faults and holds all that is wrong with it.
func Load(dir string) (assess.Pack, error) { return packOf(Read(dir)) }

func packOf(f *Folder, err error) (assess.Pack, error) {
	if err != nil {
		return assess.Pack{}, err
	}
	return f.Pack()
}
