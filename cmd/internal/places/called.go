package places

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// Called returns the program's name as a person types it where they are now: the bare
// name where the system finds it, else with its folder. first is the first word of the
// command line.
func Called(first string) string {
	here, _ := os.Getwd()
	return called(first, here, runtime.GOOS == "windows", found)
}

// Typed returns the program's name, as Called returns it and quoted, as it has to be
// typed: PowerShell takes a name in quotation marks for a text, unless a & is before it.
func Typed(quoted string) string { return typed(quoted, os.Getenv("PSModulePath")) }

// typed is Typed where PowerShell finds its modules in some folders: in its own window
// one of them is the person's, among their documents.
func typed(quoted, modules string) string {
	modules = strings.ToLower(modules)
	own := strings.Contains(modules, `documents\windowspowershell\modules`) || strings.Contains(modules, `documents\powershell\modules`)
	if own && strings.HasPrefix(quoted, `"`) {
		return "& " + quoted
	}
	return quoted
}

// found reports whether the system finds the program at path by the name alone.
func found(name, path string) bool {
	program, err := exec.LookPath(name)
	if err != nil { // Windows says so too of what is found in this folder only
		return false
	}
	a, err := os.Stat(program)
	b, err2 := os.Stat(path)
	return err == nil && err2 == nil && os.SameFile(a, b)
}

// called is Called in the folder here. PowerShell gives the whole path of what was
// typed as .\NAME, and finds nothing in the present folder without the dot.
func called(first, here string, windows bool, found func(name, path string) bool) string {
	separators := "/"
	if windows {
		separators = `/\`
	}
	at := strings.LastIndexAny(first, separators)
	if at < 0 {
		return first
	}
	name := first[at+1:]
	bare := name
	if windows && strings.EqualFold(filepath.Ext(name), ".exe") {
		bare = name[:len(name)-len(".exe")]
	}
	switch {
	case found(bare, first):
		return bare
	case windows && strings.EqualFold(strings.TrimRight(first[:at], separators), strings.TrimRight(here, separators)):
		return `.\` + name
	}
	return first
}
