//go:build !windows

package main

import (
	"bytes"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
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
	begun := time.Now()
	if out, err := run("new", "next", "--from", "last").CombinedOutput(); err != nil {
		t.Fatalf("%s: %v", out, err)
	}
	took, struck, whole := time.Since(begun), 0, 0
	const kills = 200
	for n := 0; struck < kills; n++ {
		if n == 20*kills {
			t.Fatalf("only %d of %d were killed", struck, n)
		}
		_ = os.Remove(next)
		cmd := run("new", "next", "--from", "last")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rand.Int64N(int64(took) + 1)))
		_ = cmd.Process.Kill()
		if cmd.Wait() != nil {
			struck++
		}
		if after, err := os.ReadFile(last); err != nil || !bytes.Equal(before, after) {
			t.Fatalf("after kill %d the last round is not as it was: %v", struck, err)
		}
		if _, err := os.Lstat(next); err != nil {
			continue
		}
		file, err := quietEnv().read(next)
		if err != nil {
			t.Fatalf("after kill %d: %v", struck, err)
		}
		if then, ok := file.Last(); !ok || then.About.Round != "2025" {
			t.Fatalf("after kill %d the file carries no round", struck)
		}
		whole++
	}
	_ = os.Remove(next)
	if out, err := run("new", "next", "--from", "last").CombinedOutput(); err != nil {
		t.Errorf("the next time: %s: %v", out, err)
	}
	t.Logf("%d killed, %d times the file was there", struck, whole)
}
