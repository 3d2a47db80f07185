package checklists

import (
	"testing"
	"testing/fstest"

	"safeguard/checklists/internal/packtest"
)

func TestLoadIsLinear(t *testing.T) {
	packtest.Linear(t, func(files fstest.MapFS) func() {
		if lines := faultLines(t, files); lines != "" {
			t.Fatal(lines)
		}
		return func() { load(files) }
	})
}
