package compose

import (
	"errors"
	"io/fs"
	"os"

	"safeguard/assess/journal"
)

// own opens an empty file for this program alone: a new one, in place of what a
// killed program left. Windows removes none that a program has open.
func own(path string) (*os.File, error) {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
}

// rename gives the file its name; Windows renames none that is open.
func rename(f *os.File, from, to string) error {
	if err := f.Close(); err != nil {
		return err
	}
	return journal.Replace(from, to)
}
