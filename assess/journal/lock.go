package journal

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"runtime"
	"time"

	"github.com/gofrs/flock"

	"safeguard/assess/fault"
)

// A lock is the right to write to one file, held by the operating system until
// release or the end of the process, whichever comes first. On a disk without locks
// it is a file that is there, see lockAlone.
type lock struct {
	held  *flock.Flock
	alone string
}

// tryLock takes the system's lock, or reports that somebody has it.
type tryLock func(*flock.Flock) (bool, error)

func tryOnce(f *flock.Flock) (bool, error) { return f.TryLock() }

// words are what a lock's holder says about itself. They follow the first
// byte of the lock file: Windows lets nobody read the byte that is locked.
type words struct {
	Who   string    `json:"who"`
	Since time.Time `json:"since"`
	PID   int       `json:"pid"`
	Host  string    `json:"host,omitempty"` // where there are no locks
}

const wordsAt, wordsMax = 1, 4096

// acquire takes the lock for path or returns a *LockedError.
func acquire(d disk, path, who string, now time.Time) (*lock, error) {
	name := path + ".lock"
	l, err := take(d, path, name)
	switch {
	case cannotLock(err):
		_ = os.Remove(name) // on this disk nobody holds it
		return lockAlone(path, words{Who: who, Since: now, PID: os.Getpid()})
	case err != nil:
		return nil, err
	case l == nil:
		var w words
		readSigned(name, &w)
		return nil, &LockedError{Path: path, Who: w.Who, Since: w.Since, PID: w.PID}
	}
	_ = l.sign(words{Who: who, Since: now, PID: os.Getpid()}) // without the words the lock still holds
	return l, nil
}

// take takes the lock on the file called name, which is made where there is none;
// nil where somebody has it. An error is about path, or one of cannotLock.
func take(d disk, path, name string) (*lock, error) {
	for range 100 {
		if info, err := os.Lstat(name); err == nil && !info.Mode().IsRegular() {
			return nil, at(name, fault.New("no_lock_file"))
		}
		held := flock.New(name, flock.SetFlag(os.O_CREATE|os.O_RDWR), flock.SetPermissions(0o600))
		got, err := d.tryLock(held)
		switch {
		case cannotLock(err):
			return nil, err
		case err != nil:
			return nil, at(path, fault.New("lock_not_opened", "lock", name, "cause", bare(err)))
		case !got:
			return nil, nil
		}
		if l := (&lock{held: held}); l.current() {
			return l, nil
		}
		_ = held.Unlock() // its last holder removed it between our open and our lock
	}
	return nil, at(name, fault.New("lock_file_vanishes"))
}

// current reports whether the file locked is still the one with the name.
func (l *lock) current() bool {
	named, err := os.Lstat(l.held.Path())
	if err != nil {
		return false
	}
	locked, err := l.held.Stat()
	return err == nil && os.SameFile(named, locked)
}

// release removes the lock file and gives the lock up. On Unix in that order,
// so that nobody can lock a file about to vanish; Windows removes no open file,
// and none that somebody else has opened meanwhile.
func (l *lock) release() error {
	if l.alone != "" {
		return os.Remove(l.alone)
	}
	if runtime.GOOS == "windows" {
		err := l.held.Unlock()
		_ = os.Remove(l.held.Path())
		return err
	}
	if l.current() {
		_ = os.Remove(l.held.Path()) // left behind, it stops nobody
	}
	return l.held.Unlock()
}

// sign leaves words in the lock file.
func (l *lock) sign(words any) error {
	b, err := json.Marshal(words)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(l.held.Path(), os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.WriteAt(append(b, '\n'), wordsAt)
	return errors.Join(err, f.Close())
}

// readSigned reads the words of a lock file, as far as there are any. The holder may
// not have signed yet.
func readSigned(name string, words any) bool {
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	return json.NewDecoder(io.NewSectionReader(f, wordsAt, wordsMax)).Decode(words) == nil
}
