package store

import (
	"os"
	"path/filepath"
	"testing"

	"safeguard/assess"
)

// The newest earlier round of the same organisation is found among the files of
// a folder.
func TestEarlier(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	for _, f := range []struct{ name, organisation, round, created string }{
		{"a", "Tumaini", "2024", "2024-03-01"},
		{"b", "Tumaini", "2025", "2025-03-01"},
		{"c", "Tumaini", "2026", "2026-03-01"},
		{"copy", "Tumaini", "2026", "2026-02-01"},
		{"other", "Watoto", "2025", "2025-09-01"},
	} {
		about := newAbout(t)
		about.Organisation, about.Round, about.Created = f.organisation, f.round, assess.Date(f.created)
		if err := Create(Name(at(f.name)), about, nil, recorder); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(at("broken.safeguard"), []byte("no assessment\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"c": "b.safeguard", "b": "a.safeguard", "a": "", "other": ""} {
		f, err := Read(at(name))
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if then := f.Earlier(day); then != nil {
			got = filepath.Base(then.Path)
		}
		if got != want {
			t.Errorf("beside %s: got %q, want %q", name, got, want)
		}
	}
}
