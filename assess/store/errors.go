package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// ErrNoName says that the name of a file is missing.
var ErrNoName = errors.New("the file's name is missing")

// An UnusableError says that a line of the file, counted from 1, is whole and
// yet cannot be used. Err is the cause.
type UnusableError struct {
	Path string
	Line int
	Err  error
}

// Error names the file, the line and the cause.
func (e *UnusableError) Error() string { return fmt.Sprintf("%s: line %d: %v", e.Path, e.Line, e.Err) }

// Unwrap returns the cause.
func (e *UnusableError) Unwrap() error { return e.Err }

// Hint returns the way out: the cause's own, or what helps where a file cannot
// be used.
func (e *UnusableError) Hint() string {
	var h interface{ Hint() string }
	if errors.As(e.Err, &h) {
		return h.Hint()
	}
	return "nothing was changed; go on with an earlier copy or ask the sender for a new one"
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
func (e *NoFolderError) Error() string {
	return fmt.Sprintf("%s: the folder %s does not exist", e.Path, e.Dir)
}

// A LanguageError says that a pack has no texts in a language. Known are those
// that it has.
type LanguageError struct {
	Language string
	Known    []string
}

// Error names the language and those that there are.
func (e *LanguageError) Error() string {
	return fmt.Sprintf("the pack has no language %q, only %s", e.Language, strings.Join(e.Known, ", "))
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
