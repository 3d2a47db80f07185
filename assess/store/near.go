package store

import (
	"cmp"
	"os"
	"path/filepath"

	"safeguard/assess"
)

// Near returns the file or folder that was meant by a path at which nothing is: the
// one in the same folder whose name is nearest; "" where none is near.
func Near(path string) string {
	dir, name := filepath.Split(filepath.Clean(path))
	entries, _ := os.ReadDir(cmp.Or(dir, "."))
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	near := assess.Nearest(name, names)
	if near == "" {
		return ""
	}
	return dir + near
}
