package diff

import (
	"strings"
	"testing"
	"testing/fstest"

	"safeguard/checklists/internal/packtest"
)

func TestPacksIsLinear(t *testing.T) {
	packtest.Linear(t, func(files fstest.MapFS) func() {
		older := loaded(t, files)
		for name, f := range files { // every question changes, one of each list gets another id
			text := strings.ReplaceAll(string(f.Data), "Is there", "Have we")
			files[name] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(text, "-3, rev", "-gone, rev"))}
		}
		newer := loaded(t, files)
		if n := len(Packs(older, newer).Differences); n < 600 {
			t.Fatalf("only %d differences", n)
		}
		return func() { Packs(older, newer) }
	})
}
