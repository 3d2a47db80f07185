package journal

import (
	"errors"
	"runtime"
	"syscall"
	"time"
)

// InUse reports whether an error says that another program has the file open, so
// that for now it cannot be replaced or removed: a reader of PDF, or for a moment one
// that looks for viruses. Only Windows says so.
func InUse(err error) bool { return runtime.GOOS == "windows" && sharing(err) }

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
	again := func(try func() error) error {
		err := try()
		for n := 0; n < 10 && err != nil && inUse(err); n++ {
			sleep(100 * time.Millisecond)
			err = try()
		}
		return err
	}
	rename, remove, link := d.rename, d.remove, d.link
	d.rename = func(from, to string) error { return again(func() error { return rename(from, to) }) }
	d.remove = func(path string) error { return again(func() error { return remove(path) }) }
	d.link = func(from, to string) error { return again(func() error { return link(from, to) }) }
	return d
}
