package journal

import (
	"os"
	"runtime"
)

// A Held is a small file that one program holds while it runs, with words in it for
// the next one. It is no assessment: only its lock is of the same kind.
type Held struct{ lock *lock }

// Hold makes the file, of mode 0600, and locks it. The error is a *LockedError where
// another program holds it. One that a crash left is taken over with its words, see
// ReadHeld; but not one that others can read, since what is in it is for nobody else.
func Hold(path string) (*Held, error) {
	var made os.FileInfo
	for {
		l, err := take(system(), path, path)
		switch {
		case cannotLock(err):
			_ = os.Remove(path)
			return nil, err
		case err != nil:
			return nil, err
		case l == nil:
			return nil, &LockedError{Path: path}
		}
		is, err := l.held.Stat()
		if err == nil && (runtime.GOOS == "windows" || is.Mode().Perm()&0o077 == 0 || made != nil && os.SameFile(made, is)) {
			return &Held{l}, nil
		}
		_ = l.release()
		if err != nil {
			return nil, err
		}
		if made, err = makeOwn(path); err != nil {
			return nil, err
		}
	}
}

// makeOwn makes a file where there is none. A disk without modes shows it as one
// that others can read; it is of this program all the same.
func makeOwn(path string) (os.FileInfo, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.Stat()
}

// Write leaves words in the file, in place of those before: what json.Marshal makes
// of them, 4 KiB at most.
func (h *Held) Write(words any) error { return h.lock.sign(words) }

// Release removes the file.
func (h *Held) Release() error { return h.lock.release() }

// ReadHeld reads the words of a file that somebody holds, or held before a crash. It
// reports whether there are any.
func ReadHeld(path string, words any) bool { return readSigned(path, words) }
