package journal

import (
	"fmt"
	"io/fs"
	"os"
	"time"

	"safeguard/assess/fault"
)

// Each error of this file is data, see package fault; who speaks with people has
// the words for it, and the way out.
var (
	// ErrExists says that a new file's name is taken.
	ErrExists error = fault.New("already_exists")
	// ErrSymlink says that the name is a symbolic link, which is never followed.
	ErrSymlink error = fault.New("symbolic_link")
	// ErrNotJournal says that the file is of another kind.
	ErrNotJournal error = fault.New("not_a_safeguard_file")
	// ErrUnfinished says that the file holds nothing, or only the beginning of
	// its first line.
	ErrUnfinished error = fault.New("unfinished_file")
	// ErrTooLarge says that the file is, or would become, larger than 256 MiB.
	ErrTooLarge error = fault.New("too_large_file", "mebibytes", maxSize>>20)
	// ErrChanged says that the file was replaced, moved or written to by another
	// program while this one had it open for writing.
	ErrChanged error = fault.New("file_changed")
	// ErrBroken says that a Writer takes no more because an earlier write failed
	// in a way that leaves the state of the disk unknown.
	ErrBroken error = fault.New("writer_broken")
)

// A DamagedError says that line Line (counted from 1) of the file is not as it
// was written.
type DamagedError struct {
	Path  string
	Line  int
	Cause error
}

// Error names the file, the line and the cause.
func (e *DamagedError) Error() string { return e.Fault().Error() }

// Fault returns the error as data.
func (e *DamagedError) Fault() *fault.Error {
	return fault.New("damaged_line", "file", e.Path, "line", e.Line, "cause", e.Cause)
}

// A NewerError says that the file has a version that this program does not know.
type NewerError struct {
	Path    string
	Version int
}

// Error names the file and its version.
func (e *NewerError) Error() string { return e.Fault().Error() }

// Fault returns the error as data.
func (e *NewerError) Fault() *fault.Error {
	return fault.New("newer_file", "file", e.Path, "version", e.Version, "newest", Newest)
}

// A LockedError says that another Writer is at work. Who, Since and PID are what
// it wrote about itself; they may be zero and only inform. Alone is the file that
// has to go before anybody can write, on a disk without locks.
type LockedError struct {
	Path  string
	Who   string
	Since time.Time
	PID   int
	Alone string
}

// Error names the file, who holds it and since when.
func (e *LockedError) Error() string { return e.Fault().Error() }

// Fault returns the error as data.
func (e *LockedError) Fault() *fault.Error {
	if e.Alone != "" {
		return fault.New("locked_alone", "file", e.Path, "who", e.Who, "lock", e.Alone)
	}
	if e.Who == "" || e.Since.IsZero() || e.PID == 0 {
		return fault.New("locked", "file", e.Path)
	}
	return fault.New("locked_by", "file", e.Path, "who", e.Who, "since", e.Since, "process", e.PID)
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
