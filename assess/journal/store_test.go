package journal

import (
	"bytes"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"testing"
)

var errPower = errors.New("the power went")

// A store is a disk on which nothing lasts but what was synced: a file's bytes
// with the file, a file's name with its folder. The power goes at operation
// number cutAt; half of a write may still be done then.
type store struct {
	real    disk
	cutAt   int
	ops     int
	next    int
	names   map[string]int // the file that each name stands for
	lasting map[string]int // the same, as of the last sync of the folder
	synced  map[int][]byte // each file's bytes, as of its last sync
}

func newStore(cutAt int) *store {
	return &store{real: system(), cutAt: cutAt, names: map[string]int{}, lasting: map[string]int{}, synced: map[int][]byte{}}
}

// tick counts an operation and reports whether there is still power.
func (s *store) tick() error {
	s.ops++
	if s.cutAt > 0 && s.ops >= s.cutAt {
		return errPower
	}
	return nil
}

func (s *store) disk() disk {
	return disk{
		tryLock: s.real.tryLock, canSync: func(*os.File) bool { return true },
		create: func(path string) (*os.File, error) {
			if err := s.tick(); err != nil {
				return nil, err
			}
			f, err := s.real.create(path)
			if err == nil {
				s.next++
				s.names[path] = s.next
			}
			return f, err
		},
		write: func(f *os.File, b []byte, off int64) error {
			if err := s.tick(); err != nil {
				if s.ops == s.cutAt {
					_ = s.real.write(f, b[:len(b)/2], off)
				}
				return err
			}
			return s.real.write(f, b, off)
		},
		truncate: func(f *os.File, size int64) error {
			if err := s.tick(); err != nil {
				return err
			}
			return s.real.truncate(f, size)
		},
		sync: func(f *os.File) error {
			if err := s.tick(); err != nil {
				return err
			}
			b, err := os.ReadFile(f.Name())
			s.synced[s.names[f.Name()]] = b
			return err
		},
		rename: func(from, to string) error {
			if err := s.tick(); err != nil {
				return err
			}
			s.names[to] = s.names[from]
			delete(s.names, from)
			return s.real.rename(from, to)
		},
		link: func(from, to string) error {
			if err := s.tick(); err != nil {
				return err
			}
			err := s.real.link(from, to)
			if err == nil {
				s.names[to] = s.names[from]
			}
			return err
		},
		remove: func(path string) error {
			if err := s.tick(); err != nil {
				return err
			}
			delete(s.names, path)
			return s.real.remove(path)
		},
		syncDir: func(string) error {
			if err := s.tick(); err != nil {
				return err
			}
			s.lasting = maps.Clone(s.names)
			return nil
		},
	}
}

// afterwards makes the folder that is found when the power is back, with the
// given names in it, and returns the path of the file. What was not synced is
// gone, but for what left says.
func (s *store) afterwards(t *testing.T, path string, names map[string]int, left func(synced, now []byte) []byte) string {
	t.Helper()
	dir := t.TempDir()
	for name, file := range names {
		b := s.synced[file]
		for current, same := range s.names {
			if now, err := os.ReadFile(current); same == file && err == nil {
				b = left(b, now)
			}
		}
		check(t, os.WriteFile(filepath.Join(dir, filepath.Base(name)), b, 0o600))
	}
	return filepath.Join(dir, filepath.Base(path))
}

// What file systems leave of changes that were not synced.
var leftovers = []struct {
	name string
	left func(synced, now []byte) []byte
}{
	{"nothing", func(synced, _ []byte) []byte { return synced }},
	{"all", func(_, now []byte) []byte { return now }},
	{"a part", func(synced, now []byte) []byte {
		if len(now) < len(synced) {
			return now
		}
		return now[:len(synced)+(len(now)-len(synced))*2/3]
	}},
	{"the length", func(synced, now []byte) []byte {
		if len(now) < len(synced) {
			return now
		}
		return append(bytes.Clone(synced), make([]byte, len(now)-len(synced))...)
	}},
	{"what was written, not what was cut off,", func(synced, now []byte) []byte {
		return append(bytes.Clone(now), synced[min(len(now), len(synced)):]...)
	}},
}
