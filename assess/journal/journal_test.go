package journal

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestRoundTrip(t *testing.T) {
	path := sample(t, 2)
	add(t, path, note(3))
	c, err := Read(path)
	check(t, err)
	if diff := cmp.Diff(Contents{Version: 2, Head: head, Sum: "46a20fb5f0abe5f1", Records: notes(1, 3)}, c); diff != "" {
		t.Errorf("contents (-want +got):\n%s", diff)
	}
	if _, offset := c.Records[0].Time.Zone(); offset != 3*60*60 {
		t.Errorf("zone offset is %d s", offset)
	}
	alone(t, path)
}

// alone holds that nothing was left beside the file, and that only its owner may
// read it.
func alone(t *testing.T, path string) {
	t.Helper()
	if got := beside(t, path); got != nil {
		t.Errorf("left beside the file: %v", got)
	}
	info, err := os.Stat(path)
	check(t, err)
	if info.Mode().Perm() != 0o600 {
		t.Errorf("mode is %v", info.Mode())
	}
}

// The first lines of a file of each version, and a record: they are for ever.
const (
	first1 = `{"format":"safeguard","version":1,"head":{"organisation":"Tumaini","pack":{"title":"Écoute <& agis>"}},"sum":"636051074098b1af"}` + "\n"
	first2 = `{"format":"safeguard","version":2,"head":{"organisation":"Tumaini","pack":{"title":"Écoute <& agis>"}},"sum":"46a20fb5f0abe5f1"}` + "\n"
	second = `{"seq":1,"time":"2026-11-24T09:01:00+03:00","kind":"answer","data":{"question":"q-1","note":"said \"yes\" – twice"},"sum":"f2fa9acbf0c30159"}` + "\n"
)

// The form of the file is for ever: this is how it looks.
func TestForm(t *testing.T) {
	nobody := note(1)
	nobody.By = ""
	path := sample(t, 0)
	add(t, path, nobody)
	if diff := cmp.Diff(first2+second, string(content(t, path))); diff != "" {
		t.Errorf("file (-want +got):\n%s", diff)
	}
}

// What programs do to text on its way through a mailbox does no harm.
func TestHarmless(t *testing.T) {
	whole := string(sampleBytes(t, 3))
	cases := []struct{ name, text string }{
		{"no end of the last line", strings.TrimSuffix(whole, "\n")},
		{"CRLF", strings.ReplaceAll(whole, "\n", "\r\n")},
		{"CRLF, no end of the last line", strings.TrimSuffix(strings.ReplaceAll(whole, "\n", "\r\n"), "\r\n")},
		{"byte order mark", "\ufeff" + whole},
		{"blank lines", "\n" + strings.ReplaceAll(whole, "\n", "\n\r\n") + " \t"},
		{"spaces around lines", " " + strings.ReplaceAll(whole, "\n", " \n\t")},
		{"spaces between signs", strings.NewReplacer(`,"`, `, "`, `":`, `" : `).Replace(whole)},
		{"other spelling of strings", strings.NewReplacer("É", `\u00c9`, "–", `\u2013`, "<", `\u003c`, "ans", `\u0061ns`).Replace(whole)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := put(t, []byte(c.text))
			got, err := Read(path)
			check(t, err)
			if diff := cmp.Diff(notes(1, 3), got.Records, cmp.Comparer(sameJSON)); diff != "" || got.Torn != nil {
				t.Fatalf("torn %v, records (-want +got):\n%s", got.Torn, diff)
			}
			add(t, path, note(4))
			if got, err = Read(path); err != nil || len(got.Records) != 4 {
				t.Errorf("after an append: %d records, %v", len(got.Records), err)
			}
		})
	}
}

func TestLongLines(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.safeguard")
	long := json.RawMessage(`"` + strings.Repeat("a pack of many words ", 20_000) + `"`)
	check(t, Create(path, long))
	r := note(1)
	r.Data = long
	add(t, path, r)
	holds(t, path, []Record{r})
}

func TestOpeningChangesNothing(t *testing.T) {
	whole := sampleBytes(t, 3)
	cases := []struct {
		name string
		b    []byte
	}{
		{"whole", whole},
		{"no line end", whole[:len(whole)-1]},
		{"torn", whole[:len(whole)-9]},
		{"NUL tail", append(whole[:len(whole):len(whole)], 0, 0, 0)},
		{"damaged", []byte(strings.Replace(string(whole), "q-2", "q-3", 1))},
		{"newer", []byte(`{"format":"safeguard","version":3}` + "\n")},
		{"of another kind", []byte("hello\n")},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := put(t, c.b)
			long := time.Date(2020, 1, 2, 3, 4, 5, 0, time.UTC)
			check(t, os.Chtimes(path, long, long))
			_, _ = Read(path)
			if w, _, err := Open(path, "test", nine); err == nil {
				check(t, w.Append())
				check(t, w.Close())
			}
			info, err := os.Stat(path)
			check(t, err)
			if !info.ModTime().Equal(long) || string(content(t, path)) != string(c.b) {
				t.Error("the file was changed")
			}
			if got := beside(t, path); got != nil {
				t.Errorf("left beside the file: %v", got)
			}
		})
	}
}

func TestBegins(t *testing.T) {
	whole := string(sampleBytes(t, 2))
	cases := []struct {
		name, text string
		want       bool
	}{
		{"whole", whole, true},
		{"torn in the head", whole[:30], true},
		{"damaged", strings.Replace(whole, "Tumaini", "Tumaina", 1), true},
		{"newer", `{"format":"safeguard","version":2,"body":1}`, true},
		{"byte order mark, blank line, spaces", "\ufeff\r\n " + strings.NewReplacer(`,"`, `, "`, `":`, `" : `).Replace(whole), true},
		{"empty", "", false},
		{"PDF", "%PDF-1.4\n", false},
		{"text about it", `a line {"format":"safeguard"`, false},
		{"other JSON", `{"format":"other"}`, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := Begins(put(t, []byte(c.text)))
			if got != c.want || err != nil {
				t.Errorf("got %v, %v", got, err)
			}
		})
	}
	if _, err := Begins(t.TempDir()); !errors.Is(err, ErrNotJournal) {
		t.Errorf("of a folder: %v", err)
	}
}
