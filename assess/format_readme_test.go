package assess

import (
	"os"
	"strings"
	"testing"
)

// The README names each kind of act that version 1 does not know.
func TestReadmeNamesActsOfFormat2(t *testing.T) {
	text, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, list, found := strings.Cut(string(text), "\nActs of format 2: ")
	list, _, _ = strings.Cut(list, "\n\n")
	if !found {
		t.Fatal("no list")
	}
	for _, k := range kinds {
		if named := strings.Contains(list, "`"+k.zero.Kind()+"`"); named != (k.since == 2) {
			t.Errorf("%s: named %t, since format %d", k.zero.Kind(), named, k.since)
		}
	}
}
