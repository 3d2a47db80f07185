package journal

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func same(r Record) (Record, error) { return r, nil }

// redact takes the texts of the second record away.
func redact(r Record) (Record, error) {
	if r.Seq == 2 {
		r.Data = json.RawMessage(`{"question":"q-2","redacted":true}`)
	}
	return r, nil
}

func redacted(n int) []Record {
	rs := notes(1, n)
	rs[1], _ = redact(rs[1])
	return rs
}

func TestRewrite(t *testing.T) {
	path := sample(t, 3)
	check(t, os.Chmod(path, 0o640))
	appendRaw(t, path, `{"seq":4,"tor`)
	add(t, path, note(4)) // leaves a copy of the torn line
	appendRaw(t, path, `{"seq":5,"data":"secr`)
	check(t, os.WriteFile(path+".new", []byte("left by a power cut"), 0o600))
	check(t, os.WriteFile(path+".torn-x", []byte("not ours"), 0o600))

	w, _, err := Open(path, "test", nine)
	check(t, err)
	defer w.Close()
	check(t, w.Rewrite(redact, note(5)))
	holds(t, path, append(redacted(4), note(5)))
	check(t, w.Append(note(6))) // the writer goes on with the new file
	holds(t, path, append(redacted(4), note(5), note(6)))
	check(t, w.Close())

	if b := content(t, path); bytes.Contains(b, []byte(`"q-2","note"`)) || bytes.Contains(b, []byte("secr")) {
		t.Error("a text is still there")
	}
	if got, want := beside(t, path), []string{"a.safeguard.torn-x"}; !cmp.Equal(got, want) {
		t.Errorf("beside the file: %v", got)
	}
	info, err := os.Stat(path)
	check(t, err)
	if info.Mode().Perm() != 0o640 {
		t.Errorf("mode is %v, want the old one", info.Mode())
	}
}

func TestRewriteThatFailsChangesNothing(t *testing.T) {
	cases := []struct {
		name string
		f    func(Record) (Record, error)
		add  []Record
	}{
		{"the function", func(r Record) (Record, error) { return r, errors.New("no") }, nil},
		{"another number", func(r Record) (Record, error) { r.Seq++; return r, nil }, nil},
		{"no JSON", func(r Record) (Record, error) { r.Data = []byte("x"); return r, nil }, nil},
		{"wrong number added", same, []Record{note(9)}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := sample(t, 3)
			before := content(t, path)
			w, _, err := Open(path, "test", nine)
			check(t, err)
			defer w.Close()
			if err := w.Rewrite(c.f, c.add...); err == nil || !strings.HasPrefix(err.Error(), path+": not rewritten: ") {
				t.Errorf("got %v", err)
			}
			if !bytes.Equal(content(t, path), before) {
				t.Error("the file was changed")
			}
			check(t, w.Append(note(4)))
		})
	}
}

func TestRewriteRefusesLink(t *testing.T) {
	path := sample(t, 1)
	w, _, err := Open(path, "test", nine)
	check(t, err)
	defer w.Close()
	check(t, os.Rename(path, path+"-moved"))
	link(t, path+"-moved", path)
	if err := w.Rewrite(same); !errors.Is(err, ErrChanged) {
		t.Errorf("got %v", err)
	}
}

func TestLeftovers(t *testing.T) {
	besideIt := func(text, end string) func(string) {
		return func(path string) { check(t, os.WriteFile(path+end, []byte(text), 0o600)) }
	}
	cases := []struct {
		name string
		make func(path string)
		want bool
	}{
		{"nothing", func(string) {}, false},
		{"a torn tail", func(path string) { appendRaw(t, path, `{"seq":2,"data":"secr`) }, true},
		{"NUL bytes", func(path string) { appendRaw(t, path, "\x00\x00") }, true},
		{"a copy of a torn tail", besideIt("secret", ".torn-1"), true},
		{"an unfinished new file", besideIt("secret", ".new"), true},
		{"a file of somebody else", besideIt("notes", ".txt"), false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := sample(t, 1)
			c.make(path)
			w, _, err := Open(path, "test", nine)
			check(t, err)
			defer w.Close()
			if got, err := w.Leftovers(); got != c.want || err != nil {
				t.Errorf("got %v, %v", got, err)
			}
			check(t, w.Rewrite(same))
			if got, err := w.Leftovers(); got || err != nil {
				t.Errorf("after rewriting: %v, %v", got, err)
			}
		})
	}
}
