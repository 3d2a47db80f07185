package compose

import (
	"bytes"
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/natefinch/atomic"

	"safeguard/assess/fault"
	"safeguard/assess/journal"
	"safeguard/assess/store"
	"safeguard/cmd/internal/usage"
)

// bare returns the cause without the name and the call that the system put
// before it, such as those of a file that has another name for a moment.
func bare(err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Err
	}
	if l, ok := errors.AsType[*os.LinkError](err); ok {
		return l.Err
	}
	return err
}

// HasFolder refuses a new file in a folder that is not there.
func HasFolder(path string) error {
	if err := store.HasFolder(path); err != nil {
		return usage.Advise(err, "make_folder")
	}
	return nil
}

// Write puts data into the file, whole or not at all, and reads it back.
// A file that the person named is not replaced unless force is set; one named
// by the program is. An assessment is never replaced, whatever it is called.
func Write(path string, data []byte, named, force bool) error {
	if err := mayWrite(path, named && !force); err != nil {
		return err
	}
	if err := replace(path, data); err != nil {
		return fault.New("not_written", "file", path, "cause", bare(err))
	}
	back, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if !bytes.Equal(back, data) {
		return fault.New("read_back_differs", "file", path)
	}
	return nil
}

// replace puts data into a file with a name of its own and gives it the name path
// when all of it is on the disk. When anything fails, what was there stays.
func replace(path string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+"-*")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil {
		err = f.Sync()
	}
	err = cmp.Or(err, f.Close())
	if old, gone := os.Stat(path); err == nil && gone == nil {
		err = os.Chmod(f.Name(), old.Mode())
	}
	if err == nil {
		err = atomic.ReplaceFile(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
	}
	return err
}

// mayWrite says why no output may take the name path, new ones only if fresh.
func mayWrite(path string, fresh bool) error {
	taken := usage.Fault("assessment_stays", "file", path)
	if strings.EqualFold(filepath.Ext(path), store.Extension) {
		return taken
	}
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return HasFolder(path)
	case err != nil:
		return err
	case !info.Mode().IsRegular():
		return fault.New("not_a_plain_file", "file", path)
	}
	assessment, err := journal.Begins(path)
	switch {
	case assessment:
		return taken
	case fresh:
		return fault.New("output_exists", "file", path)
	}
	return err
}
