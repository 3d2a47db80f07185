package main

import (
	"os"
	"path/filepath"
	"testing"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/words"
)

// long marks a test of processes and terminals, which -short leaves out. CI never
// does.
func long(t *testing.T) {
	t.Helper()
	if short() {
		t.Skip("left out by -short")
	}
}

// short reports whether a test may leave something out. In CI none may.
func short() bool { return testing.Short() && os.Getenv("CI") != "true" }

// newAbout returns what an assessment with the built-in pack begins with, and a
// path for it in a folder of its own.
func newAbout(t *testing.T, e *env) (assess.Assessment, string) {
	t.Helper()
	e.words = words.In("en")
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "t"+store.Extension)
	return e.maker().Assessment("Tumaini", pack), path
}
