//go:build !windows

package places

import (
	"os"
	"path/filepath"
	"strings"
)

// documents returns the folder for documents that the desktop names, else the
// usual one, else the person's own folder.
func documents() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	names, _ := os.ReadFile(filepath.Join(home, ".config", "user-dirs.dirs"))
	for _, dir := range []string{namedDocuments(string(names), home), filepath.Join(home, "Documents")} {
		if existing(dir) != "" {
			return dir
		}
	}
	return home
}

// namedDocuments reads XDG_DOCUMENTS_DIR from a desktop's list of folders.
func namedDocuments(list, home string) string {
	for line := range strings.Lines(list) {
		if dir, ok := strings.CutPrefix(strings.TrimSpace(line), "XDG_DOCUMENTS_DIR="); ok {
			return strings.ReplaceAll(strings.Trim(dir, `"`), "$HOME", home)
		}
	}
	return ""
}
