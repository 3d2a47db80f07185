package store

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/journal"
)

// firstLine returns the first line of a file of the given version, and its
// checksum.
func firstLine(t *testing.T, version int, about assess.Assessment, change *strings.Replacer) (line, sum string) {
	t.Helper()
	head, err := json.Marshal(about)
	if err != nil {
		t.Fatal(err)
	}
	body := change.Replace(fmt.Sprintf(`{"format":"safeguard","version":%d,"head":%s`, version, head))
	sum = fmt.Sprintf("%x", sha256.Sum256([]byte(body)))[:16]
	return body + `,"sum":"` + sum + "\"}\n", sum
}

func version1(t *testing.T) (path, sum string) {
	t.Helper()
	line, sum := firstLine(t, 1, newAbout(t), strings.NewReplacer())
	path = filepath.Join(t.TempDir(), "one"+Extension)
	if err := os.WriteFile(path, []byte(line), 0o600); err != nil {
		t.Fatal(err)
	}
	return path, sum
}

// A file of version 1 has the sum of its head for an id, and never another head.
func TestVersion1(t *testing.T) {
	path, sum := version1(t)
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	answer := assess.Answer{Question: "coc-code-for-all", Value: "paper", Note: "zebra"}
	if err := update(path, answer); err != nil {
		t.Fatal(err)
	}
	f, err := Open(path, recorder)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if f.ID != sum || f.About.ID != "" {
		t.Errorf("the id is %q, and %q in the head", f.ID, f.About.ID)
	}
	if _, err := f.Redact(answer.Question); err != nil {
		t.Fatal(err)
	}
	after, err := os.ReadFile(path)
	if err != nil || !strings.HasPrefix(string(after), string(before)) || strings.Contains(string(after), "zebra") {
		t.Errorf("%v: the file begins\n%.300s", err, after)
	}
}

// A new file has the id that it was given. Without one it has that of the
// version-1 file with the same head: merged copies of such a file stay copies.
func TestCreateGivesID(t *testing.T) {
	_, sum := version1(t)
	for _, tt := range []struct{ name, given, want string }{
		{"given", "00000000000000ff", "00000000000000ff"},
		{"not given", "", sum},
	} {
		t.Run(tt.name, func(t *testing.T) {
			about := newAbout(t)
			about.ID = tt.given
			path := filepath.Join(t.TempDir(), "two"+Extension)
			if err := Create(path, about, nil, recorder); err != nil {
				t.Fatal(err)
			}
			f, err := Read(path)
			if err != nil || f.ID != tt.want || f.About.ID != tt.want {
				t.Fatalf("%v: the id is %q, and %q in the head", err, f.ID, f.About.ID)
			}
			if c, err := journal.Read(path); err != nil || c.Version != 2 {
				t.Errorf("%v: version %d", err, c.Version)
			}
		})
	}
	about := newAbout(t)
	about.ID = "x"
	if path := filepath.Join(t.TempDir(), "no"+Extension); Create(path, about, nil, recorder) == nil {
		t.Error("a file was made that nobody can open")
	}
}

// A head that a newer program wrote is refused as that, and nothing else of it
// is tried.
func TestNewerHead(t *testing.T) {
	about := newAbout(t)
	about.ID = "00000000000000ff"
	line, _ := firstLine(t, 2, about, strings.NewReplacer(`"pack":{`, `"pack":{"not_yet_known":"practised",`))
	path := filepath.Join(t.TempDir(), "newer"+Extension)
	if err := os.WriteFile(path, []byte(line), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := Read(path)
	want := "unusable line (file " + path + ", line 1): newer head (field pack.not_yet_known)"
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
	if update(path, assess.Answer{Question: "coc-code-for-all", Value: "paper"}) == nil {
		t.Error("it was written to")
	}
	if after, _ := os.ReadFile(path); string(after) != line {
		t.Error("the file was changed")
	}
}

// What comes of files of version 1 has a head of version 2, and its pack is still
// one of version 1: it says what is on paper by gap_below.
func TestPackOfVersion1StaysOne(t *testing.T) {
	old, err := Read("../../testdata/files/v1/plain" + Extension)
	if err != nil {
		t.Fatal(err)
	}
	about := old.About
	for _, name := range []string{"merged", "merged-again"} {
		made := filepath.Join(t.TempDir(), name+Extension)
		if err := Create(made, about, nil, recorder); err != nil {
			t.Fatal(err)
		}
		f, err := Read(made)
		if err != nil {
			t.Fatal(err)
		}
		about = f.About
		place, ok := about.Pack.PaperAt()
		if !ok || about.Pack.Scale[place].ID != "paper" || about.ID != old.ID || about.ContentHash != old.About.ContentHash {
			t.Errorf("%s: on paper from %d (%v), id %s, content %s", name, place, ok, about.ID, about.ContentHash)
		}
	}
	fresh := newAbout(t)
	made := filepath.Join(t.TempDir(), "fresh"+Extension)
	if err := Create(made, fresh, nil, recorder); err != nil {
		t.Fatal(err)
	}
	if f, err := Read(made); err != nil || f.About.PackOf1 || f.About.Pack.OfVersion1 {
		t.Errorf("%v: a pack of today counts as one of version 1", err)
	}
}
