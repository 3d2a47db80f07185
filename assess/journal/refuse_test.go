package journal

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// refusal is what Read and Open say about a path. They must agree.
func refusal(t *testing.T, path string) error {
	t.Helper()
	_, err := Read(path)
	w, _, openErr := Open(path, "test", nine)
	if openErr == nil {
		w.Close()
		t.Fatal("opened for writing")
	}
	if err == nil || err.Error() != openErr.Error() {
		t.Fatalf("Read says %v, Open says %v", err, openErr)
	}
	if strings.Contains(err.Error(), "\n") {
		t.Errorf("more than one line: %v", err)
	}
	return err
}

func TestRefusals(t *testing.T) {
	cases := []struct {
		name string
		make func(t *testing.T, path string)
		want error
		text string
	}{
		{"missing", func(*testing.T, string) {}, fs.ErrNotExist, ""},
		{"empty", text(""), ErrUnfinished, "unfinished file"},
		{"NUL bytes only", text("\x00\x00\x00"), ErrUnfinished, ""},
		{"a beginning and NUL bytes", text(`{"format":"saf` + "\x00\x00"), ErrUnfinished, ""},
		{"folder", func(t *testing.T, path string) { check(t, os.Mkdir(path, 0o700)) }, ErrNotJournal, "not a safeguard file: it is a folder"},
		{"text", text("Dear all,\nthanks\n"), ErrNotJournal, "not a safeguard file"},
		{"text without line end", text("Dear all"), ErrNotJournal, ""},
		{"other JSON", text(`{"format":"other","version":1}` + "\n"), ErrNotJournal, ""},
		{"beginning of other JSON", text(`{"format":"oth`), ErrNotJournal, ""},
		{"blank", text(" \n\n"), ErrNotJournal, ""},
		{"PDF", text("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), ErrNotJournal, ""},
		{"too large", huge, ErrTooLarge, "too large file (mebibytes 256)"},
		{"link to a whole file", func(t *testing.T, path string) { link(t, sample(t, 1), path) }, ErrSymlink, "symbolic link"},
		{"link to nothing", func(t *testing.T, path string) { link(t, path+"-none", path) }, ErrSymlink, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "a.safeguard")
			c.make(t, path)
			err := refusal(t, path)
			if !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			if c.text != "" && err.Error() != path+": "+c.text {
				t.Errorf("got %q", err)
			}
			if got := beside(t, path); got != nil {
				t.Errorf("left beside the file: %v", got)
			}
		})
	}
}

func text(s string) func(*testing.T, string) {
	return func(t *testing.T, path string) { check(t, os.WriteFile(path, []byte(s), 0o600)) }
}

func huge(t *testing.T, path string) {
	f, err := os.Create(path)
	check(t, err)
	defer f.Close()
	check(t, f.Truncate(maxSize+1))
}

func link(t *testing.T, to, from string) {
	t.Helper()
	if err := os.Symlink(to, from); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal(err)
		}
		t.Skip(err) // Windows asks for a privilege
	}
}

func TestNewer(t *testing.T) {
	cases := []struct{ name, line string }{
		{"same form", string(header{format, 7, head}.appendFrame(nil))},
		{"another form", `{"format":"safeguard","version":7,"body":[1,2],"crc":"x"}`},
		{"another form, in another order", `{"crc":"x","version":7,"format":"safeguard"}`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := put(t, []byte(c.line+"\nwhatever comes then\n"))
			var newer *NewerError
			if err := refusal(t, path); !errors.As(err, &newer) || newer.Version != 7 || newer.Path != path {
				t.Errorf("got %v", err)
			}
			if got := string(content(t, path)); got != c.line+"\nwhatever comes then\n" {
				t.Error("the file was changed")
			}
		})
	}
}

func TestCreateRefuses(t *testing.T) {
	cases := []struct {
		name string
		make func(t *testing.T, path string)
		head string
		want error
	}{
		{"file", text("mine"), `{}`, ErrExists},
		{"empty file", text(""), `{}`, ErrExists},
		{"folder", func(t *testing.T, path string) { check(t, os.Mkdir(path, 0o700)) }, `{}`, ErrExists},
		{"link to nothing", func(t *testing.T, path string) { link(t, path+"-none", path) }, `{}`, ErrSymlink},
		{"link to a file", func(t *testing.T, path string) { link(t, sample(t, 1), path) }, `{}`, ErrSymlink},
		{"no such folder", func(t *testing.T, path string) { check(t, os.Remove(filepath.Dir(path))) }, `{}`, fs.ErrNotExist},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "a.safeguard")
			c.make(t, path)
			before, _ := os.ReadFile(path)
			if err := Create(path, json.RawMessage(c.head)); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			if after, _ := os.ReadFile(path); string(before) != string(after) {
				t.Error("what was there has changed")
			}
		})
	}
	path := filepath.Join(t.TempDir(), "a.safeguard")
	if err := Create(path, json.RawMessage(`{"a":`)); err == nil || len(beside(t, path)) > 0 {
		t.Errorf("a head that is no JSON: %v", err)
	}
}
