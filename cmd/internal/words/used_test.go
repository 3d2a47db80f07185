package words

import (
	"go/ast"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"safeguard/report"
)

// Every word is said: a field of its name is selected somewhere, other than in
// the compiled words.
func TestWordsAreUsed(t *testing.T) {
	selected := map[string]bool{}
	walk(t, func(_ string, n ast.Node) {
		if s, ok := n.(*ast.SelectorExpr); ok {
			selected[s.Sel.Name] = true
		}
	}, "cmd", "report")
	templates, _ := filepath.Glob("../browser/html/*.html")
	for _, path := range templates {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range regexp.MustCompile(`\.[A-Z]\w*`).FindAllString(string(text), -1) {
			selected[name[1:]] = true
		}
	}
	for name, words := range byField(In("en")) {
		if !selected[name] {
			t.Errorf("nothing says %s", words[0].key)
		}
	}
}

// A hole of a text is one that is filled where the text is: in calls of Fill and
// its likes whose text is a word by name.
func TestHolesAreFilled(t *testing.T) {
	words := byField(In("en"))
	fillers := []string{
		"Fill", "FillHoles", "report.Fill", "report.FillHoles", "words.Fill", // the text comes first
		"say", // of talk, likewise
	}
	checked := 0
	walk(t, func(path string, n ast.Node) {
		c, ok := n.(*ast.CallExpr)
		if !ok || len(c.Args) < 3 || !slices.Contains(fillers, called(c)) {
			return
		}
		known := words[wordOf(c.Args[0])]
		var given []string
		for _, arg := range c.Args[1:] {
			if name, ok := literal(arg); ok {
				given = append(given, name)
			}
		}
		if len(known) == 0 || c.Ellipsis.IsValid() {
			return
		}
		checked++
		fits := func(w word) bool { return len(missing(w.text, given)) == 0 }
		if !slices.ContainsFunc(known, fits) {
			t.Errorf("%s: %s has the holes %v, and is given %v", path, known[0].key, missing(known[0].text, given), given)
		}
	}, "cmd", "report")
	if checked < 100 {
		t.Errorf("only %d texts were checked", checked)
	}
}

// The form of a sentence for one has no hole that the other has not.
func TestPluralsHaveTheSameHoles(t *testing.T) {
	found := 0
	for _, words := range byField(In("en")) {
		for _, w := range words {
			if w.one == "" {
				continue
			}
			found++
			if extra := missing(w.one, slices.Collect(maps.Keys(holesOf(w.text)))); len(extra) > 0 {
				t.Errorf("%s: the form for one has %v besides", w.key, extra)
			}
		}
	}
	if found == 0 {
		t.Error("no sentence has two forms")
	}
}

// A word is one text of the messages; of a Plural, text is the one for others.
type word struct{ key, text, one string }

// byField lists the words by the names of their fields, which may be the same in
// several sections.
func byField(w *Words) map[string][]word {
	found := map[string][]word{}
	var gather func(v reflect.Value, section string)
	gather = func(v reflect.Value, section string) {
		for i := range v.NumField() {
			f := v.Type().Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			key := strings.TrimPrefix(section+"."+name, ".")
			switch value := v.Field(i).Interface().(type) {
			case string:
				found[f.Name] = append(found[f.Name], word{key: key, text: value})
			case report.Plural:
				found[f.Name] = append(found[f.Name], word{key, value.Other, value.One})
			case map[string]string: // looked at by name only
				found[f.Name] = append(found[f.Name], word{key: key})
			default:
				if f.Anonymous && name == "" {
					key = section
				}
				gather(v.Field(i), key)
			}
		}
	}
	gather(reflect.ValueOf(*w), "")
	return found
}

// wordOf returns the field that a text is taken from: w.Room.Each.For(n) is Each.
func wordOf(e ast.Expr) string {
	if c, ok := e.(*ast.CallExpr); ok {
		if f, ok := c.Fun.(*ast.SelectorExpr); ok && f.Sel.Name == "For" {
			return wordOf(f.X)
		}
		return ""
	}
	if s, ok := e.(*ast.SelectorExpr); ok {
		return s.Sel.Name
	}
	return ""
}

func holesOf(text string) map[string]bool {
	holes := map[string]bool{}
	for _, m := range hole.FindAllStringSubmatch(text, -1) {
		holes[m[1]] = true
	}
	return holes
}

// missing returns the holes of a text that are not among those given.
func missing(text string, given []string) (out []string) {
	for name := range holesOf(text) {
		if !slices.Contains(given, name) {
			out = append(out, name)
		}
	}
	slices.Sort(out)
	return out
}
