package journal

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"safeguard/assess/fault"
)

// Writable says as an error why nothing can be recorded in a file, nil where it can: the
// file, or its folder, may only be read, or the disk is full. That another program has
// the file open is not looked at. The file is not changed.
func Writable(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	switch {
	case err == nil:
		f.Close()
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return fault.New("not_writable", "file", filepath.Base(path), "cause", bare(err))
	}
	probe, err := os.CreateTemp(filepath.Dir(path), ".safeguard-*")
	if err != nil {
		return fault.New("not_writable", "file", filepath.Base(path), "cause", bare(err))
	}
	probe.Close()
	return os.Remove(probe.Name())
}
