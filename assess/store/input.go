package store

import (
	"io/fs"
	"os"
	"syscall"

	"safeguard/assess/fault"
	"safeguard/assess/journal"
)

// ErrNotPlain says that a name is that of a device or a pipe, from which nothing
// may ever come. The error is fault.Error.
var ErrNotPlain error = fault.New("no_plain_input")

// OpenInput opens an existing regular file for reading, and never waits for
// somebody at the other end of what only looks like one. Links are followed. The
// error is an *fs.PathError, which wraps ErrNotPlain or the system's cause.
func OpenInput(path string) (*os.File, error) {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		return nil, notPlain(path, info)
	}
	f, err := journal.OpenFile(path, os.O_RDONLY)
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		f.Close()
		return nil, notPlain(path, info)
	}
	return f, nil
}

func notPlain(path string, info fs.FileInfo) error {
	if info != nil && info.IsDir() {
		return &fs.PathError{Op: "open", Path: path, Err: syscall.EISDIR}
	}
	return &fs.PathError{Op: "open", Path: path, Err: ErrNotPlain}
}
