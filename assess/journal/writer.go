package journal

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"time"

	"safeguard/assess/fault"
)

// A Writer adds to one file and holds its lock. It is for one goroutine.
type Writer struct {
	path   string
	disk   disk
	lock   *lock
	file   *os.File
	size   int64 // of the lines kept
	torn   int64 // bytes of the tail after them
	open   bool  // the last line lacks its end
	last   int   // number of the last record
	broken error // why nothing can be added any more
	unsafe bool  // the disk cannot report when something is on it
}

// Unsafe reports whether the disk has no way to report when something is on it: what
// was appended may be gone after a power cut.
func (w *Writer) Unsafe() bool { return w.unsafe }

// Open takes the lock and returns the file's contents. Nothing in the file
// changes before the first Append. who and now are reported to whoever is refused
// meanwhile. The error is one of Read's or a *LockedError.
func Open(path, who string, now time.Time) (*Writer, Contents, error) {
	return open(system(), path, who, now)
}

func open(d disk, path, who string, now time.Time) (*Writer, Contents, error) {
	f, err := openPlain(path, os.O_RDWR) // before a lock file is made beside what cannot be written
	if err != nil {
		return nil, Contents{}, err
	}
	f.Close()
	l, err := acquire(d, path, who, now)
	if err != nil {
		return nil, Contents{}, err
	}
	w := &Writer{path: path, disk: d, lock: l}
	c, err := w.reopen()
	if err != nil {
		_ = w.Close() // the first error is the one to report
		return nil, Contents{}, err
	}
	w.unsafe = !d.canSync(w.file)
	return w, c, nil
}

// reopen opens the file that now has the name and notes where it ends.
func (w *Writer) reopen() (Contents, error) {
	var err error
	if w.file, err = openPlain(w.path, os.O_RDWR); err != nil {
		return Contents{}, err
	}
	s, err := load(w.path, w.file)
	if err != nil {
		return Contents{}, err
	}
	w.size, w.torn, w.open, w.last = s.size, 0, s.open, len(s.Records)
	if s.Torn != nil {
		w.torn = s.Torn.Bytes
	}
	return s.Contents, nil
}

// Append adds records, numbered on from the last one, and returns once they are
// on disk. A torn tail is put aside first. When Append fails, nothing of recs is
// in the file and it may be tried again, for instance with more room on the
// disk; where that would not be safe the next try wraps ErrBroken. When the
// power goes during Append, the first few of recs may be there.
func (w *Writer) Append(recs ...Record) error {
	lines, err := frames(w.last, recs)
	if err == nil {
		err = w.ready(len(lines))
	}
	if err == nil && len(lines) > 0 {
		err = w.commit(lines)
	}
	if err != nil {
		return at(w.path, fault.New("not_saved", "cause", bare(err)))
	}
	w.last += len(recs)
	return nil
}

// ready says why the file cannot take n more bytes now. That somebody moved or
// replaced it while it was open here must not go unnoticed: what is written to
// a file without a name is lost.
func (w *Writer) ready(n int) error {
	if w.broken != nil {
		return w.broken
	}
	if w.size+int64(n)+1 > maxSize {
		return ErrTooLarge
	}
	named, err := os.Lstat(w.path)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrChanged, bare(err))
	}
	ours, err := w.file.Stat()
	if err != nil {
		return err
	}
	if !os.SameFile(named, ours) || ours.Size() != w.size+w.torn {
		return ErrChanged
	}
	return nil
}

// commit writes after the lines kept and syncs, or leaves those as they were.
func (w *Writer) commit(lines []byte) error {
	if w.torn > 0 {
		if err := w.saveTail(); err != nil {
			return err
		}
	}
	if w.open {
		lines = append([]byte("\n"), lines...)
	}
	if err := w.disk.write(w.file, lines, w.size); err != nil {
		if undo := w.cut(); undo != nil {
			w.broken = fmt.Errorf("%w: %w", ErrBroken, bare(undo))
		}
		return err
	}
	if err := w.disk.syncIfAble(w.file); err != nil {
		// A second sync may succeed without having written what the first one
		// could not, so this file handle is not to be trusted any more.
		w.broken = fmt.Errorf("%w: %w", ErrBroken, bare(err))
		_ = w.cut()
		return err
	}
	w.size, w.open = w.size+int64(len(lines)), false
	return nil
}

// cut shortens the file to the lines kept.
func (w *Writer) cut() error {
	if err := w.disk.truncate(w.file, w.size); err != nil {
		return err
	}
	return w.disk.syncIfAble(w.file)
}

// Close gives the lock up. Closing twice does nothing.
func (w *Writer) Close() error {
	if errors.Is(w.broken, os.ErrClosed) {
		return nil
	}
	w.broken = os.ErrClosed
	var err error
	if w.file != nil {
		err = w.file.Close()
	}
	if err = cmp.Or(err, w.lock.release()); err != nil {
		return at(w.path, err)
	}
	return nil
}
