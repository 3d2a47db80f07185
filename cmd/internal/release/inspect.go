package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"debug/buildinfo"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"runtime"
	"strings"
)

// wanted are patterns of what is in an archive. Each has to fit a file, and each file
// one of them.
var wanted = []string{
	"README.txt", "LICENSE.txt", "NOTICES.txt", "worksheet.pdf",
	"sample/sample.safeguard", "sample/sample-earlier.safeguard", "sample/*-progress-????-??-??.pdf", "sample/*-????-??-??.pdf",
	"completions/safeguard.ps1",
}

// elsewhere are those of every system but Windows.
var elsewhere = []string{
	"completions/safeguard.bash", "completions/_safeguard", "completions/safeguard.fish",
	"man/man1/safeguard.1", "man/man1/safeguard-report.1", "man/man1/safeguard*.1",
}

// inspect looks at an archive of a system among all files of a release.
func inspect(files map[string][]byte, s stamp, system, name string) error {
	entries, err := unpacked(name, files[name])
	if err != nil {
		return err
	}
	program, patterns := "safeguard", wanted
	if goos, _, _ := strings.Cut(system, "/"); goos == "windows" {
		program = "safeguard.exe"
	} else {
		patterns = append(append([]string{}, wanted...), elsewhere...)
	}
	if err := fitting(entries, append([]string{program}, patterns...)); err != nil {
		return err
	}
	var notices string
	for _, e := range entries {
		switch {
		case e.name == "NOTICES.txt":
			notices = strings.ReplaceAll(string(e.data), "\r\n", "\n")
		case len(e.data) == 0:
			return fmt.Errorf("%s is empty", e.name)
		case isZip(name) && path.Ext(e.name) == ".txt" && bytes.Count(e.data, []byte("\n")) != bytes.Count(e.data, []byte("\r\n")):
			return fmt.Errorf("%s has line ends that old editors of Windows do not know", e.name)
		case e.name == program && e.mode != 0o755, e.name != program && e.mode != 0o644:
			return fmt.Errorf("%s has the mode %v", e.name, e.mode)
		}
	}
	return inspectProgram(entries[0].data, s, system, notices, files["safeguard-"+s.title()+".cdx.json"])
}

// fitting holds that each pattern fits a file, and each file a pattern.
func fitting(entries []entry, patterns []string) error {
	used := map[string]bool{}
	for _, e := range entries {
		found := false
		for _, p := range patterns {
			if ok, err := path.Match(p, e.name); err != nil {
				return err
			} else if ok {
				used[p], found = true, true
			}
		}
		if !found {
			return fmt.Errorf("nobody wants %s in it", e.name)
		}
	}
	for _, p := range patterns {
		if !used[p] {
			return fmt.Errorf("it lacks %s", p)
		}
	}
	return nil
}

// inspectProgram holds that a program is for the system and of the stamp, and that
// each library in it has its licence in the notices and its place in the list.
func inspectProgram(program []byte, s stamp, system, notices string, list []byte) error {
	info, err := buildinfo.Read(bytes.NewReader(program))
	if err != nil {
		return err
	}
	settings := map[string]string{}
	for _, set := range info.Settings {
		settings[set.Key] = set.Value
	}
	if got := settings["GOOS"] + "/" + settings["GOARCH"]; got != system || settings["CGO_ENABLED"] != "0" {
		return fmt.Errorf("the program is for %s, with C: %s", got, settings["CGO_ENABLED"])
	}
	if !bytes.Contains(program, []byte(s.Name)) || !bytes.Contains(program, []byte(s.Commit)) {
		return errors.New("the program does not have the stamp")
	}
	var listed struct {
		Components []struct{ Name, Version string }
	}
	if err := json.Unmarshal(list, &listed); err != nil {
		return err
	}
	versions := map[string]string{}
	for _, c := range listed.Components {
		versions[c.Name] = c.Version
	}
	if len(info.Deps) == 0 || versions["std"] != info.GoVersion {
		return fmt.Errorf("%d libraries, %s listed for %s", len(info.Deps), versions["std"], info.GoVersion)
	}
	for _, dep := range info.Deps {
		if versions[dep.Path] != dep.Version {
			return fmt.Errorf("%s %s is not in the list of libraries", dep.Path, dep.Version)
		}
		if !strings.Contains(notices, "\n"+dep.Path+" "+dep.Version+"\n") {
			return fmt.Errorf("%s %s has no licence in NOTICES.txt", dep.Path, dep.Version)
		}
	}
	if strings.HasPrefix(system, "windows/") {
		return inspectResources(program, s)
	}
	return nil
}

// unpacked returns the files of an archive, the names without its folder.
func unpacked(name string, data []byte) (all []entry, err error) {
	if isZip(name) {
		z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			return nil, err
		}
		for _, f := range z.File {
			r, err := f.Open()
			if err != nil {
				return nil, err
			}
			text, err := io.ReadAll(r)
			if err != nil {
				return nil, err
			}
			all = append(all, entry{f.Name, text, f.Mode()})
		}
		return all, nil
	}
	packed, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	for t := tar.NewReader(packed); ; {
		head, err := t.Next()
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, err
		}
		text, err := io.ReadAll(t)
		if err != nil {
			return nil, err
		}
		inside, ok := strings.CutPrefix(head.Name, strings.TrimSuffix(name, ".tar.gz")+"/")
		if !ok {
			return nil, fmt.Errorf("%s is not below the folder of the archive's name", head.Name)
		}
		all = append(all, entry{inside, text, fs.FileMode(head.Mode)})
	}
}

// tryHere unpacks the archive of this computer, where there is one, and runs the
// program from there.
func tryHere(files map[string][]byte, m *maker) error {
	name := m.archiveName(runtime.GOOS + "/" + runtime.GOARCH)
	if files[name] == nil {
		fmt.Println("no archive is for this computer: none was tried")
		return nil
	}
	entries, err := unpacked(name, files[name])
	if err != nil {
		return err
	}
	dir := filepath.Join(m.work, "unpacked")
	for _, e := range entries {
		at := filepath.Join(dir, filepath.FromSlash(e.name))
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(at, e.data, e.mode); err != nil {
			return err
		}
	}
	tries := []struct {
		args []string
		want string // in what it says
	}{
		{[]string{"version"}, m.Name},
		{[]string{"version"}, m.Commit},
		{[]string{"licences"}, "The Go Authors"},
		{[]string{"status", "sample/sample"}, "safeguard assess sample/sample.safeguard"},
		{[]string{"report", "sample/sample", "-o", "again.pdf"}, "wrote again.pdf"},
	}
	for _, try := range tries {
		cmd := exec.Command(filepath.Join(dir, entries[0].name), try.args...)
		cmd.Dir = dir
		if said, err := cmd.CombinedOutput(); err != nil || !strings.Contains(string(said), try.want) {
			return fmt.Errorf("%s: %s: want %q (%v), says:\n%s", name, strings.Join(try.args, " "), try.want, err, said)
		}
	}
	return nil
}
