package main

import (
	"bytes"
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/natefinch/atomic"
	"golang.org/x/term"

	"safeguard/assess/fault"
	"safeguard/assess/journal"
	"safeguard/assess/store"
)

// writeOutput puts data into the file, whole or not at all, and reads it back.
// A file that the person named is not replaced unless force is set; one named
// by the program is. An assessment is never replaced, whatever it is called.
func writeOutput(path string, data []byte, named, force bool) error {
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

// mayShow refuses to write what is no text to a terminal.
func (e *env) mayShow(path, format string, text bool) error {
	f, ok := e.out.(*os.File)
	if path != "-" || text || !ok || !term.IsTerminal(int(f.Fd())) {
		return nil
	}
	return usage("no_text_for_terminal", "format", format)
}

// mayWrite says why no output may take the name path, new ones only if fresh.
func mayWrite(path string, fresh bool) error {
	taken := usage("assessment_stays", "file", path)
	if strings.EqualFold(filepath.Ext(path), store.Extension) {
		return taken
	}
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return hasFolder(path)
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
