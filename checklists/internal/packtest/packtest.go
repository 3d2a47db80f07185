// Package packtest provides tests with valid packs, and edits their files.
package packtest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// Texts of the starter that tests change.
const (
	Asked = `"Is every visitor accompanied by one of our staff?"`
	Acted = `"Name an escort for every visit"`
)

// Small returns the files of testdata/packs/small: two checklists and an
// incomplete translation.
func Small(t testing.TB) fstest.MapFS {
	t.Helper()
	return read(t, "testdata/packs/small")
}

// WithConsent returns the files of a small pack with other bytes in pack.yaml, in
// consent.yaml and in its translation.
func WithConsent(small fstest.MapFS, pack, consent, translation []byte) fstest.MapFS {
	return fstest.MapFS{
		"pack.yaml":       {Data: pack},
		"consent.yaml":    {Data: consent},
		"consent.sw.yaml": {Data: translation},
		"talks.yaml":      small["talks.yaml"],
	}
}

// Starter returns the files of the pack that people begin their own with.
func Starter(t testing.TB) fstest.MapFS {
	t.Helper()
	return read(t, "checklists/starter")
}

// Path returns the path of a file or folder that is named from the root of the
// module.
func Path(t testing.TB, name string) string {
	t.Helper()
	root := "."
	for range 10 {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			return filepath.Join(root, filepath.FromSlash(name))
		}
		root = filepath.Join(root, "..")
	}
	t.Fatal("no go.mod above the test")
	return ""
}

// Edit replaces the first text old of a file by new. An empty old appends new to
// the file, which may be a file of its own.
func Edit(t testing.TB, files fstest.MapFS, name, old, new string) {
	t.Helper()
	var data string
	if f := files[name]; f != nil {
		data = string(f.Data)
	}
	if !strings.Contains(data, old) {
		t.Fatalf("%s has no %q", name, old)
	}
	if old == "" {
		data += new
	} else {
		data = strings.Replace(data, old, new, 1)
	}
	files[name] = &fstest.MapFile{Data: []byte(data)}
}

// read returns the YAML files of a folder.
func read(t testing.TB, dir string) fstest.MapFS {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(Path(t, dir), "*.yaml"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: %d files, %v", dir, len(paths), err)
	}
	files := fstest.MapFS{}
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(path)] = &fstest.MapFile{Data: data}
	}
	return files
}
