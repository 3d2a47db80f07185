package starter

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"safeguard/checklists"
)

// files returns the content of the starter's files by name.
func files(id string) map[string]string {
	texts := map[string]string{}
	for _, f := range Files(id) {
		texts[f.Name] = string(f.Data)
	}
	return texts
}

// The starter is a pack, and bears the id that it is given, if that can be one.
func TestFilesAreAPack(t *testing.T) {
	for _, tt := range []struct{ name, id, want string }{
		{"an id", "tumaini", "tumaini"},
		{"none", "", "our-pack"},
		{"what can be none", "Our Pack!", "our-pack"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			for name, text := range files(tt.id) {
				if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			p, err := checklists.Load(dir)
			if err != nil || p.ID != tt.want {
				t.Errorf("id %q, %v; want %q", p.ID, err, tt.want)
			}
		})
	}
}

// The file that makes a folder a pack is written last.
func TestPackComesLast(t *testing.T) {
	all := Files("")
	if last := all[len(all)-1].Name; last != "pack.yaml" {
		t.Errorf("the last file is %s", last)
	}
}

// The starter switches its schemas on.
func TestStarterNamesItsSchemas(t *testing.T) {
	files := files("")
	for file, schema := range map[string]string{"pack.yaml": ".pack.schema.json", "visits.yaml": ".checklist.schema.json"} {
		first, _, _ := strings.Cut(files[file], "\n")
		if first != "# yaml-language-server: $schema="+schema || files[schema] == "" {
			t.Errorf("%s begins with %q", file, first)
		}
	}
}
