package store

import (
	"maps"
	"path/filepath"
	"testing"
)

// What to do if a child may be in danger now is said in the newest words, also by a
// file that was made before; the file itself keeps its own.
func TestTheNewestWordsForDanger(t *testing.T) {
	about := smallAbout(t)
	about.Language = "sw"
	about.Pack.Translations = maps.Clone(about.Pack.Translations)
	sw := about.Pack.Translations["sw"]
	sw.DangerNow = "Simama."
	about.Pack.Translations["sw"] = sw
	about.ContentHash = about.Pack.ContentHash()
	path := filepath.Join(t.TempDir(), "a"+Extension)
	if err := Create(path, about, nil, recorder); err != nil {
		t.Fatal(err)
	}
	f, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	own, base := sw.DangerNow, about.Pack.DangerNow
	for _, c := range []struct {
		name, speak string
		newest      map[string]string
		want        string
	}{
		{"none", "", nil, own},
		{"of another language", "", map[string]string{"fr": "neuf"}, own},
		{"of the base language only", "", map[string]string{"en": "new"}, own},
		{"of its language", "", map[string]string{"en": "new", "sw": "mpya"}, "mpya"},
		{"spoken in the base language", "en", map[string]string{"en": "new", "sw": "mpya"}, "new"},
	} {
		if err := f.Speak(c.speak); err != nil {
			t.Fatal(err)
		}
		f.SetDanger(c.newest)
		if got := f.About.Pack.DangerNow; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if got := f.Stored().Pack.DangerNow; got != base {
			t.Errorf("%s: the file keeps %q", c.name, got)
		}
	}
}
