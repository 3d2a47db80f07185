package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Extension ends the name of every assessment.
const Extension = ".safeguard"

// Name returns the name of a new assessment: it always ends in Extension, so
// that no report can bear it.
func Name(path string) string {
	if strings.EqualFold(filepath.Ext(path), Extension) {
		return path
	}
	return path + Extension
}

// Named reports whether a path names a file, rather than nothing, a folder or
// the bare Extension.
func Named(path string) bool {
	_, base := filepath.Split(strings.TrimSpace(path))
	return base != "" && base != "." && base != ".." && !strings.EqualFold(base, Extension)
}

// Find returns the name of the assessment that path means: Extension may be left
// out, unless there is a file without it that has another one.
func Find(path string) string {
	full := Name(path)
	if filepath.Ext(path) == "" {
		return full
	}
	if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Lstat(full); err == nil {
			return full
		}
	}
	return path
}

func find(path string) (string, error) {
	if strings.TrimSpace(path) == "" {
		return "", ErrNoName
	}
	return Find(path), nil
}

// List returns the assessments in a folder, sorted by name.
func List(dir string) []string {
	files, _ := filepath.Glob(filepath.Join(dir, "*"+Extension))
	return files
}
