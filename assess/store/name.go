package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"safeguard/assess/fault"
)

// Extension ends the name of every assessment.
const Extension = ".safeguard"

// Name returns the name of a new assessment: it always ends in Extension, so
// that no report can bear it.
func Name(path string) string {
	if strings.EqualFold(filepath.Ext(path), Extension) {
		return path
	}
	return path + Extension
}

// Named reports whether a path names a file, rather than nothing, a folder or
// the bare Extension.
func Named(path string) bool {
	_, base := filepath.Split(strings.TrimSpace(path))
	return base != "" && base != "." && base != ".." && !strings.EqualFold(base, Extension)
}

// longestName leaves room for what is put behind a name for a moment: most systems
// take 255 bytes.
const longestName = 230

// reserved are names that Windows has for its devices, whatever ending follows.
var reserved = []string{
	"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
	"LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
}

// CheckName says why a new file should not have the name at the end of a path: files
// travel, and somewhere it could not be kept. It is the same on every system.
func CheckName(path string) error {
	name := filepath.Base(path)
	stem, _, _ := strings.Cut(name, ".")
	stem = strings.ToUpper(strings.TrimRight(stem, " "))
	switch i := strings.IndexAny(name, `<>:"|?*\/`); {
	case !utf8.ValidString(name) || strings.ContainsFunc(name, unicode.IsControl):
		return fault.New("name_with_control", "name", fault.Escape(name))
	case i >= 0:
		return fault.New("name_with_sign", "name", fault.Escape(name), "sign", name[i:i+1])
	case name != "." && name != ".." && strings.TrimRight(name, ". ") != name:
		return fault.New("name_ends_badly", "name", fault.Escape(name))
	case slices.Contains(reserved, stem):
		return fault.New("name_of_device", "name", fault.Escape(name), "device", stem)
	case len(name) > longestName:
		return fault.New("long_name", "name", fault.Escape(name), "bytes", longestName)
	}
	return nil
}

// Find returns the name of the assessment that path means: Extension may be left
// out, unless there is a file without it that has another one.
func Find(path string) string {
	full := Name(path)
	if filepath.Ext(path) == "" {
		return full
	}
	if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Lstat(full); err == nil {
			return full
		}
	}
	return path
}

func find(path string) (string, error) {
	if strings.TrimSpace(path) == "" {
		return "", ErrNoName
	}
	return Find(path), nil
}

// List returns the assessments in a folder, sorted by name.
func List(dir string) []string {
	files, _ := filepath.Glob(filepath.Join(dir, "*"+Extension))
	return files
}
