package journal

import (
	"cmp"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"time"
)

// A disk is everything that changes what the disk holds, or makes it last.
// Tests put one in its place that loses power, or is full.
type disk struct {
	create   func(path string) (*os.File, error) // exclusively, mode 0600
	write    func(f *os.File, b []byte, off int64) error
	truncate func(f *os.File, size int64) error
	sync     func(f *os.File) error
	rename   func(from, to string) error
	link     func(from, to string) error // never over a file that is there
	remove   func(path string) error
	syncDir  func(dir string) error
	tryLock  tryLock
	canSync  func(f *os.File) bool // asked once, before anything is saved
}

func system() disk {
	d := disk{
		create: func(path string) (*os.File, error) {
			return os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
		},
		write: func(f *os.File, b []byte, off int64) error {
			_, err := f.WriteAt(b, off)
			return err
		},
		truncate: (*os.File).Truncate,
		sync:     (*os.File).Sync,
		rename:   os.Rename,
		link:     os.Link,
		remove:   os.Remove,
		syncDir:  syncDir,
		tryLock:  tryOnce,
		canSync:  func(f *os.File) bool { return !CannotSync(f.Sync()) },
	}
	return d.retrying(InUse, time.Sleep)
}

// Replace gives the finished file from the name to, in place of what has that name,
// and returns once it lasts. It tries once: the caller knows how long to wait for a
// program that has the file open.
func Replace(from, to string) error {
	if err := os.Rename(from, to); err != nil {
		return err
	}
	return syncDir(filepath.Dir(to))
}

// syncDir makes the names in a folder last.
func syncDir(dir string) error {
	if runtime.GOOS == "windows" { // a folder cannot be flushed there, and NTFS logs its names by itself
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Sync(); !CannotSync(err) {
		return err
	}
	return nil
}

// syncIfAble is sync on a disk that may have no way to know.
func (d disk) syncIfAble(f *os.File) error {
	if err := d.sync(f); !CannotSync(err) {
		return err
	}
	return nil
}

// writeNew makes a file that must not be there yet and returns once it is on
// disk under its name. When anything fails, no file remains.
func (d disk) writeNew(path string, b []byte, mode fs.FileMode) error {
	f, err := d.create(path)
	if err != nil {
		return err
	}
	err = cmp.Or(d.fill(f, b, mode), f.Close())
	if err == nil {
		err = d.syncDir(filepath.Dir(path))
	}
	if err != nil {
		_ = d.remove(path) // the first error is the one to report
	}
	return err
}

func (d disk) fill(f *os.File, b []byte, mode fs.FileMode) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	if info.Mode().Perm() != mode { // only then: FAT refuses to be asked
		if err := f.Chmod(mode); err != nil {
			return err
		}
	}
	if err := d.write(f, b, 0); err != nil {
		return err
	}
	return d.syncIfAble(f)
}
