//go:build !windows

package main

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
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
	begun := time.Now()
	if out, err := run("import", "t", "answers.csv", "--yes").CombinedOutput(); err != nil {
		t.Fatalf("%s: %v", out, err)
	}
	took, struck, whole := time.Since(begun), 0, 0
	const kills = 200
	for n := 0; struck < kills; n++ {
		if n == 20*kills {
			t.Fatalf("only %d of %d were killed", struck, n)
		}
		if err := os.WriteFile(path, before, 0o600); err != nil {
			t.Fatal(err)
		}
		cmd := run("import", "t", "answers.csv", "--yes")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rand.Int64N(int64(took) + 1)))
		_ = cmd.Process.Kill()
		if cmd.Wait() != nil {
			struck++
		}
		file, err := quietEnv().read(path)
		if err != nil {
			t.Fatalf("after kill %d: %v", struck, err)
		}
		first, _ := file.State.Answer("coc-policy")
		second, _ := file.State.Answer("coc-code-for-all")
		if (first.Note == "") != (second.Note == "") {
			t.Fatalf("after kill %d half of the table is in the file", struck)
		}
		if first.Note != "" {
			whole++
		}
	}
	if out, err := run("import", "t", "answers.csv", "--yes").CombinedOutput(); err != nil {
		t.Errorf("the next import: %s: %v", out, err)
	}
	t.Logf("%d killed, %d times the table was in the file", struck, whole)
}
