package main

import (
	"bytes"
	_ "embed"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"text/template"

	"safeguard/cmd/internal/about"
)

// Papers are what lies in an archive beside the program.
type papers struct {
	stamp
	samples []entry // an assessment of nobody, its reports, and an empty worksheet
	manuals []entry // pages for man, below man1
	shells  []entry // what each shell needs to complete commands
}

// papers has the program of this computer write its papers.
func (m *maker) papers(program string) (*papers, error) {
	p := &papers{stamp: m.stamp}
	dir := filepath.Join(m.work, "papers")
	manual := filepath.Join(m.work, "manual")
	for _, d := range []string{dir, manual} {
		if err := os.MkdirAll(d, 0o755); err != nil {
			return nil, err
		}
	}
	env := []string{"SOURCE_DATE_EPOCH=" + strconv.FormatInt(m.Second, 10), "TZ=UTC", "NO_COLOR=1"}
	for _, args := range [][]string{
		{program, "demo", filepath.Join(dir, "sample")},
		{program, "print", "worksheet", "-o", filepath.Join(dir, "worksheet.pdf")},
		// The commands are known to the package of the program only; a test of it writes them.
		{"go", "test", "-trimpath", "-buildvcs=false", "-ldflags", m.linked(), "-count=1", "-run", "^TestManual$", "./cmd/safeguard", "-manual", manual},
	} {
		if err := command(env, args[0], args[1:]...); err != nil {
			return nil, err
		}
	}
	var err error
	if p.samples, err = entriesIn(dir); err != nil {
		return nil, err
	}
	if p.manuals, err = entriesIn(filepath.Join(manual, "man")); err != nil {
		return nil, err
	}
	p.shells, err = entriesIn(filepath.Join(manual, "completions"))
	return p, err
}

// entriesIn returns the files below a folder, by name.
func entriesIn(dir string) (all []entry, err error) {
	err = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		data, err := os.ReadFile(path)
		all = append(all, entry{filepath.ToSlash(name), data, 0o644})
		return err
	})
	return all, err
}

//go:embed readme.txt
var readme string

// entries are the papers for a system.
func (p *papers) entries(system string) ([]entry, error) {
	goos, goarch, _ := strings.Cut(system, "/")
	var said bytes.Buffer
	t, err := template.New("readme").Option("missingkey=error").Parse(readme)
	if err != nil {
		return nil, err
	}
	err = t.Execute(&said, map[string]any{
		"Windows": goos == "windows", "Mac": goos == "darwin", "Version": p.Name, "Day": p.day(), "Old": goarch == "386", "Arm": goarch == "arm64",
	})
	if err != nil {
		return nil, err
	}
	own, err := os.ReadFile("LICENSE")
	if err != nil {
		return nil, err
	}
	all := []entry{
		{"README.txt", said.Bytes(), 0o644},
		{"LICENSE.txt", own, 0o644},
		{"NOTICES.txt", []byte(about.Licences()), 0o644},
	}
	all = append(all, p.samples...)
	if goos != "windows" {
		all = append(all, below("man", p.manuals)...)
		return append(all, below("completions", p.shells)...), nil
	}
	for _, e := range p.shells {
		if filepath.Ext(e.name) == ".ps1" {
			all = append(all, below("completions", []entry{e})...)
		}
	}
	for i, e := range all {
		if ext := filepath.Ext(e.name); ext == ".txt" || ext == ".ps1" {
			all[i].data = bytes.ReplaceAll(bytes.ReplaceAll(e.data, []byte("\r\n"), []byte("\n")), []byte("\n"), []byte("\r\n"))
		}
	}
	return all, nil
}

func below(folder string, entries []entry) (all []entry) {
	for _, e := range entries {
		e.name = folder + "/" + e.name
		all = append(all, e)
	}
	return all
}
