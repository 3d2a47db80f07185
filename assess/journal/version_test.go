package journal

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A file of version 1 stays one, with the same first line to the byte, whatever
// is done to it.
func TestVersion1Stays(t *testing.T) {
	path := put(t, []byte(first1+second))
	w, c, err := Open(path, "test", nine)
	check(t, err)
	defer w.Close()
	want := Contents{Version: 1, Head: head, Sum: "636051074098b1af", Records: c.Records}
	if diff := cmp.Diff(want, c); diff != "" || len(c.Records) != 1 {
		t.Errorf("%d records, contents (-want +got):\n%s", len(c.Records), diff)
	}
	for _, step := range []struct {
		name string
		do   func() error
	}{
		{"an append", func() error { return w.Append(note(2)) }},
		{"a rewrite", func() error { return w.Rewrite(redact, note(3)) }},
		{"an append after it", func() error { return w.Append(note(4)) }},
	} {
		check(t, step.do())
		if got := string(content(t, path)); !strings.HasPrefix(got, first1+second) {
			t.Errorf("after %s the file begins\n%s", step.name, got)
		}
	}
}

// The sum that identifies a version-1 file is the one that its first line
// carries, however a mail program has spelt it.
func TestVersion1Sum(t *testing.T) {
	for _, c := range []struct{ name, head, want string }{
		{"as written", string(head), "636051074098b1af"},
		{"spelt otherwise", `{"organisation": "Tumaini", "pack": {"title": "\u00c9coute \u003c\u0026 agis>"}}`, "636051074098b1af"},
		{"another head", `{}`, "fa5997805297f087"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, err := Version1Sum(json.RawMessage(c.head)); got != c.want || err != nil {
				t.Errorf("got %s, %v", got, err)
			}
		})
	}
	if _, err := Version1Sum(json.RawMessage(`{"a"`)); err == nil {
		t.Error("a head that is no JSON has a sum")
	}
	c, err := Read(put(t, []byte(strings.ReplaceAll(first1, `,"`, "\r, \""))))
	check(t, err)
	if c.Sum != "636051074098b1af" {
		t.Errorf("read with spaces: %s", c.Sum)
	}
}

// version1Refuses is how a program of version 1, as it was released, tells a
// newer file from one whose version was damaged.
func version1Refuses(line []byte) error {
	h, err := decode[header](line, nil)
	as1 := header{format, 1, h.Head}.appendFrame(nil)
	switch {
	case h.Format == format && h.Version > 1 && !strings.HasSuffix(string(line), string(as1[len(as1)-sealed:])):
		return &NewerError{Version: h.Version}
	case err != nil:
		return err
	}
	return nil
}

// A program of version 1 refuses every newer file as newer, and this one does
// the same with what it does not know.
func TestOlderProgramsRefuse(t *testing.T) {
	for _, c := range []struct {
		name    string
		refuses func([]byte) error
		version int
	}{
		{"version 1 before 2", version1Refuses, 2},
		{"version 1 before 3", version1Refuses, 3},
		{"version 2 before 3", func(line []byte) error { _, err := decodeHead(line); return err }, 3},
	} {
		t.Run(c.name, func(t *testing.T) {
			line, err := headLine(c.version, head)
			check(t, err)
			newer, ok := errors.AsType[*NewerError](c.refuses(line[:len(line)-1]))
			if !ok || newer.Version != c.version {
				t.Errorf("got %v", newer)
			}
		})
	}
}

// A version that was damaged is damage: it is no reason to look for a newer
// program.
func TestDamagedVersion(t *testing.T) {
	for _, c := range []struct{ name, line string }{
		{"1 to 2", strings.Replace(first1, `"version":1`, `"version":2`, 1)},
		{"1 to 3", strings.Replace(first1, `"version":1`, `"version":3`, 1)},
		{"2 to 1", strings.Replace(first2, `"version":2`, `"version":1`, 1)},
		{"2 to 9", strings.Replace(first2, `"version":2`, `"version":9`, 1)},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := refusal(t, put(t, []byte(c.line)))
			if damaged, ok := errors.AsType[*DamagedError](err); !ok || damaged.Cause.Error() != "wrong checksum" {
				t.Errorf("got %v", err)
			}
		})
	}
}
