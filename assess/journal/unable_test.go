package journal

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/gofrs/flock"
)

// poor returns a disk that answers what cannot be done with err: it knows no locks,
// or cannot tell when something is on it.
func poor(lockErr, syncErr error) disk {
	d := system()
	if lockErr != nil {
		d.tryLock = func(f *flock.Flock) (bool, error) {
			_, _ = f.TryLock() // which makes the file, as the system does before it says no
			_ = f.Close()
			return false, lockErr
		}
	}
	if syncErr != nil {
		d.sync = func(*os.File) error { return syncErr }
		d.canSync = func(*os.File) bool { return !CannotSync(syncErr) }
	}
	return d
}

// Everything works on a disk without locks, one writer at a time, and nothing is
// left beside the file.
func TestDiskWithoutLocks(t *testing.T) {
	for _, number := range []syscall.Errno{syscall.ENOTSUP, syscall.ENOLCK, syscall.EINVAL, syscall.ENOSYS} {
		t.Run(number.Error(), func(t *testing.T) {
			d, path := poor(number, nil), sample(t, 1)
			w, _, err := open(d, path, "first", nine)
			check(t, err)
			_, _, second := open(d, path, "second", nine)
			locked, ok := errors.AsType[*LockedError](second)
			if !ok || locked.Who != "first" || locked.Alone != path+".alone" {
				t.Fatalf("a second writer: %v", second)
			}
			check(t, w.Append(note(2)))
			check(t, w.Rewrite(same))
			check(t, w.Close())
			holds(t, path, notes(1, 2))
			w, _, err = open(d, path, "second", nine)
			check(t, err)
			check(t, w.Close())
			check(t, create(d, path+"-2", head))
			if got := beside(t, path); strings.Join(got, " ") != "a.safeguard-2" {
				t.Errorf("left beside the file: %v", got)
			}
		})
	}
}

// What a killed program left on a disk without locks gives way on the same computer,
// and is named on another one.
func TestLockLeftOnADiskWithoutLocks(t *testing.T) {
	gone := exec.Command("true")
	if err := gone.Run(); err != nil {
		t.Skip(err)
	}
	here, err := os.Hostname()
	check(t, err)
	for _, c := range []struct {
		name   string
		left   words
		opened bool
	}{
		{"of a process that is gone", words{Who: "x", PID: gone.Process.Pid, Host: here}, true},
		{"of one that is at work", words{Who: "x", PID: os.Getpid(), Host: here}, false},
		{"of another computer", words{Who: "x", PID: gone.Process.Pid, Host: here + "-2"}, false},
		{"empty, as after a power cut", words{}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := sample(t, 1)
			signed, _ := json.Marshal(c.left)
			check(t, os.WriteFile(path+".alone", append([]byte("\n"), signed...), 0o600))
			w, _, err := open(poor(syscall.ENOTSUP, nil), path, "me", nine)
			if (err == nil) != c.opened {
				t.Fatalf("opened: %v", err)
			}
			if err != nil {
				if locked, ok := errors.AsType[*LockedError](err); !ok || locked.Alone == "" {
					t.Errorf("got %v, want the file named", err)
				}
				return
			}
			check(t, w.Close())
			if got := beside(t, path); got != nil {
				t.Errorf("left beside the file: %v", got)
			}
		})
	}
}

// A disk that cannot tell when something is on it is written to, and known.
func TestDiskWithoutSync(t *testing.T) {
	for _, number := range []syscall.Errno{syscall.ENOTSUP, syscall.EINVAL, syscall.ENOSYS} {
		path := sample(t, 1)
		w, _, err := open(poor(nil, number), path, "me", nine)
		check(t, err)
		check(t, w.Append(note(2)))
		check(t, w.Rewrite(same, note(3)))
		if !w.Unsafe() {
			t.Errorf("%v: the disk counts as safe", number)
		}
		check(t, w.Close())
		holds(t, path, notes(1, 3))
		check(t, create(poor(nil, number), path+"-2", head))
	}
	path := sample(t, 1)
	w, _, err := open(poor(nil, syscall.EIO), path, "me", nine)
	check(t, err)
	defer w.Close()
	if err := w.Append(note(2)); !errors.Is(err, syscall.EIO) || w.Unsafe() {
		t.Errorf("a disk that fails: %v, unsafe %v", err, w.Unsafe())
	}
}

// A file that another program has open for a moment is waited for, and not for ever.
func TestHeldForAMoment(t *testing.T) {
	for _, number := range []syscall.Errno{5, 32, 33} {
		for _, times := range []int{0, 3, 10, 11} {
			tries, slept := 0, time.Duration(0)
			d := system()
			d.rename = func(string, string) error {
				if tries++; tries <= times {
					return &os.LinkError{Op: "rename", Err: number}
				}
				return nil
			}
			err := d.retrying(sharing, func(d time.Duration) { slept += d }).rename("a", "b")
			if (err == nil) != (times <= 10) || slept != time.Duration(min(times, 10))*100*time.Millisecond {
				t.Errorf("%v, %d times: %v after %v", number, times, err, slept)
			}
		}
	}
	if sharing(fs.ErrNotExist) || InUse(syscall.Errno(32)) {
		t.Error("another fault, or another system, says that the file is held")
	}
}
