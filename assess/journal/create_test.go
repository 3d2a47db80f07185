package journal

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

func TestCreateWithRecords(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.safeguard")
	check(t, os.WriteFile(path+fresh, []byte("left by a power cut"), 0o600))
	if err := Create(path, head, note(2)); err == nil {
		t.Error("records that begin with number 2 were taken")
	}
	check(t, Create(path, head, notes(1, 2)...))
	holds(t, path, notes(1, 2))
	add(t, path, note(3))
	holds(t, path, notes(1, 3))
	alone(t, path)
}

// A file that turns up while another one is made under the same name stays.
func TestCreateReplacesNothingMadeMeanwhile(t *testing.T) {
	for _, links := range []bool{true, false} {
		path := filepath.Join(t.TempDir(), "a.safeguard")
		d := system()
		d.link = func(from, to string) error {
			check(t, os.WriteFile(path, []byte("mine"), 0o600))
			if !links {
				return errors.ErrUnsupported
			}
			return os.Link(from, to)
		}
		if err := create(d, path, head, note(1)); !errors.Is(err, ErrExists) {
			t.Errorf("links %v: %v", links, err)
		}
		if got := string(content(t, path)); got != "mine" {
			t.Errorf("links %v: the file now holds %q", links, got)
		}
		if got := beside(t, path); got != nil {
			t.Errorf("links %v: left beside the file: %v", links, got)
		}
	}
}

// Of many who make the same file one does, and the others leave it alone.
func TestCreateAtTheSameTime(t *testing.T) {
	const many = 8
	path := filepath.Join(t.TempDir(), "a.safeguard")
	errs := make(chan error)
	for n := range many {
		go func() { errs <- Create(path, head, notes(1, n)...) }()
	}
	made := 0
	for range many {
		err := <-errs
		var locked *LockedError
		switch {
		case err == nil:
			made++
		case !errors.Is(err, ErrExists) && !errors.As(err, &locked):
			t.Error(err)
		}
	}
	if made != 1 {
		t.Errorf("it was made %d times", made)
	}
	c, err := Read(path)
	check(t, err)
	holds(t, path, notes(1, len(c.Records)))
	if got := beside(t, path); got != nil {
		t.Errorf("left beside the file: %v", got)
	}
}
