package data

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write json.md anew")

// json.md describes every field of the JSON, in the words of the comments of the code.
func TestTheShapeIsDocumented(t *testing.T) {
	s := shape{comments: commentsOf(t, ".", "../../assess", "../../assess/rounds", "../../assess/progress"), seen: map[reflect.Type]bool{}}
	s.describe(t, reflect.TypeFor[File]())
	got := "# The JSON of `export`, `report` and `score`\n\nMade from the comments of the code by `go test ./report/data -update`. A field marked with ? is left\n" +
		"out where it has nothing. A field never changes its meaning under the same `schema`.\n" + s.text.String()
	if *update {
		if err := os.WriteFile("json.md", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("json.md")
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Error("json.md is not what the code says: run go test ./report/data -update")
	}
	if n := strings.Count(got, "\n| `"); n < 150 {
		t.Errorf("only %d fields", n)
	}
}

type shape struct {
	comments map[string]string // of types and, behind a dot, of fields
	seen     map[reflect.Type]bool
	text     strings.Builder
}

// describe writes a table for a type and for all that it holds.
func (s *shape) describe(t *testing.T, typ reflect.Type) {
	if s.seen[typ] {
		return
	}
	s.seen[typ] = true
	name := nameOf(typ)
	if s.comments[name] == "" {
		t.Errorf("%s has no comment", name)
	}
	fmt.Fprintf(&s.text, "\n## %s\n\n%s\n\n| field | is | |\n|---|---|---|\n", typ.Name(), s.comments[name])
	var inside []reflect.Type
	s.fields(typ, &inside)
	for _, in := range inside {
		s.describe(t, in)
	}
}

// fields writes the fields of a type, those of a type inside it without a name too.
func (s *shape) fields(typ reflect.Type, inside *[]reflect.Type) {
	for f := range typ.Fields() {
		tag, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case tag == "-":
			continue
		case f.Anonymous && tag == "":
			s.fields(f.Type, inside)
			continue
		}
		mark := ""
		if options != "" {
			mark = " ?"
		}
		kind, of := kindOf(f.Type)
		if of != nil {
			*inside = append(*inside, of)
		}
		fmt.Fprintf(&s.text, "| `%s`%s | %s | %s |\n", tag, mark, kind, s.comments[nameOf(typ)+"."+f.Name])
	}
}

// kindOf says in words what a type is in JSON, and which type of ours is in it.
func kindOf(typ reflect.Type) (string, reflect.Type) {
	switch typ.Kind() {
	case reflect.Pointer:
		return kindOf(typ.Elem())
	case reflect.Slice, reflect.Array:
		kind, of := kindOf(typ.Elem())
		return "list of " + kind, of
	case reflect.Map:
		kind, of := kindOf(typ.Elem())
		return kind + " by name", of
	case reflect.Struct:
		return typ.Name(), typ
	case reflect.Bool:
		return "true or false", nil
	case reflect.Int:
		if typ.Name() == "Percent" {
			return "number or null", nil
		}
		return "number", nil
	}
	if typ.Name() == "Date" {
		return "day, YYYY-MM-DD", nil
	}
	return "text", nil
}

func nameOf(typ reflect.Type) string { return filepath.Base(typ.PkgPath()) + "." + typ.Name() }

// commentsOf reads the comments of the types in some folders and of their fields.
func commentsOf(t *testing.T, dirs ...string) map[string]string {
	t.Helper()
	comments := map[string]string{}
	for _, dir := range dirs {
		files, _ := filepath.Glob(filepath.Join(dir, "*.go"))
		for _, path := range files {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				d, ok := n.(*ast.GenDecl)
				if !ok {
					return true
				}
				for _, spec := range d.Specs {
					if typ, ok := spec.(*ast.TypeSpec); ok {
						name := file.Name.Name + "." + typ.Name.Name
						comments[name] = strings.TrimSpace(d.Doc.Text())
						fieldComments(typ, name, comments)
					}
				}
				return false
			})
		}
	}
	return comments
}

func fieldComments(typ *ast.TypeSpec, name string, comments map[string]string) {
	st, ok := typ.Type.(*ast.StructType)
	if !ok {
		return
	}
	for _, f := range st.Fields.List {
		said := strings.TrimSpace(f.Doc.Text() + " " + f.Comment.Text())
		for _, n := range f.Names {
			comments[name+"."+n.Name] = strings.Join(strings.Fields(said), " ")
		}
	}
}
