package journal

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var errFull = errors.New("no space left on device")

// failing returns a disk whose operation number n fails; a write is half done
// then. Operations after it work again, as when somebody has made room.
func failing(n int) (disk, *int) {
	real, ops := system(), 0
	fails := func() bool { ops++; return ops == n }
	return disk{
		tryLock: real.tryLock, canSync: real.canSync,
		create: func(path string) (*os.File, error) {
			if fails() {
				return nil, errFull
			}
			return real.create(path)
		},
		write: func(f *os.File, b []byte, off int64) error {
			if fails() {
				_ = real.write(f, b[:len(b)/2], off)
				return errFull
			}
			return real.write(f, b, off)
		},
		truncate: func(f *os.File, size int64) error {
			if fails() {
				return errFull
			}
			return real.truncate(f, size)
		},
		sync: func(f *os.File) error {
			if fails() {
				return errFull
			}
			return nil
		},
		rename: func(from, to string) error {
			if fails() {
				return errFull
			}
			return real.rename(from, to)
		},
		link: func(from, to string) error {
			if fails() {
				return errFull
			}
			return real.link(from, to)
		},
		remove: func(path string) error {
			if fails() {
				return errFull
			}
			return real.remove(path)
		},
		syncDir: func(string) error {
			if fails() {
				return errFull
			}
			return nil
		},
	}, &ops
}

// A disk without links takes another way, which may fail as well.
func TestFailedCreateLeavesNoFile(t *testing.T) {
	for _, links := range []bool{true, false} {
		for n := 1; ; n++ {
			path := filepath.Join(t.TempDir(), "a.safeguard")
			d, ops := failing(n)
			link, linked := d.link, true
			d.link = func(from, to string) error {
				if linked = links && link(from, to) == nil; !linked {
					return errors.ErrUnsupported
				}
				return nil
			}
			err := create(d, path, head, notes(1, 2)...)
			if *ops < n || links && !linked { // the other way worked
				check(t, err)
				holds(t, path, notes(1, 2))
			} else {
				if err == nil || err.Error() != path+": not created: no space left on device" {
					t.Errorf("operation %d: %v", n, err)
				}
				check(t, Create(path, head))
			}
			if got := beside(t, path); got != nil {
				t.Errorf("operation %d: left beside the file: %v", n, got)
			}
			if *ops < n {
				break
			}
		}
	}
}

// A failed append leaves the lines that were there, and the next one works, with
// the same writer or, where that says so, after opening the file again.
func TestFailedAppend(t *testing.T) {
	for _, tail := range []string{"", `{"seq":3,"ti`} {
		for n := 1; ; n++ {
			path := sample(t, 2)
			appendRaw(t, path, tail)
			d, ops := failing(n)
			w, _, err := open(d, path, "test", nine)
			check(t, err)
			err = w.Append(notes(3, 4)...)
			if *ops < n {
				check(t, err)
				check(t, w.Close())
				break
			}
			if !errors.Is(err, errFull) || err.Error() == errFull.Error() {
				t.Errorf("operation %d: %v", n, err)
			}
			holds(t, path, notes(1, 2))
			if err = w.Append(notes(3, 4)...); errors.Is(err, ErrBroken) {
				check(t, w.Close())
				add(t, path, notes(3, 4)...)
			} else {
				check(t, err)
				check(t, w.Close())
			}
			holds(t, path, notes(1, 4))
		}
	}
}

func TestFullDiskLeavesTheWriterUsable(t *testing.T) {
	path := sample(t, 2)
	before := content(t, path)
	d, _ := failing(1) // the write
	w, _, err := open(d, path, "test", nine)
	check(t, err)
	defer w.Close()
	want := path + ": not saved: no space left on device"
	if err := w.Append(note(3)); err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	if !bytes.Equal(content(t, path), before) {
		t.Error("half a line remains")
	}
	check(t, w.Append(note(3)))
	holds(t, path, notes(1, 3))
}

// After a failed sync nobody knows what the disk holds, so a later success must
// not be believed.
func TestFailedSyncBreaksTheWriter(t *testing.T) {
	path := sample(t, 2)
	d, _ := failing(2) // the sync after the write
	w, _, err := open(d, path, "test", nine)
	check(t, err)
	if err := w.Append(note(3)); !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
	if err := w.Append(note(3)); !errors.Is(err, ErrBroken) {
		t.Errorf("got %v", err)
	}
	check(t, w.Close())
	add(t, path, note(3))
	holds(t, path, notes(1, 3))
}

func TestFailedRewrite(t *testing.T) {
	for n := 1; ; n++ {
		path := sample(t, 3)
		d, ops := failing(n)
		w, _, err := open(d, path, "test", nine)
		check(t, err)
		err = w.Rewrite(redact, note(4))
		check(t, w.Close())
		if *ops < n {
			check(t, err)
			holds(t, path, redacted(4))
			return
		}
		if !errors.Is(err, errFull) {
			t.Errorf("operation %d: %v", n, err)
		}
		c, err := Read(path)
		check(t, err)
		if !cmp.Equal(c.Records, notes(1, 3)) && !cmp.Equal(c.Records, redacted(4)) {
			t.Errorf("operation %d: neither the old file nor the new one", n)
		}
		if got := beside(t, path); got != nil {
			t.Errorf("operation %d: left beside the file: %v", n, got)
		}
	}
}
