package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"safeguard/cmd/internal/about"
)

// What the program prints has the licence of every library and font that is in it
// today, on every system, and the program's own.
func TestLicencesAreComplete(t *testing.T) {
	const root = "../../../.."
	want, err := Licences(root, about.Systems)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../licences.txt")
	if err != nil {
		t.Fatal(err)
	}
	if strings.ReplaceAll(string(got), "\r\n", "\n") != want {
		t.Error("run: go generate ./cmd/internal/about")
	}
	fonts, _ := filepath.Glob(root + "/report/pdf/fonts/*.ttf")
	if len(fonts) == 0 {
		t.Fatal("no fonts")
	}
	for _, font := range fonts {
		if !strings.Contains(want, "\nfont "+filepath.Base(font)+"\n") {
			t.Errorf("%s is not named", font)
		}
	}
	for _, part := range []string{
		"MIT License", "CC BY 4.0", "ECPAT International", "The Go Authors", "SIL OPEN FONT LICENSE",
		"github.com/spf13/cobra v", "github.com/inconshreveable/mousetrap v", // on Windows only
		"Copyright (c) 2014 Takashi Kokubun", // of a package within a module
	} {
		if !strings.Contains(want, part) {
			t.Errorf("nothing says %q", part)
		}
	}
}

// A library without a licence is refused: nobody may hand it on.
func TestALibraryNeedsALicence(t *testing.T) {
	root := t.TempDir()
	for name, text := range map[string]string{
		"LICENSE":               "ours",
		"go.mod":                "module safeguard\n\ngo 1.26\n\nrequire bare v0.0.0\n\nreplace bare => ./bare\n",
		"cmd/safeguard/main.go": "package main\n\nimport _ \"bare\"\n\nfunc main() {}\n",
		"bare/go.mod":           "module bare\n\ngo 1.26\n",
		"bare/bare.go":          "package bare\n",
	} {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := Licences(root, about.Systems[:1]); err == nil || !strings.Contains(err.Error(), "bare v0.0.0 has no licence") {
		t.Errorf("got %v", err)
	}
}
