package journal

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

func TestHold(t *testing.T) {
	path := filepath.Join(t.TempDir(), ".held")
	h, err := Hold(path)
	check(t, err)
	check(t, h.Write("a word that is longer"))
	check(t, h.Write("a word"))
	var word string
	if !ReadHeld(path, &word) || word != "a word" {
		t.Errorf("read %q", word)
	}
	var locked *LockedError
	if _, err := Hold(path); !errors.As(err, &locked) {
		t.Errorf("held twice: %v", err)
	}
	if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	check(t, h.Release())
	if _, err := os.Stat(path); err == nil {
		t.Error("left behind")
	}
}

// What a crash left is taken over, and what others can read is not.
func TestHoldAfterACrash(t *testing.T) {
	for mode, want := range map[os.FileMode]string{0o600: "left", 0o644: "", 0o666: ""} {
		path := filepath.Join(t.TempDir(), ".held")
		check(t, os.WriteFile(path, []byte(" \"left\"\n"), 0o600))
		check(t, os.Chmod(path, mode))
		h, err := Hold(path)
		check(t, err)
		var word string
		if ReadHeld(path, &word); runtime.GOOS != "windows" && word != want {
			t.Errorf("%v: %q is in it, want %q", mode, word, want)
		}
		if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
			t.Errorf("%v: %v, %v", mode, info.Mode(), err)
		}
		check(t, h.Release())
	}
}

func TestHoldIsNoLink(t *testing.T) {
	dir := t.TempDir()
	other, path := filepath.Join(dir, "other"), filepath.Join(dir, ".held")
	check(t, os.WriteFile(other, []byte("text"), 0o600))
	link(t, other, path)
	if _, err := Hold(path); err == nil || string(content(t, other)) != "text" {
		t.Errorf("held: %v", err)
	}
}
