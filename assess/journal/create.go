package journal

import (
	"cmp"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"safeguard/assess/fault"
)

// fresh ends the name of a file that is being made beside the one it will be.
const fresh = ".new"

// Create makes a new file of version 2 with the given head, any JSON value, and
// recs, numbered from 1, and returns once it is on disk. It is there with all of them
// or not at all, also when the power goes. It never replaces a file: the error
// then wraps ErrExists or ErrSymlink, or is a *LockedError while another program
// makes the same. When anything fails, no file remains.
func Create(path string, head json.RawMessage, recs ...Record) error {
	return create(system(), path, head, recs...)
}

func create(d disk, path string, head json.RawMessage, recs ...Record) error {
	b, err := whole(Newest, head, recs)
	if err != nil {
		return at(path, err)
	}
	switch info, err := os.Lstat(path); {
	case err == nil && info.Mode()&fs.ModeSymlink != 0:
		return at(path, ErrSymlink)
	case err == nil:
		return at(path, ErrExists)
	}
	l, err := acquire(d, path, "", time.Time{}) // whoever holds it may take away what is beside the file
	if cause, ok := errors.AsType[syscall.Errno](err); ok {
		return at(path, fault.New("not_created", "cause", cause))
	}
	if err != nil {
		return err
	}
	err = d.publish(path, b)
	if released := l.release(); err == nil && released != nil {
		return at(path, released)
	}
	switch {
	case errors.Is(err, fs.ErrExist):
		return at(path, ErrExists)
	case err != nil:
		return at(path, fault.New("not_created", "cause", bare(err)))
	}
	return nil
}

// whole returns the bytes of a file.
func whole(version int, head json.RawMessage, recs []Record) ([]byte, error) {
	b, err := headLine(version, head)
	if err != nil {
		return nil, err
	}
	lines, err := frames(0, recs)
	if err == nil && len(b)+len(lines) > maxSize {
		err = ErrTooLarge
	}
	return append(b, lines...), err
}

// publish makes the file under another name and gives it its own when all of it
// is on disk.
func (d disk) publish(path string, b []byte) error {
	beside := path + fresh
	if err := d.removeIfThere(beside); err != nil { // one that a power cut left
		return err
	}
	if err := d.writeNew(beside, b, 0o600); err != nil {
		return err
	}
	if err := d.linkName(path, beside); err != nil {
		_ = d.remove(beside) // the first error is the one to report
		return err
	}
	err := cmp.Or(d.removeIfThere(beside), d.syncDir(filepath.Dir(path)))
	if err != nil {
		_, _ = d.remove(path), d.removeIfThere(beside)
	}
	return err
}

// linkName gives the file beside the name path, which nothing may have yet. Where
// the disk knows no links, as on FAT, an empty file holds the name until then: a
// power cut may leave that one, and it is refused as ErrUnfinished.
func (d disk) linkName(path, beside string) error {
	err := d.link(beside, path)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	f, err := d.create(path)
	if err != nil {
		return err
	}
	f.Close()
	if err = d.rename(beside, path); err != nil {
		_ = d.remove(path)
	}
	return err
}

// removeIfThere removes a file that need not be there.
func (d disk) removeIfThere(path string) error {
	if err := d.remove(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}
