package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"safeguard/cmd/internal/words"
)

// said carries out a command line with something typed in, whatever its exit code
// is, and returns what it says on both streams.
func said(typed string, args ...string) string {
	var out bytes.Buffer
	e := &env{in: strings.NewReader(typed), out: &out, err: &out, words: words.In("en")}
	e.now = func() time.Time { return time.Unix(1772355600, 0).UTC() }
	run(e, args)
	return out.String()
}

// What a file began with and what was changed since: no output has the old value,
// no file name either, and those that name it have the new one.
func TestChangedDetailsAreNowhereOld(t *testing.T) {
	t.Chdir(t.TempDir())
	safeguard(t, "new", "a", "--org", "Oldname Trust", "--round", "oldround", "--contact", "Oldnumber 116")
	safeguard(t, "new", "then", "--org", "Newname Trust", "--round", "before", "--date", "2025-03-01")
	safeguard(t, "set", "a", "1.1", "D")
	safeguard(t, "set", "then", "1.1", "B")
	for _, set := range [][]string{{"organisation", "Newname Trust"}, {"round", "newround"}, {"contact", "Newnumber 119"}} {
		safeguard(t, append([]string{"set", "a"}, set...)...)
	}
	copyFile(t, "a", "copy")
	shown := map[string]bool{}
	look := func(where, text string) {
		text = strings.ToLower(text)
		for _, old := range []string{"oldname", "oldround", "oldnumber"} {
			if strings.Contains(text, old) {
				t.Errorf("%s says %s:\n%s", where, old, text)
			}
		}
		for _, now := range []string{"newname", "newround", "newnumber"} {
			shown[now] = shown[now] || strings.Contains(text, now)
		}
	}
	for _, line := range []string{
		"status a", "show a", "show a 1.1", "log a", "score a", "score a --explain", "score a --format json", "plan a",
		"report a --format text -o -", "report a --format html -o -", "report a --format md -o -", "report a --format json -o -",
		"report a --format text --audience board -o -", "report a --earlier then --format text -o -",
		"report a", "report a --format docx", "compare then a", "compare a then",
		"print worksheet --file a", "print cards --file a", "print facilitator --file a", "print tally --file a",
		"assess a --plain", "workshop a --plain", "merge a copy -o b", "status b", "enter a",
	} {
		look(line, said("!\nq\n", strings.Fields(line)...))
	}
	for now, ok := range shown {
		if !ok {
			t.Errorf("nothing says %s", now)
		}
	}
	made, _ := filepath.Glob("*")
	for _, name := range made {
		look("the name of "+name, name)
		if data, err := os.ReadFile(name); err == nil && filepath.Ext(name) != ".safeguard" {
			look(name, string(data))
		}
	}
	if len(made) < 8 {
		t.Errorf("only %v were made", made)
	}
}

// The language that a file speaks is the one that was set last.
func TestTheLanguageIsThatOfTheState(t *testing.T) {
	data, err := os.ReadFile("../../testdata/files/v1/swahili.safeguard")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	if err := os.WriteFile("s.safeguard", data, 0o600); err != nil {
		t.Fatal(err)
	}
	before := safeguard(t, "report", "s", "--format", "text", "-o", "-")
	safeguard(t, "set", "s", "language", "en")
	english := safeguard(t, "report", "s", "--format", "text", "-o", "-", "--lang", "en")
	if after := safeguard(t, "report", "s", "--format", "text", "-o", "-"); after == before || after != english {
		t.Errorf("it speaks\n%.300s\nwant\n%.300s", after, english)
	}
	safeguard(t, "undo", "s")
	if after := safeguard(t, "report", "s", "--format", "text", "-o", "-"); after != before {
		t.Errorf("taken back, it speaks\n%.300s\nwant\n%.300s", after, before)
	}
}
