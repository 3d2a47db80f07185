package setting

import (
	"path/filepath"
	"slices"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/words"
)

func newFile(t *testing.T) *store.File {
	t.Helper()
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "t.safeguard")
	r := store.Recorder{Who: "test", Now: func() time.Time { return time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC) }}
	about := assess.Assessment{Organisation: "T", Round: "2026", Language: "en", Pack: pack, ContentHash: pack.ContentHash(), ScoringHash: pack.ScoringHash(), Contacts: []string{"Child helpline 116"}, Created: "2026-03-01"}
	if err := store.Create(path, about, nil, r); err != nil {
		t.Fatal(err)
	}
	file, err := store.Open(path, r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

// Every name that a refusal lists is accepted, and every word that is accepted for
// one that is not listed stands for one that is.
func TestListedNamesAreAccepted(t *testing.T) {
	file := newFile(t)
	pack := &file.About.Pack
	s := Setter{File: file, Words: words.In("en"), Say: func(string) {}}
	values := map[string]string{"participants": "9", "language": "en", "contact": "Police 112"}
	for _, name := range setNames(pack) {
		value := values[name]
		if value == "" {
			value = "2027"
		}
		if err := s.Set(name, []string{value}, Texts{Given: func(string) bool { return false }}); err != nil {
			t.Errorf("set lists %s, and does not take it: %v", name, err)
		}
	}
	for _, d := range detailWords {
		if !slices.Contains(setNames(pack), d.words[0]) {
			t.Errorf("set takes %s, and does not list it", d.words[0])
		}
		for _, word := range d.words {
			if what, ok := removableNamed(pack, word); ok != slices.Contains(assess.Removable, d.detail) || what != d.detail {
				t.Errorf("redact takes %q for %q; set takes it for %s", word, what, d.detail)
			}
		}
	}
	for _, name := range assess.Removable {
		if err := s.Redact(name, false); err != nil && err.Error() == none(file, name).Error() {
			t.Errorf("redact lists %s, and does not take it", name)
		}
	}
	if names := len(setNames(pack)); names != len(assess.DetailNames)+1 {
		t.Errorf("set lists %d names", names)
	}
}
