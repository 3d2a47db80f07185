//go:build !windows

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestKilledWhileBeginningTheNextRound kills new --from 200 times: there is no new
// file, or all of it with the last round, which is as it was; and the same command can
// be given again.
func TestKilledWhileBeginningTheNextRound(t *testing.T) {
	long(t)
	t.Parallel()
	dir := t.TempDir()
	last, next := filepath.Join(dir, "last.safeguard"), filepath.Join(dir, "next.safeguard")
	run := func(args ...string) *exec.Cmd {
		cmd := exec.Command("safeguard", args...)
		cmd.Dir = dir
		return cmd
	}
	for _, args := range [][]string{{"new", "last", "--org", "Tumaini", "--round", "2025"}, {"set", "last", "1.1", "B", "--note", "a note"}} {
		if out, err := run(args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v", out, err)
		}
	}
	before, err := os.ReadFile(last)
	if err != nil {
		t.Fatal(err)
	}
	begin := func() *exec.Cmd {
		_ = os.Remove(next)
		return run("new", "next", "--from", "last")
	}
	killAtRandom(t, 200, begin, func(n int, _ bool) bool {
		if after, err := os.ReadFile(last); err != nil || !bytes.Equal(before, after) {
			t.Fatalf("after kill %d the last round is not as it was: %v", n, err)
		}
		if _, err := os.Lstat(next); err != nil {
			return false
		}
		file, err := quietEnv().read(next)
		if err != nil {
			t.Fatalf("after kill %d: %v", n, err)
		}
		if then, ok := file.Last(); !ok || then.About.Round != "2025" {
			t.Fatalf("after kill %d the file carries no round", n)
		}
		return true
	})
	if out, err := begin().CombinedOutput(); err != nil {
		t.Errorf("the next time: %s: %v", out, err)
	}
}
