package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestArrows holds who may know whom: cmd knows everybody; store knows assess and
// journal; checklists and report know assess and never each other or store;
// within report only the registry knows the formats; assess knows nobody.
func TestArrows(t *testing.T) {
	imports := projectImports(t)
	if len(imports) < 5 {
		t.Fatalf("only %d packages found", len(imports))
	}
	for dir, files := range imports {
		for file, paths := range files {
			for _, path := range paths {
				if !allowed(dir, path) {
					t.Errorf("%s imports %s", file, path)
				}
			}
		}
	}
}

// TestLibrariesStayBehindOneDoor holds that a library which might be replaced is
// known in one place only.
func TestLibrariesStayBehindOneDoor(t *testing.T) {
	tests := []struct {
		library, dir string
		files        int // that import it, at most
	}{
		{"gopkg.in/yaml.v3", "checklists", 99},
		{"github.com/jung-kurt/gofpdf", "report/pdf", 1},
		{"github.com/AlecAivazis/survey/v2", "cmd/internal/terminal", 1},
		{"github.com/spf13/cobra", "cmd/safeguard", 99},
		{"github.com/gofrs/flock", "assess/journal", 1},
		{"github.com/pdfcpu/pdfcpu/pkg/pdfcpu", "report/pdf", 1},
		{"golang.org/x/image/draw", "report", 1},
	}
	imports := projectImports(t)
	for _, tt := range tests {
		var users []string
		for dir, files := range imports {
			for file, paths := range files {
				if slices.Contains(paths, tt.library) {
					users = append(users, file)
					if dir != tt.dir {
						t.Errorf("%s imports %s", file, tt.library)
					}
				}
			}
		}
		if len(users) == 0 || len(users) > tt.files {
			t.Errorf("%s is imported by %v, want 1 to %d files", tt.library, users, tt.files)
		}
	}
}

// TestFormatsStayBehindTheRegistry holds that commands draw reports through the
// registry: beside it they know the JSON of score and the PDF of sheets.
func TestFormatsStayBehindTheRegistry(t *testing.T) {
	const registry = "report/formats"
	imports := projectImports(t)
	known := []string{"safeguard/report", "safeguard/report/data", "safeguard/report/pdf"}
	var formats []string
	for _, paths := range imports[registry] {
		for _, path := range paths {
			if strings.HasPrefix(path, "safeguard/report/") && !slices.Contains(known, path) {
				formats = append(formats, path)
			}
		}
	}
	if len(formats) < 3 {
		t.Fatalf("the registry knows only %v", formats)
	}
	for dir, files := range imports {
		for file, paths := range files {
			for _, path := range paths {
				if dir != registry && slices.Contains(formats, path) {
					t.Errorf("%s imports %s", file, path)
				}
			}
		}
	}
}

func allowed(dir, path string) bool {
	inside, ours := strings.CutPrefix(path, "safeguard/")
	switch {
	case strings.HasPrefix(dir, "cmd/"):
		return true
	case dir == "assess":
		return !ours && !strings.Contains(strings.Split(path, "/")[0], ".")
	case !ours, inside == "assess", inside == "assess/rounds", inside == "assess/workshop":
		return true
	case strings.HasPrefix(dir, "checklists/"):
		return inside == "checklists"
	case dir == "assess/store":
		return inside == "assess/journal" || inside == "assess/merge"
	}
	if inside == "report/paper" { // the model of the sheets, which a format draws
		return strings.HasPrefix(dir, "report/") && dir != "report/paper"
	}
	if dir == "report/formats" { // the registry, which knows every format
		return strings.HasPrefix(inside, "report/") || inside == "report"
	}
	return strings.HasPrefix(dir, "report/") && inside == "report"
}

// projectImports returns the imports of every Go file that is no test, by
// folder and file.
func projectImports(t *testing.T) map[string]map[string][]string {
	t.Helper()
	const root = "../.."
	imports := map[string]map[string][]string{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		file, _ := filepath.Rel(root, path)
		file = filepath.ToSlash(file)
		dir := file[:strings.LastIndex(file, "/")]
		if imports[dir] == nil {
			imports[dir] = map[string][]string{}
		}
		for _, i := range f.Imports {
			name, _ := strconv.Unquote(i.Path.Value)
			imports[dir][file] = append(imports[dir][file], name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return imports
}
