package enter

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"safeguard/assess"
)

// Every word in this package's code that stands at a place where a list can name a
// question is one that no question may be called.
func TestWordsOfAListAreReserved(t *testing.T) {
	files := token.NewFileSet()
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var parsed []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(files, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		parsed = append(parsed, f)
	}
	collected := 0
	check := func(e ast.Expr) {
		lit, ok := e.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return
		}
		word, _ := strconv.Unquote(lit.Value)
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz") != "" {
			return
		}
		if collected++; !assess.Reserved(assess.QuestionID, word) {
			t.Errorf("%s: a question may be called %q", files.Position(lit.Pos()), word)
		}
	}
	for _, p := range parsed {
		ast.Inspect(p, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ValueSpec: // a Part
				for _, v := range n.Values {
					check(v)
				}
			case *ast.CaseClause:
				for _, v := range n.List {
					check(v)
				}
			case *ast.CallExpr: // strings.EqualFold(word, "code")
				if f, ok := n.Fun.(*ast.SelectorExpr); ok && f.Sel.Name == "EqualFold" {
					for _, v := range n.Args {
						check(v)
					}
				}
			}
			return true
		})
	}
	if collected < 8 {
		t.Errorf("only %d words", collected)
	}
}
