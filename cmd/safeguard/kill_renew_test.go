//go:build !windows

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
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
	done := func(args ...string) {
		if out, err := run(args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v", out, err)
		}
	}
	done("new", "t", "--org", "Tumaini", "--round", "2026", "--pack", older)
	done("set", "t", "1.1", "B", "--note", strings.Repeat("a long note ", 2000))
	done("renew", "t", "-o", "whole")
	want, err := os.ReadFile(at("whole.safeguard"))
	if err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(at("t.safeguard"))
	if err != nil {
		t.Fatal(err)
	}
	next := func() *exec.Cmd { return run("renew", "t", "-o", "n") }
	killAtRandom(t, 200, next, func(n int, _ bool) bool {
		got, made := os.ReadFile(at("n.safeguard"))
		switch {
		case made == nil && !bytes.Equal(got, want):
			t.Fatalf("after kill %d the new file is not whole", n)
		case made == nil:
			os.Remove(at("n.safeguard"))
		case !os.IsNotExist(made):
			t.Fatal(made)
		}
		if after, err := os.ReadFile(at("t.safeguard")); err != nil || !bytes.Equal(before, after) {
			t.Fatalf("after kill %d the file that is renewed changed: %v", n, err)
		}
		return made == nil
	})
	done("renew", "t", "-o", "n")
	if got, err := os.ReadFile(at("n.safeguard")); err != nil || !bytes.Equal(got, want) {
		t.Errorf("the next renewal: %v", err)
	}
}
