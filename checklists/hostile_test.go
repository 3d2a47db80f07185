package checklists

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"safeguard/assess"
)

// Input made to be slow or large is refused after a part of memory that its own
// size bounds. What the library does in quadratic time must not be reached.
func TestHostileInput(t *testing.T) {
	var keys, items, tags strings.Builder
	for i := range 80_000 {
		fmt.Fprintf(&keys, "k%d: 1\n", i)
		fmt.Fprintf(&items, "- k%d\n", i)
	}
	for i := range 900 {
		fmt.Fprintf(&tags, "field%d: 1\n", i)
	}
	bomb := "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"
	for _, c := range []struct{ name, yaml, want string }{
		{"a map of 80,000 keys", keys.String(), "f.yaml:1:1: more than 1000 keys"},
		{"a list of 80,000 items", "questions:\n" + items.String(), "f.yaml:2:1: questions: more than 1000 items"},
		{"a million brackets", strings.Repeat("[", 1_000_000), "f.yaml:1:1: not YAML: exceeded max depth of 10000"},
		{"a million dashes", strings.Repeat("- ", 500_000), "f.yaml:1:1: not YAML: exceeded max depth of 10000"},
		{"9,000 deep", strings.Repeat("[", 9_000) + strings.Repeat("]", 9_000), "more than 20 levels deep"},
		{"deep keys", "? " + strings.Repeat("[", 9_000) + strings.Repeat("]", 9_000), "a key must be a word"},
		{"aliases of aliases", bomb, "f.yaml:2:8: b, item 1: alias *a"},
		{"an anchor that holds itself", "a: &a [*a]\n", "f.yaml:1:8: a, item 1: alias *a"},
		{"one long line", "id: " + strings.Repeat("a", 1_000_000), `missing field "title"`},
		{"one long key", "? " + strings.Repeat("a", 1_000_000) + "\n: 1\n", `unknown field "aaaaaaaaaa`},
		{"more faults than anybody reads", tags.String(), "f.yaml: has 500 faults or more (the others are not shown)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := allocated()
			err := Decode("f.yaml", []byte(c.yaml), new(assess.Checklist))
			used := allocated() - before
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %.300v, want %s", err, c.want)
			}
			if limit := 100*uint64(len(c.yaml)) + 20<<20; used > limit {
				t.Errorf("took %d bytes of memory for %d bytes of input", used, len(c.yaml))
			}
		})
	}
}

func allocated() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.TotalAlloc
}
