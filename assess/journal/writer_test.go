package journal

import (
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"
	"time"
)

// What could not be read again is not written.
func TestAppendRefuses(t *testing.T) {
	cases := []struct {
		name   string
		change func(*Record)
	}{
		{"number too low", func(r *Record) { r.Seq = 2 }},
		{"number too high", func(r *Record) { r.Seq = 4 }},
		{"no data", func(r *Record) { r.Data = nil }},
		{"data cut off", func(r *Record) { r.Data = json.RawMessage(`{"a":`) }},
		{"author not UTF-8", func(r *Record) { r.By = "\xff" }},
		{"kind not UTF-8", func(r *Record) { r.Kind = "\xff" }},
		{"data not UTF-8", func(r *Record) { r.Data = json.RawMessage("\"\xff\"") }},
		{"year of five digits", func(r *Record) { r.Time = time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC) }},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := sample(t, 2)
			w, _, err := Open(path, "test", nine)
			check(t, err)
			defer w.Close()
			r := note(3)
			c.change(&r)
			if err := w.Append(r); err == nil || !strings.HasPrefix(err.Error(), path+": not saved: ") {
				t.Errorf("got %v", err)
			}
			check(t, w.Append(note(3), note(4)))
			holds(t, path, notes(1, 4))
		})
	}
}

// A writer notices that its file is no longer the one it opened.
func TestChangedMeanwhile(t *testing.T) {
	cases := []struct {
		name   string
		change func(t *testing.T, path string)
	}{
		{"removed", func(t *testing.T, path string) { check(t, os.Remove(path)) }},
		{"moved", func(t *testing.T, path string) { check(t, os.Rename(path, path+"-old")) }},
		{"replaced", func(t *testing.T, path string) {
			check(t, os.WriteFile(path+"-new", content(t, path), 0o600))
			check(t, os.Rename(path+"-new", path))
		}},
		{"added to", func(t *testing.T, path string) { appendRaw(t, path, "\n") }},
		{"shortened", func(t *testing.T, path string) { check(t, os.Truncate(path, 10)) }},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := sample(t, 2)
			w, _, err := Open(path, "test", nine)
			check(t, err)
			defer w.Close()
			c.change(t, path)
			before, _ := os.ReadFile(path)
			if err := w.Append(note(3)); !errors.Is(err, ErrChanged) {
				t.Errorf("Append: %v", err)
			}
			if err := w.Rewrite(same); !errors.Is(err, ErrChanged) {
				t.Errorf("Rewrite: %v", err)
			}
			if after, _ := os.ReadFile(path); string(before) != string(after) {
				t.Error("the file was written to")
			}
		})
	}
}

func TestAppendKeepsTheFileReadable(t *testing.T) {
	path := sample(t, 1)
	w, _, err := Open(path, "test", nine)
	check(t, err)
	defer w.Close()
	w.size = maxSize
	if err := w.Append(note(2)); !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
}
