package beginning

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/usage"
)

// Pack returns the pack in a folder, or the built-in one. A name of the pack.yaml in
// the folder stands for the folder.
func Pack(dir string) (assess.Pack, error) {
	if dir == "" {
		return checklists.Builtin()
	}
	info, err := os.Stat(dir)
	if err == nil && !info.IsDir() && filepath.Base(dir) == "pack.yaml" {
		return checklists.Load(filepath.Dir(dir))
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return assess.Pack{}, usage.Near(fault.New("no_pack_folder", "folder", dir), dir)
	case err != nil:
		return assess.Pack{}, fmt.Errorf("--pack: %w", err)
	case !info.IsDir():
		return assess.Pack{}, fault.New("pack_no_folder", "folder", dir)
	}
	return checklists.Load(dir)
}

// packAfter is Pack for the round after last. Whoever has a pack of their own goes on
// with it as the file has it, unless a folder is named.
func packAfter(dir string, last *store.File) (assess.Pack, error) {
	if last != nil && dir == "" && last.About.Pack.ID != checklists.BuiltinID {
		return last.Stored().Pack, nil
	}
	return Pack(dir)
}
