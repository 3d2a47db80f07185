package journal

import (
	"fmt"
	"io/fs"
	"os"
	"time"
)

// Each error of this file names the cause in one line, and in Hint the way out.
// Callers find the hint with errors.As and an interface{ Hint() string }.
var (
	// ErrExists says that a new file's name is taken.
	ErrExists error = &fault{"already exists",
		"choose another name, or go on with the file that is there"}
	// ErrSymlink says that the name is a symbolic link, which is never followed.
	ErrSymlink error = &fault{"is a symbolic link",
		"name the file that the link points to"}
	// ErrNotJournal says that the file is of another kind.
	ErrNotJournal error = &fault{"is not a safeguard file",
		"name a file that was made with: safeguard new"}
	// ErrUnfinished says that the file holds nothing, or only the beginning of
	// its first line.
	ErrUnfinished error = &fault{"is empty or cut off within its first line",
		"look for another copy of it; delete it only if you had just made it"}
	// ErrTooLarge says that the file is, or would become, larger than 256 MiB.
	ErrTooLarge error = &fault{"is larger than 256 MiB",
		"check that it is the right file; a safeguard file is seldom larger than 2 MiB"}
	// ErrChanged says that the file was replaced, moved or written to by another
	// program while this one had it open for writing.
	ErrChanged error = &fault{"was changed by another program while it was open here",
		"what was saved before is still in it; close the other program, then open the file again"}
	// ErrBroken says that a Writer takes no more because an earlier write failed
	// in a way that leaves the state of the disk unknown.
	ErrBroken error = &fault{"takes no more after an earlier write failed",
		"open the file again; everything that was confirmed is in it"}
)

type fault struct{ text, hint string }

// Error returns the cause in one line.
func (f *fault) Error() string { return f.text }

// Hint returns the way out.
func (f *fault) Hint() string { return f.hint }

// A DamagedError says that line Line (counted from 1) of the file is not as it
// was written. Cause is in plain words.
type DamagedError struct {
	Path  string
	Line  int
	Cause string
}

// Error names the file, the line and the cause.
func (e *DamagedError) Error() string {
	return fmt.Sprintf("%s: line %d is damaged: %s", e.Path, e.Line, e.Cause)
}

// Hint returns the way out.
func (e *DamagedError) Hint() string {
	return "nothing was changed; keep this file, and go on with an earlier copy or ask the sender for a new one"
}

// A NewerError says that the file has a version that this program does not know.
type NewerError struct {
	Path    string
	Version int
}

// Error names the file and its version.
func (e *NewerError) Error() string {
	return fmt.Sprintf("%s: was written by a newer safeguard (file version %d, this program knows %d)", e.Path, e.Version, Newest)
}

// Hint returns the way out.
func (e *NewerError) Hint() string { return "nothing was changed; open it with the newer program" }

// A LockedError says that another Writer is at work. Who, Since and PID are what
// it wrote about itself; they may be zero and only inform.
type LockedError struct {
	Path  string
	Who   string
	Since time.Time
	PID   int
}

// Error names the file, who holds it and since when.
func (e *LockedError) Error() string {
	who, since := e.Who, ""
	if who == "" {
		who = "somebody"
	}
	if !e.Since.IsZero() {
		since = e.Since.Format(" since 2006-01-02 15:04")
	}
	return fmt.Sprintf("%s: is open for writing by %s%s", e.Path, who, since)
}

// Hint returns the way out.
func (e *LockedError) Hint() string {
	if e.PID == 0 {
		return "wait until the other program has saved and stopped"
	}
	return fmt.Sprintf("wait until the other program (process %d) has saved and stopped", e.PID)
}

// at puts the file's name before a cause, without the path and the system call
// that package os has put there.
func at(path string, err error) error { return fmt.Errorf("%s: %w", path, bare(err)) }

func bare(err error) error {
	switch e := err.(type) {
	case *fs.PathError:
		return e.Err
	case *os.LinkError:
		return e.Err
	}
	return err
}
