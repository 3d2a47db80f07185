//go:build !windows

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestKilledWhileWriting kills reports and merges at random moments. What stands
// under the name afterwards is whole, and the next one to write there leaves
// nothing beside it.
func TestKilledWhileWriting(t *testing.T) {
	long(t)
	t.Parallel()
	dir := t.TempDir()
	run := func(args ...string) *exec.Cmd {
		cmd := exec.Command("safeguard", args...)
		cmd.Dir = dir
		return cmd
	}
	for _, args := range [][]string{{"new", "t", "--org", "Tumaini", "--round", "2026"}, {"set", "t", "1.1", "B", "--note", "a name"}} {
		if out, err := run(args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v", out, err)
		}
	}
	copyFile(t, filepath.Join(dir, "t"), filepath.Join(dir, "copy"))
	if out, err := run("report", "t", "-o", "r.html").CombinedOutput(); err != nil {
		t.Fatalf("%s: %v", out, err)
	}
	left, merges := 0, false
	next := func() *exec.Cmd {
		if merges = !merges; merges {
			return run("merge", "t", "copy", "-o", "m")
		}
		return run("report", "t", "-o", "r.html", "--force")
	}
	killAtRandom(t, 40, next, func(n int, killed bool) bool {
		if data, err := os.ReadFile(filepath.Join(dir, "r.html")); err != nil || !strings.Contains(string(data), "</html>") {
			t.Fatalf("after kill %d the report is broken: %v", n, err)
		}
		if merged := filepath.Join(dir, "m.safeguard"); merges {
			if _, err := quietEnv().read(merged); err != nil && !os.IsNotExist(err) && !strings.Contains(err.Error(), "no such file") {
				t.Fatalf("after kill %d the merged file is broken: %v", n, err)
			}
			os.Remove(merged)
		}
		unfinished, _ := filepath.Glob(filepath.Join(dir, "*.[pn][ae][rw]*"))
		left += len(unfinished)
		return !killed
	})
	for _, args := range [][]string{{"report", "t", "-o", "r.html", "--force"}, {"merge", "t", "copy", "-o", "m"}} {
		if out, err := run(args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v", out, err)
		}
	}
	var names []string
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".lock") { // it says nothing, and stops nobody
			names = append(names, e.Name())
		}
	}
	if got := strings.Join(names, " "); got != "copy.safeguard m.safeguard r.html t.safeguard" {
		t.Errorf("left: %s", got)
	}
	t.Logf("%d times something was left for the next one", left)
}
