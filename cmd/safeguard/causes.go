package main

import (
	"errors"
	"io/fs"
	"os"
	"runtime"
	"strings"
	"syscall"

	"safeguard/assess/store"
)

// causes are the faults of the system that people meet, in plain words and with
// their way out.
var causes = []struct {
	is          func(error) bool
	words, hint string
}{
	{isFull, "the disk is full", "make room on the disk and do it again; what was saved before is whole"},
	{is(fs.ErrNotExist), "no such file", "look at the spelling, and at the folder that you are in"},
	{is(fs.ErrPermission), "permission denied", "choose a folder where you may write, or close the program that has the file open"},
	{is(syscall.EROFS), "the disk can only be read", "copy the file to another disk and work there"},
	{is(syscall.EISDIR), "is a folder", "name a file in it"},
	{is(syscall.ENOTDIR), "is no folder", "look at the spelling"},
}

func is(target error) func(error) bool {
	return func(err error) bool { return errors.Is(err, target) }
}

// isFull knows a full disk on every system: Windows has two numbers for it.
func isFull(err error) bool {
	const handleDiskFull, diskFull = syscall.Errno(39), syscall.Errno(112)
	windows := runtime.GOOS == "windows" && (errors.Is(err, handleDiskFull) || errors.Is(err, diskFull))
	return windows || errors.Is(err, syscall.ENOSPC)
}

// plainly returns an error without the words of programmers: the call that the
// system did not carry out, and the system's own name for the cause.
func plainly(err error) (text, hint string) {
	text = err.Error()
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		text = strings.Replace(text, p.Error(), p.Path+": "+p.Err.Error(), 1)
		text = strings.Replace(text, p.Path+": "+p.Path+": ", p.Path+": ", 1)
	}
	number, ok := errors.AsType[syscall.Errno](err)
	for _, c := range causes {
		if ok && c.is(number) {
			return strings.Replace(text, number.Error(), c.words, 1), c.hint
		}
	}
	return text, ""
}

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
		return withHint(err, "make the folder first, or leave it out of the name")
	}
	return nil
}
