package browser

import (
	"strings"
	"testing"
)

// A rule that is not closed takes all rules after it along.
func TestStyleSheetIsClosed(t *testing.T) {
	data, err := statics.ReadFile("static/style.css")
	if err != nil {
		t.Fatal(err)
	}
	depth := 0
	for n, line := range strings.Split(string(data), "\n") {
		if depth > 0 && strings.HasPrefix(line, "/*") {
			t.Fatalf("line %d begins a part in an open rule", n+1)
		}
		if depth += strings.Count(line, "{") - strings.Count(line, "}"); depth < 0 {
			t.Fatalf("line %d closes what is not open", n+1)
		}
	}
	if depth != 0 {
		t.Error("a rule is open at the end")
	}
}
