package journal

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

func TestReplaceTakesThePlaceOfWhatWasThere(t *testing.T) {
	dir := t.TempDir()
	from, to := filepath.Join(dir, "a.part"), filepath.Join(dir, "a.pdf")
	if err := os.WriteFile(to, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Replace(from, to); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("of nothing: %v", err)
	}
	if old, err := os.ReadFile(to); err != nil || string(old) != "old" {
		t.Errorf("what was there is %q, %v", old, err)
	}
	if err := os.WriteFile(from, []byte("new"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Replace(from, to); err != nil {
		t.Error(err)
	}
	if now, err := os.ReadFile(to); err != nil || string(now) != "new" {
		t.Errorf("now %q, %v", now, err)
	}
	if _, err := os.Lstat(from); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the file beside stays: %v", err)
	}
}
