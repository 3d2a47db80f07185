package journal

import (
	"errors"
	"io/fs"
	"os"
	"runtime"
	"syscall"
	"time"
)

// InUse reports whether an error says that another program has the file open, so
// that for now it cannot be replaced or removed: a reader of PDF, or for a moment one
// that looks for viruses. Only Windows says so.
func InUse(err error) bool { return runtime.GOOS == "windows" && sharing(err) }

// OpenFile opens an existing file, and waits for a moment where another program lets
// nobody open it. It never waits for somebody at the other end of a pipe.
func OpenFile(path string, flag int) (*os.File, error) {
	return again(shut, time.Sleep, func() (*os.File, error) { return os.OpenFile(path, flag|syscall.O_NONBLOCK, 0) })
}

// ReadFile reads a file as OpenFile opens it.
func ReadFile(path string) ([]byte, error) {
	return again(shut, time.Sleep, func() ([]byte, error) { return os.ReadFile(path) })
}

// shut reports whether an error says that another program lets nobody open the file.
// Access denied is no such error here: it stays.
func shut(err error) bool { return InUse(err) && !errors.Is(err, fs.ErrPermission) }

// sharing knows what Windows says of a file that another program has open. Access
// denied is what it says of one that would be renamed over.
func sharing(err error) bool {
	const accessDenied, sharingViolation, lockViolation = syscall.Errno(5), syscall.Errno(32), syscall.Errno(33)
	number, ok := errors.AsType[syscall.Errno](err)
	return ok && (number == accessDenied || number == sharingViolation || number == lockViolation)
}

// CannotSync reports whether an error says that the disk has no way to report when
// something is on it: some network, USB and cloud folders. What was written is as
// safe there as anything that other programs write.
func CannotSync(err error) bool { return unable(err) || errors.Is(err, syscall.EINVAL) }

// cannotLock reports whether an error says that the disk knows no locks.
func cannotLock(err error) bool {
	return unable(err) || errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOLCK)
}

// unable reports whether an error says that a disk does not know what was asked.
func unable(err error) bool {
	const invalidFunction = syscall.Errno(1) // to Windows
	number, ok := errors.AsType[syscall.Errno](err)
	return errors.Is(err, errors.ErrUnsupported) || runtime.GOOS == "windows" && ok && number == invalidFunction
}

// retrying returns a disk that tries again for a moment while inUse says that another
// program has the file open.
func (d disk) retrying(inUse func(error) bool, sleep func(time.Duration)) disk {
	rename, remove, link := d.rename, d.remove, d.link
	waiting := func(try func() error) error {
		_, err := again(inUse, sleep, func() (none struct{}, err error) { return none, try() })
		return err
	}
	d.rename = func(from, to string) error { return waiting(func() error { return rename(from, to) }) }
	d.remove = func(path string) error { return waiting(func() error { return remove(path) }) }
	d.link = func(from, to string) error { return waiting(func() error { return link(from, to) }) }
	return d
}

// again tries until inUse no longer says that another program has the file open, for a
// second at most.
func again[T any](inUse func(error) bool, sleep func(time.Duration), try func() (T, error)) (T, error) {
	got, err := try()
	for n := 0; n < 10 && err != nil && inUse(err); n++ {
		sleep(100 * time.Millisecond)
		got, err = try()
	}
	return got, err
}
