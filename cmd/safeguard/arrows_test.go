package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// arrows says which packages of the program each one may know. "assess/" stands
// for the pure packages of the rules: assess, rounds, workshop, merge, enter, renew and observe.
var arrows = map[string]string{
	"assess/fault":    "", // what is wrong, as data: all know it
	"assess":          "", // and of libraries only the standard one
	"assess/rounds":   "assess",
	"assess/progress": "assess assess/rounds",
	"assess/workshop": "assess",
	"assess/merge":    "assess",
	"assess/enter":    "assess assess/workshop",
	"assess/observe":  "assess",
	"assess/exchange": "assess",
	"assess/renew":    "assess assess/rounds assess/merge",
	"assess/journal":  "", // it sees bytes and decides nothing
	"assess/store":    "assess/ assess/journal",

	"checklists":                   "assess",
	"checklists/diff":              "assess checklists",
	"checklists/lint":              "assess checklists",
	"checklists/starter":           "checklists",
	"checklists/internal/packtest": "",

	"report":                   "assess/",
	"report/data":              "assess/",
	"report/internal/sample":   "assess/ report report/paper",
	"report/paper":             "assess/ report",
	"report/packdoc":           "assess/ report",
	"report/tables":            "assess assess/exchange report",
	"report/markdown":          "report",
	"report/office":            "report",
	"report/text":              "report",
	"report/web":               "report",
	"report/pdf":               "assess/ report report/paper report/pdf/internal/tags",
	"report/pdf/internal/tags": "", // it sees elements and numbers
	"report/formats":           "report report/data report/markdown report/office report/pdf report/text report/web",

	"cmd/internal/about":           "",
	"cmd/internal/about/gen":       "cmd/internal/about",
	"cmd/internal/release":         "cmd/internal/about",
	"cmd/internal/talk":            "assess/ report",
	"cmd/internal/room":            "assess/ report cmd/internal/talk",
	"cmd/internal/terminal":        "assess/ report cmd/internal/stream cmd/internal/talk",
	"cmd/internal/words":           "cmd/internal/words/pagewords assess/ cmd/internal/about report report/packdoc report/paper cmd/internal/room cmd/internal/talk cmd/internal/terminal report/tables",
	"cmd/internal/words/pagewords": "report",
	"cmd/internal/words/gen":       "checklists cmd/internal/words",
	"cmd/internal/usage":           "assess assess/store report",
	"cmd/internal/lists":           "assess/ cmd/internal/talk cmd/internal/usage assess/store",
	"cmd/internal/compose":         "assess/ assess/journal assess/store report report/data cmd/internal/usage cmd/internal/words",
	"cmd/internal/password":        "assess/fault assess/store",
	"cmd/internal/places":          "",
	"cmd/internal/transfer":        "assess/ assess/exchange assess/store report report/tables cmd/internal/compose cmd/internal/screen cmd/internal/talk cmd/internal/usage cmd/internal/words",
	"cmd/internal/browser":         "assess/ assess/exchange assess/journal assess/store checklists report report/data report/formats report/paper report/pdf report/tables cmd/internal/beginning cmd/internal/browser/guard cmd/internal/compose cmd/internal/password cmd/internal/planning cmd/internal/room cmd/internal/screen cmd/internal/setting cmd/internal/sheets cmd/internal/sitting cmd/internal/talk cmd/internal/transfer cmd/internal/usage cmd/internal/words cmd/internal/words/pagewords",
	"cmd/internal/browser/guard":   "",
	"cmd/internal/browser/serve":   "assess/journal cmd/internal/browser/guard cmd/internal/words cmd/internal/words/pagewords",
	"cmd/internal/complete":        "assess assess/store checklists",
	"cmd/internal/beginning":       "assess/ assess/store checklists cmd/internal/setting cmd/internal/talk cmd/internal/usage",
	"cmd/internal/menu":            "assess/ assess/store checklists report cmd/internal/beginning cmd/internal/compose cmd/internal/places cmd/internal/screen cmd/internal/talk cmd/internal/terminal cmd/internal/words",
	"cmd/internal/planning":        "assess assess/fault assess/store report cmd/internal/screen cmd/internal/setting cmd/internal/usage cmd/internal/words",
	"cmd/internal/setting":         "assess assess/fault assess/store checklists report cmd/internal/screen cmd/internal/talk cmd/internal/usage cmd/internal/words",
	"cmd/internal/sheets":          "assess/ assess/store report report/paper cmd/internal/compose cmd/internal/room cmd/internal/setting cmd/internal/sitting cmd/internal/usage cmd/internal/words",
	"cmd/internal/sitting":         "assess/ report cmd/internal/room cmd/internal/screen cmd/internal/setting cmd/internal/talk cmd/internal/usage cmd/internal/words",
	"cmd/internal/associate":       "assess/store cmd/internal/usage cmd/internal/words",
	"cmd/internal/stream":          "",
	"cmd/internal/screen":          "assess/ assess/store checklists report cmd/internal/compose cmd/internal/stream cmd/internal/talk cmd/internal/words",
}

// TestArrows holds who may know whom: package main knows everybody, and nobody
// more than arrows says. Nothing points back, nor between checklists, report and
// store.
func TestArrows(t *testing.T) {
	for dir, files := range projectImports(t) {
		may, listed := arrows[dir]
		if dir == "cmd/safeguard" {
			continue
		}
		if !listed {
			t.Errorf("%s: say in arrows what it may know", dir)
			continue
		}
		known := strings.Fields("assess/fault " + strings.ReplaceAll(may+" ", "assess/ ", "assess assess/rounds assess/workshop assess/merge assess/enter assess/renew assess/observe assess/progress "))
		for file, paths := range files {
			for _, path := range paths {
				inside, ours := strings.CutPrefix(path, "safeguard/")
				library := strings.Contains(strings.Split(path, "/")[0], ".")
				if ours && !slices.Contains(known, inside) || library && dir == "assess" {
					t.Errorf("%s imports %s", file, path)
				}
			}
		}
	}
}

// TestMainOnlyConnects holds that package main stays flags, exit codes and what
// connects the packages: what is more than that is a package below cmd/internal.
func TestMainOnlyConnects(t *testing.T) {
	const most = 3300
	files, _ := filepath.Glob("*.go")
	lines := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines += strings.Count(string(text), "\n")
	}
	if lines == 0 || lines > most {
		t.Errorf("package main has %d lines, at most %d: move what decides or words something below cmd/internal", lines, most)
	}
}

// TestNoPrefixIsAPackage holds that no ten files of a package share a prefix: a
// prefix is a package that wants to exist.
func TestNoPrefixIsAPackage(t *testing.T) {
	for dir, files := range projectImports(t) {
		shared := map[string]int{}
		for file := range files {
			name := strings.TrimSuffix(filepath.Base(file), ".go")
			prefix, _, _ := strings.Cut(name, "_")
			if shared[prefix]++; shared[prefix] == 10 {
				t.Errorf("%s: ten files begin with %s", dir, prefix)
			}
		}
	}
}

// TestTheTerminalIsReadInOnePlace holds that no command reads keys or lines by
// itself, or changes the mode of the terminal: streams come from env, and the
// drivers of package terminal read them.
func TestTheTerminalIsReadInOnePlace(t *testing.T) {
	files, _ := filepath.Glob("*.go")
	seen := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		seen++
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			s, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			switch of, _ := s.X.(*ast.Ident); {
			case of == nil:
			case of.Name == "os" && (s.Sel.Name == "Stdin" || s.Sel.Name == "Stdout") && name != "env.go",
				of.Name == "term" && s.Sel.Name != "IsTerminal",
				of.Name == "signal":
				t.Errorf("%s uses %s.%s", name, of.Name, s.Sel.Name)
			}
			return true
		})
	}
	if seen < 20 {
		t.Fatalf("only %d files", seen)
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
		{"github.com/klauspost/compress/zlib", "report/pdf", 1},
		{"github.com/spf13/cobra", "cmd/", 99},
		{"github.com/AlecAivazis/survey/v2", "cmd/internal/terminal", 1},
		{"github.com/gofrs/flock", "assess/journal", 1},
		{"github.com/pdfcpu/pdfcpu/pkg/pdfcpu", "report/pdf", 1},
		{"golang.org/x/image/draw", "report", 1},
		{"github.com/xuri/excelize/v2", "report/tables", 9},
		{"github.com/arran4/golang-ical", "report/tables", 1},
	}
	imports := projectImports(t)
	for _, tt := range tests {
		var users []string
		for dir, files := range imports {
			for file, paths := range files {
				if slices.Contains(paths, tt.library) {
					users = append(users, file)
					if dir != tt.dir && !(strings.HasSuffix(tt.dir, "/") && strings.HasPrefix(dir, tt.dir)) {
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
	for file, paths := range projectImports(t)["cmd/safeguard"] {
		for _, path := range paths {
			inside, ok := strings.CutPrefix(path, "safeguard/report/")
			if ok && !slices.Contains([]string{"formats", "data", "pdf", "paper", "packdoc"}, inside) {
				t.Errorf("%s imports %s", file, path)
			}
		}
	}
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
		imports[dir][file] = nil // one that imports nothing is one too
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

// A file that a person names is opened by store.OpenInput, which does not wait for
// somebody at the other end of a pipe.
func TestInputsAreOpenedInOneWay(t *testing.T) {
	seen := 0
	for _, root := range []string{"../../cmd", "../../assess", "../../checklists", "../../report"} {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(n ast.Node) bool {
				sel, ok := n.(*ast.SelectorExpr)
				if !ok || sel.Sel.Name != "Open" {
					return true
				}
				if pkg, ok := sel.X.(*ast.Ident); ok && pkg.Name == "os" {
					seen++
					if filepath.Base(filepath.Dir(path)) != "journal" {
						t.Errorf("%s: os.Open: use store.OpenInput", path)
					}
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if seen == 0 {
		t.Error("no file is opened at all")
	}
}
