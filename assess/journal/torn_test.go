package journal

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// Wherever the file is cut, everything up to the last whole line is there, and
// the next append goes on from it and keeps the tail aside.
func TestCutAtEveryByte(t *testing.T) {
	whole := sampleBytes(t, 2)
	first := bytes.IndexByte(whole, '\n')
	for cut := range len(whole) {
		t.Run(fmt.Sprint(cut), func(t *testing.T) {
			path := put(t, whole[:cut])
			w, c, err := open(hasty(), path, "test", nine)
			if cut < first {
				if !errors.Is(err, ErrUnfinished) {
					t.Fatalf("got %v", err)
				}
				return
			}
			check(t, err)
			defer w.Close()
			n := bytes.Count(append(whole[:cut:cut], whole[cut]), newline) - 1
			if whole[cut] != '\n' {
				n = bytes.Count(whole[:cut], newline) - 1
			}
			tail := whole[bytes.LastIndexByte(whole[:cut], '\n')+1 : cut]
			if diff := cmp.Diff(notes(1, n), c.Records, cmpopts.EquateEmpty()); diff != "" {
				t.Fatalf("records (-want +got):\n%s", diff)
			}
			if torn := whole[cut] != '\n' && len(tail) > 0; torn != (c.Torn != nil) {
				t.Fatalf("torn is %v", c.Torn)
			} else if torn {
				want := Torn{Line: n + 2, Bytes: int64(len(tail)), Cause: "the last line breaks off"}
				if *c.Torn != want {
					t.Errorf("torn is %v, want %v", *c.Torn, want)
				}
			}
			check(t, w.Append(note(n+1)))
			holds(t, path, notes(1, n+1))
			if c.Torn != nil && !bytes.Equal(content(t, path+".torn-1"), tail) {
				t.Error("the tail was not put aside")
			}
		})
	}
}

func TestTornTails(t *testing.T) {
	whole := sampleBytes(t, 2)
	line := note(3).appendFrame(nil)
	cases := []struct {
		name string
		tail string
		want *Torn
		n    int // records read
	}{
		{"NUL bytes", "\x00\x00\x00\x00", &Torn{4, 4, "the file ends in empty (NUL) bytes"}, 2},
		{"many NUL bytes", strings.Repeat("\x00", 8192), &Torn{4, 8192, "the file ends in empty (NUL) bytes"}, 2},
		{"a beginning and NUL bytes", string(line[:20]) + "\x00\x00", &Torn{4, 22, "the last line breaks off"}, 2},
		{"a whole line and NUL bytes", string(line) + "\x00\x00", &Torn{5, 2, "the file ends in empty (NUL) bytes"}, 3},
		{"a cut letter", `{"seq":3,"by":"` + "\xc3", &Torn{4, 16, "the last line breaks off"}, 2},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := put(t, append(whole[:len(whole):len(whole)], c.tail...))
			got, err := Read(path)
			check(t, err)
			if diff := cmp.Diff(c.want, got.Torn); diff != "" {
				t.Errorf("torn (-want +got):\n%s", diff)
			}
			add(t, path, note(c.n+1))
			holds(t, path, notes(1, c.n+1))
			if got, want := beside(t, path), []string{"a.safeguard.torn-1"}; !cmp.Equal(got, want) {
				t.Errorf("beside the file: %v", got)
			}
		})
	}
}

func TestTornCopiesAreNeverOverwritten(t *testing.T) {
	path := sample(t, 1)
	for n := 1; n <= 3; n++ {
		b := content(t, path)
		tail := fmt.Sprintf(`{"seq":%d,"ti`, n+1)
		path = filepath.Join(filepath.Dir(path), "a.safeguard")
		appendRaw(t, path, tail)
		add(t, path, note(n+1))
		if got := string(content(t, fmt.Sprintf("%s.torn-%d", path, n))); got != tail {
			t.Errorf("copy %d holds %q, want %q", n, got, tail)
		}
		if !bytes.HasPrefix(content(t, path), b) {
			t.Error("what was there before has changed")
		}
	}
}

func TestDamage(t *testing.T) {
	whole := string(sampleBytes(t, 3))
	lines := strings.SplitAfter(strings.TrimSuffix(whole, "\n"), "\n")
	last := lines[3]
	swap := func(old, new string) string { return strings.Replace(whole, old, new, 1) }
	cases := []struct {
		name, text, cause string
		line              int
	}{
		{"a letter of the head", swap("Tumaini", "Tumaina"), "wrong checksum", 1},
		{"a letter of the format", swap(`"safeguard"`, `"safeguord"`), "wrong checksum", 1},
		{"a letter of the head, spaces between signs", strings.NewReplacer(`,"`, ` , "`, `":`, `" : `, `"}`, `" }`, "Tumaini", "Tumaina").Replace(whole), "wrong checksum", 1},
		{"the version", swap(`"version":2`, `"version":3`), "wrong checksum", 1},
		{"a letter in the middle", swap("q-2", "q-7"), "wrong checksum", 3},
		{"a letter in the last line", swap("q-3", "q-7"), "wrong checksum", 4},
		{"a letter in a last line without end", strings.TrimSuffix(swap("q-3", "q-7"), "\n"), "wrong checksum", 4},
		{"a field's name in capitals", swap(`{"seq"`, `{"Seq"`), "wrong checksum", 2},
		{"the zone", swap("+03:00", "+02:00"), "wrong checksum", 2},
		{"a broken sign in the middle", swap(`"kind":`, `"kind"-`), "unreadable at (byte 61)", 2},
		{"a broken sign in a last line without end", whole[:len(whole)-2] + "]", "unreadable at (byte 153)", 4},
		{"a cut line in the middle", lines[0] + lines[1][:40] + "\n" + lines[2], "breaks off", 2},
		{"a cut last line with its end", whole[:len(whole)-30] + "\n", "breaks off", 4},
		{"NUL bytes in the middle", swap("answer", "\x00\x00\x00\x00\x00\x00"), "unreadable at (byte 63)", 2},
		{"a line missing", lines[0] + lines[1] + last + "\n", "line out of order (number 3, want 2)", 3},
		{"a line twice", whole + last + "\n", "line out of order (number 3, want 4)", 5},
		{"two lines in one", strings.Replace(whole, "}\n{\"seq\":2", "}{\"seq\":2", 1), "unreadable at (byte 154)", 2},
		{"a field too many", lines[0] + string(seal([]byte(`{"seq":1,"colour":"red"`), 0)) + "\n", `unknown line field (field colour)`, 2},
		{"a field too few", lines[0] + string(seal([]byte(`{"seq":1`), 0)) + "\n", "other line fields", 2},
		{"no such version", string(header{format, 0, head}.appendFrame(nil)) + "\n", "no version (version 0)", 1},
		{"a cut head with its end", lines[0][:30] + "\n", "breaks off", 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := put(t, []byte(c.text))
			_, err := Read(path)
			damaged, ok := errors.AsType[*DamagedError](err)
			if !ok || damaged.Path != path || damaged.Line != c.line || damaged.Cause.Error() != c.cause {
				t.Errorf("reading: %v, want line %d: %s", err, c.line, c.cause)
			}
			if w, _, err := Open(path, "test", nine); err == nil {
				w.Close()
				t.Error("opened for writing")
			}
			if got := string(content(t, path)); got != c.text {
				t.Error("the file was changed")
			}
		})
	}
}

// Not one bit of a file can change without being noticed.
func TestFlippedBits(t *testing.T) {
	whole := sampleBytes(t, 2)
	for i := range whole {
		for bit := range 8 {
			b := bytes.Clone(whole)
			b[i] ^= 1 << bit
			if s, err := parse("a.safeguard", b); err == nil {
				t.Errorf("byte %d, %q for %q: read as %v", i, b[i], whole[i], s.Contents)
			}
		}
	}
}

// In a last line without end a changed letter is damage too, never a torn tail.
func TestFlippedLettersWithoutLineEnd(t *testing.T) {
	whole := bytes.TrimSuffix(sampleBytes(t, 3), newline)
	for i := bytes.LastIndexByte(whole, '\n') + 1; i < len(whole); i++ {
		b := bytes.Clone(whole)
		switch c := b[i]; {
		case c >= 'a' && c < 'z', c >= 'A' && c < 'Z', c >= '0' && c < '9':
			b[i]++
		default:
			continue
		}
		var damaged *DamagedError
		if _, err := parse("a.safeguard", b); !errors.As(err, &damaged) {
			t.Errorf("byte %d, %q for %q: %v", i, b[i], whole[i], err)
		}
	}
}
