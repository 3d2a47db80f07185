package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"safeguard/assess/store"
	"safeguard/cmd/internal/words"
)

// A clock that stands before the day of the program, or many years after it, is said
// once, with the way out, and not where somebody gave the day.
func TestTheClockIsDoubted(t *testing.T) {
	t.Setenv("SOURCE_DATE_EPOCH", "")
	for _, tt := range []struct {
		name, now string
		args      []string
		want      string
	}{
		{"a dead battery", "2000-01-01", nil, "note: today is 1 January 2000 here, and this program was made on 1 March 2026."},
		{"years ahead", "2099-01-01", nil, "note: today is 1 January 2099 here, many years after this program was made (1 March 2026)."},
		{"the day is given", "2000-01-01", []string{"--date", "2026-03-02"}, ""},
		{"a right clock", "2026-03-02", nil, ""},
	} {
		day, err := time.Parse(time.DateOnly, tt.now)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "t")
		for _, command := range [][]string{{"new", path, "--org", "Tumaini"}, {"set", path, "1.1", "A"}, {"report", path, "--format", "text", "-o", "-"}} {
			var out, said bytes.Buffer
			e := &env{in: strings.NewReader(""), out: &out, err: &said, now: func() time.Time { return day }, words: words.In("en"), built: "2026-03-01"}
			if code := run(e, append(command, tt.args...)); code != exitDone {
				t.Fatalf("%s: %s: exit %d: %s", tt.name, command[0], code, said.String())
			}
			if got := strings.Count(said.String(), "note: "); !strings.Contains(said.String(), tt.want) || got != min(1, len(tt.want)) {
				t.Errorf("%s: %s says %s", tt.name, command[0], said.String())
			}
			if tt.want != "" && !strings.Contains(said.String(), "--date") {
				t.Errorf("%s: %s names no way out", tt.name, command[0])
			}
		}
	}
}

// Whoever is refused because somebody writes is told since when by the clock on the
// wall, whatever day that other program was given.
func TestALockIsSinceTheClock(t *testing.T) {
	t.Setenv("SOURCE_DATE_EPOCH", "")
	path := filepath.Join(t.TempDir(), "t.safeguard")
	e := &env{err: &bytes.Buffer{}, now: func() time.Time { return time.Date(2026, 7, 5, 18, 30, 0, 0, time.UTC) }, words: words.In("en")}
	e.in, e.out = strings.NewReader(""), e.err
	if code := run(e, []string{"new", path, "--org", "Tumaini"}); code != exitDone {
		t.Fatal(e.err)
	}
	if err := e.setDate("2026-03-01"); err != nil {
		t.Fatal(err)
	}
	held, err := store.Open(path, e.recorder())
	if err != nil {
		t.Fatal(err)
	}
	defer held.Close()
	_, err = store.Open(path, e.recorder())
	if got := e.words.Text(err); !strings.HasSuffix(got, "has it open for writing since 5 July 2026, 18:30") {
		t.Error(got)
	}
}
