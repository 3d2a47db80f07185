package store

import (
	"path/filepath"
	"testing"

	"safeguard/assess"
	"safeguard/assess/merge"
)

// swahili makes an assessment in Swahili, with a note.
func swahili(t *testing.T, name, note string) *File {
	t.Helper()
	about := smallAbout(t)
	about.Language = "sw"
	path := filepath.Join(t.TempDir(), name+Extension)
	q := about.Pack.Refs()[0].Question.ID
	if err := Create(path, about, nil, recorder, assess.Answer{Question: q, Value: about.Pack.Scale[0].ID, Note: note}); err != nil {
		t.Fatal(err)
	}
	f, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// A file speaks its language from the moment when it is opened, and every other one
// of its pack when it is asked to; what it keeps is never changed by that.
func TestAFileSpeaksItsLanguage(t *testing.T) {
	f := swahili(t, "a", "")
	base := smallAbout(t)
	want, _ := base.Pack.In("sw")
	check := func(lang string, pack assess.Pack) {
		t.Helper()
		got, r := f.About.Pack.Refs()[0].Question, f.Result(day)
		if got.Text != pack.Refs()[0].Question.Text || f.About.Language != lang || r.Checklists[0].Title != pack.Checklists[0].Title {
			t.Errorf("%s: %q, language %q, %q", lang, got.Text, f.About.Language, r.Checklists[0].Title)
		}
		if stored := f.Stored(); stored.Language != "sw" || stored.Pack.ContentHash() != base.ContentHash {
			t.Errorf("%s: what is kept is in %q, of the pack %s", lang, stored.Language, stored.Pack.ContentHash())
		}
	}
	check("sw", want)
	for lang, pack := range map[string]assess.Pack{"en": base.Pack, "": want} {
		if err := f.Speak(lang); err != nil {
			t.Fatal(err)
		}
		if lang == "" {
			lang = "sw"
		}
		check(lang, pack)
	}
	if err := f.Speak("fr"); err == nil {
		t.Error("it speaks French, which the pack has not")
	}
}

// Copies in another language are brought together; what is shown of the merge speaks
// it, and what is written is the pack as it was.
func TestAMergeSpeaksTheLanguage(t *testing.T) {
	a, b := swahili(t, "a", "moja"), swahili(t, "b", "mbili")
	m, err := merge.Join(CopiesOf([]*File{a, b}))
	if err != nil || len(m.Conflicts) != 1 {
		t.Fatal(err, m.Conflicts)
	}
	if got := Spoken(m).About.Pack.Checklists[0].Title; got != a.About.Pack.Checklists[0].Title {
		t.Errorf("it shows %q", got)
	}
	out := filepath.Join(t.TempDir(), "all"+Extension)
	acts := []assess.Act{m.Conflicts[0].Choices[0].Act}
	if err := CreateMerged(out, Spoken(m), recorder, acts); err == nil {
		t.Error("the translated pack is written as if it were the pack")
	}
	if err := CreateMerged(out, m, recorder, acts); err != nil {
		t.Error(err)
	}
}
