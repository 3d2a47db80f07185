package journal

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// Create makes a new file with the given head, any JSON value, and no records,
// and returns once it is on disk. It never overwrites: the error then wraps
// ErrExists or ErrSymlink. When anything fails, no file remains.
func Create(path string, head json.RawMessage) error { return create(system(), path, head) }

func create(d disk, path string, head json.RawMessage) error {
	line, err := headLine(head)
	if err != nil {
		return at(path, err)
	}
	if info, err := os.Lstat(path); err == nil && info.Mode()&fs.ModeSymlink != 0 {
		return at(path, ErrSymlink)
	}
	switch err := d.writeNew(path, line, 0o600); {
	case errors.Is(err, fs.ErrExist):
		return at(path, ErrExists)
	case err != nil:
		return at(path, fmt.Errorf("not created: %w", bare(err)))
	}
	return nil
}
