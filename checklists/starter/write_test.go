package starter

import (
	"os"
	"path/filepath"
	"testing"
)

// When a file cannot be written, none is left behind, and what was there stays.
func TestWriteFilesLeavesNothingHalf(t *testing.T) {
	dir := t.TempDir()
	there := filepath.Join(dir, "there.yaml")
	if err := os.WriteFile(there, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	files := []File{{Name: "a.yaml", Data: []byte("a")}, {Name: "there.yaml", Data: []byte("b")}}
	if err := writeFiles(dir, files); err == nil {
		t.Fatal("an existing file was overwritten")
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(there)
	if err != nil || len(entries) != 1 || string(data) != "mine" {
		t.Errorf("left %v, %q, %v", entries, data, err)
	}
}
