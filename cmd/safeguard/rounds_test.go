package main

import (
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// The menu finds the round before among the files of a folder.
func TestEarlierRound(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	e := &env{out: io.Discard, err: io.Discard, now: time.Now}
	for _, args := range [][]string{
		{at("a"), "--org", "Tumaini", "--round", "2024", "--date", "2024-03-01"},
		{at("b"), "--org", "Tumaini", "--round", "2025", "--date", "2025-03-01"},
		{at("c"), "--org", "Tumaini", "--round", "2026", "--date", "2026-03-01"},
		{at("copy"), "--org", "Tumaini", "--round", "2026", "--date", "2026-02-01"},
		{at("other"), "--org", "Watoto", "--round", "2025", "--date", "2025-09-01"},
	} {
		if code := run(e, append([]string{"new"}, args...)); code != 0 {
			t.Fatalf("%v: exit %d", args, code)
		}
	}
	if err := os.WriteFile(at("broken.safeguard"), []byte("no assessment\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"c": "b.safeguard", "b": "a.safeguard", "a": ".", "other": "."} {
		b, err := e.read(at(name))
		if err != nil {
			t.Fatal(err)
		}
		if got := filepath.Base(b.earlierRound(e)); got != want {
			t.Errorf("beside %s: got %s, want %s", name, got, want)
		}
	}
}
