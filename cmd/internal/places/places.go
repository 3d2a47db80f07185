// Package places knows the folders and the viewers of this computer: where a
// person's documents are, which folders are emptied sooner or later, and which
// program shows a file. It creates nothing, and opens nothing unasked.
package places

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// A Place is what the menu has to know of this computer. Documents is the person's
// folder for documents, "" where there is none. Temporary reports whether what is
// made in a folder may be gone soon. Open shows a file, or an address that begins with
// http://, in the program that the system has for it; it is nil where nothing can be
// shown.
type Place struct {
	Documents string
	Temporary func(dir string) bool
	Open      func(path string) error
}

// Fleeting reports whether what is made in a folder, by any of its names, may be gone
// soon.
func (p Place) Fleeting(dir string) bool {
	full, err := filepath.Abs(dir)
	return err == nil && p.Temporary != nil && p.Temporary(full)
}

// System returns the Place of this computer.
func System() Place {
	temps := []string{os.TempDir(), os.Getenv("TEMP"), os.Getenv("TMP"), os.Getenv("TMPDIR")}
	return Place{
		Documents: existing(documents()),
		Temporary: func(dir string) bool { return isTemporary(dir, temps) || isTemporary(resolved(dir), temps) },
		Open:      opener(runtime.GOOS, os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""),
	}
}

func resolved(dir string) string {
	if real, err := filepath.EvalSymlinks(dir); err == nil {
		return real
	}
	return dir
}

func existing(dir string) string {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return ""
	}
	return dir
}

// emptied are parts of the paths of folders that systems empty, or in which they
// show what is inside an archive.
var emptied = []string{
	"/appdata/local/temp/", "/windows/temp/", "/temporary internet files/", "/apptranslocation/",
	"/private/var/folders/", "/private/tmp/", "/.cache/", ".zip/", ".7z/", ".rar/",
}

// isTemporary reports whether a folder is one of temps, is in one of them, or has a
// path that only a temporary one has. Separators of every system count.
func isTemporary(dir string, temps []string) bool {
	dir = comparable(dir)
	for _, temp := range append(temps, "/tmp", "/var/tmp", "/var/folders") {
		if temp != "" && temp != "/" && strings.HasPrefix(dir, comparable(temp)) {
			return true
		}
	}
	for _, part := range emptied {
		if strings.Contains(dir, part) {
			return true
		}
	}
	return false
}

func comparable(dir string) string {
	return strings.TrimRight(strings.ToLower(strings.ReplaceAll(dir, `\`, "/")), "/") + "/"
}
