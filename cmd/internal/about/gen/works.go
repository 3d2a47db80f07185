package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// A listed package is what go list says of one that the program is made of.
type listed struct {
	Dir        string
	Standard   bool
	EmbedFiles []string
	Module     *struct {
		Path, Version, Dir string
		Main               bool
	}
}

// listWorks returns the libraries and fonts in the program on the systems, Go
// itself first, the others by name.
func listWorks(root string, systems []string) ([]work, error) {
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, err
	}
	folders := map[string]map[string]bool{} // by name
	record := func(name, from, to string) {
		if folders[name] == nil {
			folders[name] = map[string]bool{}
		}
		for dir := from; ; dir = filepath.Dir(dir) {
			folders[name][dir] = true
			if dir == to || len(dir) <= len(to) {
				return
			}
		}
	}
	for _, system := range systems {
		packages, err := listPackages(root, system)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", system, err)
		}
		for _, p := range packages {
			if p.Standard || p.Module == nil {
				continue
			}
			if !p.Module.Main {
				record(p.Module.Path+" "+p.Module.Version, p.Dir, p.Module.Dir)
			}
			for _, file := range p.EmbedFiles {
				if isFont(file) {
					record("font "+path.Base(file), filepath.Join(p.Dir, filepath.Dir(file)), p.Module.Dir)
				}
			}
		}
	}
	works := []work{{"Go, its standard library and runtime", []string{strings.TrimSpace(string(goroot))}}}
	for _, name := range slices.Sorted(maps.Keys(folders)) {
		dirs := slices.SortedFunc(maps.Keys(folders[name]), func(a, b string) int {
			return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) // the nearest first
		})
		works = append(works, work{name, nearest(name, dirs)})
	}
	return works, nil
}

// nearest leaves of the folders of a font the first that has a licence: the one
// above may be of the program that carries it. A library has all of its own.
func nearest(name string, dirs []string) []string {
	if !strings.HasPrefix(name, "font ") {
		return dirs
	}
	for _, dir := range dirs {
		if files, err := licenceFiles(dir); err == nil && len(files) > 0 {
			return []string{dir}
		}
	}
	return dirs
}

func isFont(file string) bool {
	return slices.Contains([]string{".ttf", ".otf", ".ttc", ".woff", ".woff2"}, strings.ToLower(path.Ext(file)))
}

// listPackages returns the packages of the program on a system such as windows/386.
func listPackages(root, system string) ([]listed, error) {
	goos, goarch, _ := strings.Cut(system, "/")
	cmd := exec.Command("go", "list", "-deps", "-json=Dir,Standard,EmbedFiles,Module", "./cmd/safeguard")
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+goos, "GOARCH="+goarch)
	out, err := cmd.Output()
	if failed, ok := errors.AsType[*exec.ExitError](err); ok {
		return nil, fmt.Errorf("%w: %s", err, failed.Stderr)
	}
	if err != nil {
		return nil, err
	}
	var packages []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		switch err := d.Decode(&p); {
		case errors.Is(err, io.EOF):
			return packages, nil
		case err != nil:
			return nil, err
		}
		packages = append(packages, p)
	}
}
