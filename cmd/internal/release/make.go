package main

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"safeguard/cmd/internal/about"
)

// A maker makes the archives of one stamp in the folder out, from the source in the
// folder that it runs in. What it needs meanwhile is in the folder work.
type maker struct {
	stamp
	work, out string
}

// make builds every program once and packs each with its papers.
func (m *maker) make() error {
	remove, err := m.resources()
	if remove != nil {
		defer remove()
	}
	if err != nil {
		return err
	}
	programs := map[string]string{} // path by system
	here := runtime.GOOS + "/" + runtime.GOARCH
	for _, system := range append(slices.Clone(about.Systems), here) { // once more where it is one of them: nothing is built anew
		if programs[system] != "" {
			continue
		}
		if programs[system], err = m.program(system); err != nil {
			return err
		}
	}
	papers, err := m.papers(programs[here])
	if err != nil {
		return err
	}
	files := map[string][]byte{} // by name
	for _, system := range about.Systems {
		name, data, err := m.archive(system, programs[system], papers)
		if err != nil {
			return err
		}
		files[name] = data
	}
	list, err := m.libraries(programs)
	if err != nil {
		return err
	}
	files["safeguard-"+m.title()+".cdx.json"] = list
	files["SHA256SUMS"] = sums(files)
	if err := write(m.out, files); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Println(filepath.Join(m.out, name))
	}
	return nil
}

// archive packs what somebody on a system gets, and returns it with its name.
func (m *maker) archive(system, program string, p *papers) (string, []byte, error) {
	data, err := os.ReadFile(program)
	if err != nil {
		return "", nil, err
	}
	entries, err := p.entries(system)
	if err != nil {
		return "", nil, err
	}
	entries = append([]entry{{filepath.Base(program), data, 0o755}}, entries...)
	name := m.archiveName(system)
	if isZip(name) {
		data, err = zipped(entries, m.when())
	} else {
		data, err = tarred(entries, strings.TrimSuffix(name, ".tar.gz"), m.when())
	}
	return name, data, err
}

func isZip(name string) bool { return filepath.Ext(name) == ".zip" }

// archiveName is the name of a system's archive.
func (m *maker) archiveName(system string) string {
	goos, goarch, _ := strings.Cut(system, "/")
	ending := ".tar.gz"
	switch goos {
	case "windows":
		ending = ".zip"
	case "darwin":
		goos = "macos" // as people call it
	}
	return "safeguard-" + m.title() + "-" + goos + "-" + goarch + ending
}

// sums are lines as sha256sum -c reads them.
func sums(files map[string][]byte) []byte {
	var lines []string
	for name, data := range files {
		lines = append(lines, fmt.Sprintf("%x  %s\n", sha256.Sum256(data), name))
	}
	slices.SortFunc(lines, func(a, b string) int { return strings.Compare(a[64:], b[64:]) })
	return []byte(strings.Join(lines, ""))
}

// write puts the files into a folder, in place of what an earlier run left there.
func write(dir string, files map[string][]byte) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	old, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		return err
	}
	for _, path := range old {
		if base := filepath.Base(path); !strings.HasPrefix(base, "safeguard-") && base != "SHA256SUMS" {
			return fmt.Errorf("%s: there is something else in the folder: move it, or name another one with -out", path)
		}
	}
	for _, path := range old {
		if err := os.Remove(path); err != nil {
			return err
		}
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}
