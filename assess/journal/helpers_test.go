package journal

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestMain is also the way into the programs that tests start as children.
func TestMain(m *testing.M) {
	if path := os.Getenv("JOURNAL_CHILD_APPENDS"); path != "" {
		appendForever(path)
	}
	if path := os.Getenv("JOURNAL_CHILD_HOLDS"); path != "" {
		hold(path)
	}
	os.Exit(m.Run())
}

var (
	nairobi = time.FixedZone("", 3*60*60)
	nine    = time.Date(2026, 11, 24, 9, 0, 0, 0, nairobi)
	head    = json.RawMessage(`{"organisation":"Tumaini","pack":{"title":"Écoute <& agis>"}}`)
)

// note is the record with the given number.
func note(seq int) Record {
	data := fmt.Sprintf(`{"question":"q-%d","note":"said \"yes\" – twice"}`, seq)
	return Record{Seq: seq, Time: nine.Add(time.Duration(seq) * time.Minute), By: "AB", Kind: "answer", Data: json.RawMessage(data)}
}

func notes(from, to int) []Record {
	var rs []Record
	for seq := from; seq <= to; seq++ {
		rs = append(rs, note(seq))
	}
	return rs
}

// sample makes a file with n records and returns its path.
func sample(t testing.TB, n int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.safeguard")
	check(t, Create(path, head))
	if n > 0 {
		add(t, path, notes(1, n)...)
	}
	return path
}

// sampleBytes is what sample makes.
func sampleBytes(t testing.TB, n int) []byte { return content(t, sample(t, n)) }

func add(t testing.TB, path string, rs ...Record) {
	t.Helper()
	w, _, err := Open(path, "test", nine)
	check(t, err)
	defer w.Close()
	check(t, w.Append(rs...))
}

// put makes a file with the given bytes and returns its path.
func put(t testing.TB, b []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.safeguard")
	check(t, os.WriteFile(path, b, 0o600))
	return path
}

func content(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	check(t, err)
	return b
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// holds checks that the file at path says want, and no more.
func holds(t testing.TB, path string, want []Record) {
	t.Helper()
	c, err := Read(path)
	check(t, err)
	if diff := cmp.Diff(want, c.Records, cmpopts.EquateEmpty(), cmp.Comparer(sameBytes)); diff != "" {
		t.Fatalf("records of %s (-want +got):\n%s", filepath.Base(path), diff)
	}
}

// sameBytes spares cmp the walk over every byte.
func sameBytes(a, b json.RawMessage) bool { return bytes.Equal(a, b) }

// hasty is a disk that syncs nothing, for tests of other things.
func hasty() disk {
	d := system()
	d.sync = func(*os.File) error { return nil }
	d.syncDir = func(string) error { return nil }
	return d
}

// beside lists what stands in the folder of path next to it.
func beside(t testing.TB, path string) []string {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(path))
	check(t, err)
	var names []string
	for _, e := range entries {
		if e.Name() != filepath.Base(path) {
			names = append(names, e.Name())
		}
	}
	return names
}

func decoded(raw json.RawMessage) (v any) {
	_ = json.Unmarshal(raw, &v)
	return v
}

func sameJSON(a, b json.RawMessage) bool { return cmp.Equal(decoded(a), decoded(b)) }

func appendRaw(t testing.TB, path, text string) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
	check(t, err)
	defer f.Close()
	_, err = f.WriteString(text)
	check(t, err)
}
