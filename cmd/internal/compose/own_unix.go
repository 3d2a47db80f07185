//go:build !windows

package compose

import (
	"errors"
	"io/fs"
	"os"
	"syscall"

	"golang.org/x/sys/unix"

	"safeguard/assess/fault"
	"safeguard/assess/journal"
)

// own opens an empty file for this program alone: a new one, or one that a killed
// program left.
func own(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		if info, err := os.Lstat(path); err == nil && !info.Mode().IsRegular() {
			return nil, fault.New("not_a_plain_file", "file", path)
		}
		f, err = os.OpenFile(path, os.O_WRONLY|syscall.O_NOFOLLOW|syscall.O_NONBLOCK, 0)
	}
	if err != nil {
		return nil, err
	}
	if errors.Is(unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB), unix.EWOULDBLOCK) { // a disk without locks says something else
		f.Close()
		return nil, fault.New("output_in_work", "file", path)
	}
	err = f.Truncate(0)
	if info, unknown := f.Stat(); err == nil && unknown == nil && info.Mode().Perm() != 0o600 {
		err = f.Chmod(0o600)
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// rename gives the file its name while the lock is held.
func rename(_ *os.File, from, to string) error { return journal.Replace(from, to) }
