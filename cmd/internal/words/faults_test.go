package words

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A call is a place in the source where a fault or a hint is made.
type call struct {
	at, code string
	values   []string
}

// Every fault has a sentence, every hint that is given has one, and none stands
// there for nothing. Holes are those that the code fills.
func TestFaultsHaveWords(t *testing.T) {
	w := In("en")
	faults, hints := map[string]bool{}, map[string]bool{}
	for _, c := range calls(t, "New", "Fault") {
		faults[c.code] = true
		checkHoles(t, c, w.Faults[c.code])
		if way := w.Hints[hintOf(c.code)]; way != "" {
			hints[hintOf(c.code)] = true
			checkHoles(t, c, way)
		}
	}
	for _, c := range calls(t, "Advise", "Guess") {
		hints[c.code] = true
		checkHoles(t, c, w.Hints[c.code])
	}
	for _, code := range slices.Collect(maps.Keys(faults)) {
		if w.Faults[code] == "" {
			t.Errorf("the fault %s has no sentence", code)
		}
	}
	for code := range hints {
		if w.Hints[code] == "" {
			t.Errorf("the hint %s has no sentence", code)
		}
	}
	for code := range w.Faults {
		if !faults[code] {
			t.Errorf("nothing says faults.%s", code)
		}
	}
	for code := range w.Hints {
		if !hints[code] {
			t.Errorf("nothing says hints.%s", code)
		}
	}
	for code, other := range sameWayOut {
		if !faults[code] || w.Hints[other] == "" || w.Hints[code] != "" {
			t.Errorf("%s has the way out of %s: one of them is not there, or it has one of its own", code, other)
		}
	}
}

var hole = regexp.MustCompile(`\{([a-z_]+)\}`)

func checkHoles(t *testing.T, c call, text string) {
	t.Helper()
	for _, m := range hole.FindAllStringSubmatch(text, -1) {
		if !slices.Contains(c.values, m[1]) {
			t.Errorf("%s: %s gives no {%s}", c.at, c.code, m[1])
		}
	}
}

// English sentences in these packages are faults. The exceptions are what only
// programmers and authors of packs meet, and what puts a name before a cause.
func TestNoSentenceIsAnErrorInCode(t *testing.T) {
	exceptions := []string{
		"assess/store/file.go",                         // a File opened for reading is recorded in by a mistake in this program
		"cmd/safeguard/errors.go",                      // usagef itself
		"cmd/safeguard/wrong_use.go",                   // of command lines, beside what cobra says in English
		"cmd/safeguard/help.go",                        // likewise
		"cmd/safeguard/checklist_",                     // for authors of packs
		"cmd/safeguard/sitting.go",                     // never printed
		"cmd/safeguard/menu.go",                        // never printed
		"report/pdf/", "report/web/", "report/office/", // of libraries
	}
	found := 0
	walk(t, func(path string, n ast.Node) {
		c, ok := n.(*ast.CallExpr)
		if !ok || len(c.Args) == 0 || slices.ContainsFunc(exceptions, func(e string) bool { return strings.HasPrefix(path, e) }) {
			return
		}
		name := called(c)
		if !slices.Contains([]string{"errors.New", "fmt.Errorf", "usage.Usagef", "usage.WithHint"}, name) {
			return
		}
		for _, arg := range c.Args {
			found++
			if text, ok := literal(arg); ok && sentence(text) {
				t.Errorf("%s: %q is for people: make it a fault", path, text)
			}
		}
	}, "assess", "report", "cmd/safeguard", "cmd/internal/talk", "cmd/internal/compose", "cmd/internal/screen")
	if found == 0 {
		t.Fatal("no error was looked at")
	}
}

// sentence reports whether a format has words of its own, rather than a name or a
// flag before a cause.
func sentence(format string) bool {
	rest := regexp.MustCompile(`--[a-z-]+|%[a-z]`).ReplaceAllString(format, "")
	return strings.ContainsFunc(rest, func(r rune) bool { return r >= 'a' && r <= 'z' })
}

// calls returns the calls of functions with these names whose code is a constant.
func calls(t *testing.T, functions ...string) (found []call) {
	t.Helper()
	walk(t, func(path string, n ast.Node) {
		c, ok := n.(*ast.CallExpr)
		if !ok {
			return
		}
		name := called(c)
		if name == "New" { // of another package
			return
		}
		name = strings.TrimPrefix(strings.TrimPrefix(name, "fault."), "usage.")
		at := map[string]int{"New": 0, "Fault": 0, "Advise": 1, "Guess": 3}[name]
		if !slices.Contains(functions, name) || len(c.Args) <= at {
			return
		}
		code, ok := literal(c.Args[at])
		if !ok && passesOn(path) {
			return
		}
		if !ok {
			t.Errorf("%s: a code of %s is not a constant", path, name)
			return
		}
		one := call{at: path, code: code}
		for i := at + 1; i < len(c.Args); i += 2 {
			value, _ := literal(c.Args[i])
			one.values = append(one.values, value)
		}
		found = append(found, one)
	}, "assess", "report", "cmd")
	if len(found) == 0 {
		t.Fatalf("nothing calls %v", functions)
	}
	return found
}

// passesOn reports whether a file hands codes on that others gave it.
func passesOn(path string) bool {
	return strings.HasPrefix(path, "cmd/internal/usage/") || strings.HasPrefix(path, "assess/fault/")
}

func called(c *ast.CallExpr) string {
	switch f := c.Fun.(type) {
	case *ast.Ident:
		return f.Name
	case *ast.SelectorExpr:
		if x, ok := f.X.(*ast.Ident); ok {
			return x.Name + "." + f.Sel.Name
		}
	}
	return ""
}

func literal(e ast.Expr) (string, bool) {
	lit, ok := e.(*ast.BasicLit)
	if !ok || lit.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(lit.Value)
	return text, err == nil
}

// walk visits the syntax of every Go file that is no test below some folders.
func walk(t *testing.T, visit func(path string, n ast.Node), dirs ...string) {
	t.Helper()
	const root = "../../.."
	for _, dir := range dirs {
		files := 0
		err := filepath.WalkDir(filepath.Join(root, dir), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
				return err
			}
			files++
			name, _ := filepath.Rel(root, path)
			f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			if err != nil {
				return err
			}
			ast.Inspect(f, func(n ast.Node) bool { visit(filepath.ToSlash(name), n); return true })
			return nil
		})
		if err != nil || files == 0 {
			t.Fatalf("%s: %d files, %v", dir, files, err)
		}
	}
}
