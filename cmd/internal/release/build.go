package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// winres puts icons and versions into Windows programs.
const winres = "github.com/tc-hib/go-winres@v0.3.3"

// program builds the program for a system such as windows/386, and returns where it is.
func (m *maker) program(system string) (string, error) {
	goos, goarch, _ := strings.Cut(system, "/")
	path := filepath.Join(m.work, goos+"-"+goarch, "safeguard")
	if goos == "windows" {
		path += ".exe"
	}
	// Not the go command's own record of the history: a copy without one must give the
	// same bytes.
	return path, command([]string{"CGO_ENABLED=0", "GOOS=" + goos, "GOARCH=" + goarch},
		"go", "build", "-trimpath", "-buildvcs=false", "-ldflags", m.linked(), "-o", path, "./cmd/safeguard")
}

// command runs a program with more in its environment.
func command(env []string, name string, args ...string) error {
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), env...)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", strings.Join(cmd.Args, " "), err, out)
	}
	return nil
}

// resources puts beside the source of the program what the linker of Windows takes from
// there: an icon, the name, the version. The function that it returns removes them.
func (m *maker) resources() (remove func(), err error) {
	dir := filepath.Join(m.work, "resources")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	var icons []string
	for _, size := range iconSizes {
		data, err := icon(size)
		if err != nil {
			return nil, err
		}
		name := "icon" + strconv.Itoa(size) + ".png"
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			return nil, err
		}
		icons = append(icons, name)
	}
	asked, err := json.Marshal(m.described(icons))
	if err != nil {
		return nil, err
	}
	in := filepath.Join(dir, "winres.json")
	if err := os.WriteFile(in, asked, 0o644); err != nil {
		return nil, err
	}
	const beside = "cmd/safeguard/rsrc" // the name ends in _windows_ARCH.syso: others leave it out
	remove = func() {
		made, _ := filepath.Glob(beside + "_windows_*.syso")
		for _, path := range made {
			os.Remove(path)
		}
	}
	err = command(nil, "go", "run", winres, "make", "--in", in, "--arch", "amd64,386,arm64", "--out", beside)
	return remove, err
}

// described is what go-winres is asked for.
func (m *maker) described(icons []string) map[string]any {
	type object = map[string]any
	return object{
		"RT_GROUP_ICON": object{"APP": object{"0000": icons}},
		"RT_MANIFEST": object{"#1": object{"0409": object{
			"description": "A safeguarding self-audit", "minimum-os": "win7", "execution-level": "as invoker",
			"dpi-awareness": "system", "long-path-aware": true,
		}}},
		"RT_VERSION": object{"#1": object{"0000": object{
			"fixed": object{"file_version": m.numbers(), "product_version": m.numbers()},
			"info": object{"0409": object{
				"FileDescription": "safeguard: a safeguarding self-audit", "ProductName": "safeguard",
				"FileVersion": m.title(), "ProductVersion": m.title(), "InternalName": "safeguard",
				"OriginalFilename": "safeguard.exe", "LegalCopyright": "MIT License. Texts of the checklists: CC BY 4.0",
			}},
		}}},
	}
}
