package store

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"safeguard/assess/fault"
)

// ErrNoName says that the name of a file is missing.
var ErrNoName error = fault.New("no_file_name")

// An UnusableError says that a line of the file, counted from 1, is whole and
// yet cannot be used. Err is the cause.
type UnusableError struct {
	Path string
	Line int
	Err  error
}

// Error names the file, the line and the cause.
func (e *UnusableError) Error() string { return e.Fault().Error() }

// Unwrap returns the cause.
func (e *UnusableError) Unwrap() error { return e.Err }

// Fault returns the error as data.
func (e *UnusableError) Fault() *fault.Error {
	return fault.New("unusable_line", "file", e.Path, "line", e.Line, "cause", e.Err)
}

// A NotFoundError says that no assessment has the name Path. Others are the
// names, without extension, of the assessments in the same folder.
type NotFoundError struct {
	Path   string
	Others []string
	Err    error
}

// Error names the file and the cause.
func (e *NotFoundError) Error() string { return e.Err.Error() }

// Unwrap returns the cause.
func (e *NotFoundError) Unwrap() error { return e.Err }

// A NoFolderError says that the folder Dir, in which Path should be, does not
// exist.
type NoFolderError struct{ Path, Dir string }

// Error names the file and the folder.
func (e *NoFolderError) Error() string { return e.Fault().Error() }

// Fault returns the error as data.
func (e *NoFolderError) Fault() *fault.Error {
	return fault.New("no_folder", "file", e.Path, "folder", e.Dir)
}

// A LanguageError says that a pack has no texts in a language. Known are those
// that it has.
type LanguageError struct {
	Language string
	Known    []string
}

// Error names the language and those that there are.
func (e *LanguageError) Error() string { return e.Fault().Error() }

// Fault returns the error as data.
func (e *LanguageError) Fault() *fault.Error {
	return fault.New("no_language", "language", fault.Escape(e.Language), "known", strings.Join(e.Known, ", "))
}

// HasFolder returns a *NoFolderError where the folder of a file does not exist.
func HasFolder(path string) error {
	dir := filepath.Dir(path)
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return &NoFolderError{path, dir}
	}
	return nil
}

// notFound turns the error of a file that does not exist into one that knows
// what there is instead. Any other error comes back as it is.
func notFound(path string, err error) error {
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := HasFolder(path); err != nil {
		return err
	}
	e := &NotFoundError{Path: path, Err: err}
	entries, _ := os.ReadDir(filepath.Dir(path))
	for _, other := range entries {
		if filepath.Ext(other.Name()) == Extension {
			e.Others = append(e.Others, strings.TrimSuffix(other.Name(), Extension))
		}
	}
	return e
}
