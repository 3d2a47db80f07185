package lint

import (
	"testing"
	"testing/fstest"

	"safeguard/checklists"
	"safeguard/checklists/internal/packtest"
)

func TestLintIsLinear(t *testing.T) {
	packtest.Linear(t, func(files fstest.MapFS) func() {
		if errors, warnings := found(files).Count(); errors > 0 || warnings == 0 {
			t.Fatalf("%d errors, %d warnings in the large pack", errors, warnings)
		}
		f, err := checklists.ReadFS(files, "")
		return func() { folder(f, err) }
	})
}
