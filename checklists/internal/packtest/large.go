package packtest

import (
	"fmt"
	"math"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
)

// Large returns the files of a pack with this many checklists, each with this many
// questions, and a translation of their titles.
func Large(t testing.TB, checklists, questions int) fstest.MapFS {
	t.Helper()
	files := Starter(t)
	delete(files, "visits.yaml")
	var ids []string
	for i := range checklists {
		id := fmt.Sprintf("list-%d", i)
		ids = append(ids, id)
		var text strings.Builder
		fmt.Fprintf(&text, "id: %s\ntitle: \"List %d\"\nquestions:\n", id, i)
		for j := range questions {
			fmt.Fprintf(&text, "  - {id: q-%[1]d-%[2]d, rev: 1, critical: true, tags: [third-parties], short: \"Rule %[1]d %[2]d\","+
				" text: \"Is there a rule %[1]d %[2]d?\", why: \"Nobody knows %[1]d %[2]d.\","+
				" action: {text: \"Write rule %[1]d %[2]d\", first_step: \"Ask\", owner: \"Director\", effort: S}}\n", i, j)
		}
		files[id+".yaml"] = &fstest.MapFile{Data: []byte(text.String())}
		files[id+".sw.yaml"] = &fstest.MapFile{Data: fmt.Appendf(nil, "title: \"Orodha %d\"\n", i)}
	}
	Edit(t, files, "pack.yaml", "languages: [en]", "languages: [en, sw]")
	Edit(t, files, "pack.yaml", "checklists: [visits]", "checklists: ["+strings.Join(ids, ", ")+"]")
	return files
}

// Linear fails the test if f allocates more than three times as much for
// twice the checklists, or for twice the questions in each. F gets the files of a
// large pack and returns what is to be measured.
func Linear(t *testing.T, f func(files fstest.MapFS) func()) {
	t.Helper()
	const checklists, questions = 20, 30
	count, bytes := allocated(f(Large(t, checklists, questions)))
	for _, twice := range []struct {
		name                  string
		checklists, questions int
	}{
		{"checklists", 2 * checklists, questions},
		{"questions", checklists, 2 * questions},
	} {
		n, b := allocated(f(Large(t, twice.checklists, twice.questions)))
		if n > 3*count || b > 3*bytes {
			t.Errorf("twice the %s: %d allocations of %d bytes, before %d of %d", twice.name, n, b, count, bytes)
		}
	}
}

// allocated returns how often f allocates, and how many bytes: the least of three
// runs, as what is kept for the next use may be thrown away in one of them.
func allocated(f func()) (count, bytes uint64) {
	f() // what is read once only
	count, bytes = math.MaxUint64, math.MaxUint64
	for range 3 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		f()
		runtime.ReadMemStats(&after)
		count = min(count, after.Mallocs-before.Mallocs)
		bytes = min(bytes, after.TotalAlloc-before.TotalAlloc)
	}
	return count, bytes
}
