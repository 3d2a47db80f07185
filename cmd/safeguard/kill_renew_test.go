//go:build !windows

package main

import (
	"bytes"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestKilledWhileRenewing kills a renewal 200 times. The file that is renewed stays
// byte for byte, the new one is whole or not there, and the next renewal needs no
// clearing up.
func TestKilledWhileRenewing(t *testing.T) {
	long(t)
	t.Parallel()
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	older, err := filepath.Abs("../../testdata/packs/ecpat-v1")
	if err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) *exec.Cmd {
		cmd := exec.Command("safeguard", args...)
		cmd.Dir = dir
		return cmd
	}
	done := func(args ...string) time.Duration {
		begun := time.Now()
		if out, err := run(args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v", out, err)
		}
		return time.Since(begun)
	}
	done("new", "t", "--org", "Tumaini", "--round", "2026", "--pack", older)
	done("set", "t", "1.1", "B", "--note", strings.Repeat("a long note ", 2000))
	took := done("renew", "t", "-o", "whole")
	want, err := os.ReadFile(at("whole.safeguard"))
	if err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(at("t.safeguard"))
	if err != nil {
		t.Fatal(err)
	}
	const kills = 200
	struck, made := 0, 0
	for n := 0; struck < kills; n++ {
		if n == 20*kills {
			t.Fatalf("only %d of %d were killed", struck, n)
		}
		cmd := run("renew", "t", "-o", "n")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rand.Int64N(int64(took) + 1)))
		_ = cmd.Process.Kill()
		if cmd.Wait() != nil {
			struck++
		}
		switch got, err := os.ReadFile(at("n.safeguard")); {
		case err == nil && !bytes.Equal(got, want):
			t.Fatalf("after kill %d the new file is not whole", struck)
		case err == nil:
			made++
			os.Remove(at("n.safeguard"))
		case !os.IsNotExist(err):
			t.Fatal(err)
		}
		if after, err := os.ReadFile(at("t.safeguard")); err != nil || !bytes.Equal(before, after) {
			t.Fatalf("after kill %d the file that is renewed changed: %v", struck, err)
		}
	}
	done("renew", "t", "-o", "n")
	if got, err := os.ReadFile(at("n.safeguard")); err != nil || !bytes.Equal(got, want) {
		t.Errorf("the next renewal: %v", err)
	}
	t.Logf("%d killed, %d times the new file was there", struck, made)
}
