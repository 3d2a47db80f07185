package checklists

import (
	"testing"
	"testing/fstest"

	"safeguard/assess"
)

// load returns the pack that the files make.
func load(files fstest.MapFS) (assess.Pack, error) { return packOf(ReadFS(files, "")) }

// faultLines loads the files and returns what is wrong with them.
func faultLines(t testing.TB, files fstest.MapFS) string {
	t.Helper()
	_, err := load(files)
	if err == nil {
		return ""
	}
	if _, ok := err.(Faults); !ok {
		t.Fatalf("the error is a %T, not Faults", err)
	}
	return err.Error()
}
