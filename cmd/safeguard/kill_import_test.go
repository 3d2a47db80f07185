//go:build !windows

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestKilledWhileImporting kills an import 200 times: all of the table is in the
// assessment or nothing of it, and the next import needs no clearing up.
func TestKilledWhileImporting(t *testing.T) {
	long(t)
	t.Parallel()
	dir := t.TempDir()
	path, table := filepath.Join(dir, "t.safeguard"), filepath.Join(dir, "answers.csv")
	run := func(args ...string) *exec.Cmd {
		cmd := exec.Command("safeguard", args...)
		cmd.Dir = dir
		return cmd
	}
	for _, args := range [][]string{{"new", "t", "--org", "Tumaini"}, {"set", "t", "1.1", "B"}, {"set", "t", "1.2", "B"}, {"export", "t", "-o", "answers.csv", "--what", "answers"}} {
		if out, err := run(args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v", out, err)
		}
	}
	data, err := os.ReadFile(table)
	if err != nil {
		t.Fatal(err)
	}
	changed := strings.ReplaceAll(string(data), ",Started,,", ",Started,"+strings.Repeat("a long note ", 300)+",")
	before, err := os.ReadFile(path)
	if err != nil || os.WriteFile(table, []byte(changed), 0o600) != nil {
		t.Fatal(err)
	}
	next := func() *exec.Cmd {
		if err := os.WriteFile(path, before, 0o600); err != nil {
			t.Fatal(err)
		}
		return run("import", "t", "answers.csv", "--yes")
	}
	killAtRandom(t, 200, next, func(n int, _ bool) bool {
		file, err := quietEnv().read(path)
		if err != nil {
			t.Fatalf("after kill %d: %v", n, err)
		}
		first, _ := file.State.Answer("coc-policy")
		second, _ := file.State.Answer("coc-code-for-all")
		if (first.Note == "") != (second.Note == "") {
			t.Fatalf("after kill %d half of the table is in the file", n)
		}
		return first.Note != ""
	})
	if out, err := next().CombinedOutput(); err != nil {
		t.Errorf("the next import: %s: %v", out, err)
	}
}
