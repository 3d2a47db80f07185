package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"safeguard/cmd/internal/about"
)

// checkAll makes the archives twice, the second time from a copy of the source in
// another folder, without its history and in another zone of time, compares the bytes,
// and looks at what is in them.
func checkAll(s stamp) error {
	work, err := os.MkdirTemp("", "release")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	first, second, source := filepath.Join(work, "first"), filepath.Join(work, "second"), filepath.Join(work, "source")
	m := maker{stamp: s, work: filepath.Join(work, "work"), out: first}
	if err := m.make(); err != nil {
		return err
	}
	if err := copySource(source); err != nil {
		return err
	}
	again := append([]string{"-C", source, "run", "./cmd/internal/release", "-out", second}, strings.Fields(s.flags())...)
	if err := command([]string{"TZ=Pacific/Auckland"}, "go", again...); err != nil {
		return err
	}
	files, err := same(first, second)
	if err != nil {
		return err
	}
	if sums := files["SHA256SUMS"]; !bytes.Equal(sums, sumsWithout(files)) {
		return fmt.Errorf("SHA256SUMS does not fit the files:\n%s", sums)
	}
	for _, system := range about.Systems {
		if err := inspect(files, s, system, m.archiveName(system)); err != nil {
			return fmt.Errorf("%s: %w", m.archiveName(system), err)
		}
	}
	if err := tryHere(files, &m); err != nil {
		return err
	}
	fmt.Printf("%d archives of version %q: the same bytes twice, and everything is in them\n", len(about.Systems), s.title())
	return nil
}

// sumsWithout are the sums of all files but that of the sums.
func sumsWithout(files map[string][]byte) []byte {
	others := map[string][]byte{}
	for name, data := range files {
		if name != "SHA256SUMS" {
			others[name] = data
		}
	}
	return sums(others)
}

// copySource copies the source, without its history and what was made from it.
func copySource(to string) error {
	left := []string{".git", "dist", "demo", "manual", "safeguard"}
	return filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case slices.Contains(left, path):
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case d.IsDir():
			return os.MkdirAll(filepath.Join(to, path), 0o700)
		case !d.Type().IsRegular(), filepath.Ext(path) == ".syso":
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, path), data, 0o600)
	})
}

// same returns the files of two folders, which have to be the same.
func same(first, second string) (map[string][]byte, error) {
	a, err := entriesIn(first)
	if err != nil {
		return nil, err
	}
	b, err := entriesIn(second)
	if err != nil {
		return nil, err
	}
	if len(a) != len(about.Systems)+2 || len(a) != len(b) {
		return nil, fmt.Errorf("%d files, then %d, want %d", len(a), len(b), len(about.Systems)+2)
	}
	files := map[string][]byte{}
	for i, e := range a {
		if e.name != b[i].name || !bytes.Equal(e.data, b[i].data) {
			return nil, fmt.Errorf("%s: made again, from a copy of the source, it has other bytes", e.name)
		}
		files[e.name] = e.data
	}
	return files, nil
}
