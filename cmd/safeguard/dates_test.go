package main

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// What a person reads has days in words, all in one style. Only what is typed, the
// names of files and what programs read have 2026-03-01.
func TestDaysAreInWords(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	a, b := filepath.Join(dir, "a"), filepath.Join(dir, "b")
	run := func(args ...string) string { return mustRun(t, "", args...) }
	said := run("new", a, "--org", "Hope") + run("set", a, "1.1", "A", "--date", "2026-01-09")
	said += run("new", b, "--org", "Hope", "--round", "2027") + run("set", b, "1.1", "B")
	for _, due := range []string{"2026-01-05", "2026-09-30", "2062-03-01"} {
		said += run("plan", a, "set", "1.1", "--due", due)
	}
	said += run("approve", a, "--role", "the board") + run("undo", a) + run("undo", a, "--redo")
	for _, command := range []string{"status", "show", "log", "score", "plan"} {
		said += run(command, a)
	}
	said += run("show", a, "1.1") + run("score", a, "--explain") + run("compare", a, b)
	for _, format := range []string{"text", "md", "html"} {
		said += run("report", a, "--format", format, "-o", "-")
	}
	iso := regexp.MustCompile(`.*\d{4}-\d\d-\d\d.*`)
	said = strings.ReplaceAll(said, "--date 2026-03-12", "")
	found := strings.Count(said, "January 2026") + strings.Count(said, "March 2026")
	if found < 20 {
		t.Errorf("only %d days in words", found)
	}
	for _, line := range iso.FindAllString(said, -1) {
		t.Errorf("a day for programs in %q", line)
	}
}
