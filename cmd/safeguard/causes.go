package main

import (
	"errors"
	"io/fs"
	"os"

	"safeguard/assess/store"
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

// hasFolder refuses a new file in a folder that is not there.
func hasFolder(path string) error {
	if err := store.HasFolder(path); err != nil {
		return advise(err, "make_folder")
	}
	return nil
}
