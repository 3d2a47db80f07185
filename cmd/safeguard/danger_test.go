package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"safeguard/checklists"
)

// A file of version 1 says what to do if a child may be in danger now in the words
// of this program, wherever they are shown.
func TestOldFilesSayTheNewestWordsForDanger(t *testing.T) {
	old, err := os.ReadFile("../../testdata/files/v1/full.safeguard")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "old.safeguard")
	if err := os.WriteFile(path, old, 0o600); err != nil {
		t.Fatal(err)
	}
	squeeze := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	want := squeeze(checklists.Danger()["en"])
	if want == "" || strings.Contains(string(old), want) {
		t.Fatal("the old file has these words already, or there are none")
	}
	for _, c := range []struct {
		typed string
		args  []string
	}{
		{"!\nq\n", []string{"assess", path, "--plain", "--checklist", "consent"}},
		{"", []string{"report", path, "-o", "-", "--format", "text"}},
		{"", []string{"report", path, "-o", "-", "--format", "md", "--audience", "board"}},
	} {
		if said, _ := runSaid(c.typed, c.args...); !strings.Contains(squeeze(said), want) {
			t.Errorf("%v does not say it:\n%.3000s", c.args, said)
		}
	}
	if now, err := os.ReadFile(path); err != nil || string(now) != string(old) {
		t.Error("the file was changed", err)
	}
}
