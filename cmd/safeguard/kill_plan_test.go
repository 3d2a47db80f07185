//go:build !windows

package main

import (
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestKilledWhilePlanning kills the verbs of the plan 200 times. What a verb had
// recorded before stays, a killed one is there whole or not at all, and the next one
// needs no clearing up.
func TestKilledWhilePlanning(t *testing.T) {
	long(t)
	t.Parallel()
	const kills = 200
	path := filepath.Join(t.TempDir(), "t.safeguard")
	for _, args := range [][]string{{"new", path, "--org", "Tumaini"}, {"set", path, "1.1", "A"}, {"set", path, "1.4", "A"}} {
		if out, err := exec.Command("safeguard", args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v", out, err)
		}
	}
	e := quietEnv()
	verbs := [][]string{
		{"begin", "1.1"}, {"done", "1.1", "--proof", "office file 2"}, {"verify", "1.1", "--role", "the chair"},
		{"add", "Ask the district office for a map"}, {"owners", "set", "Director", "Amina ROUND"}, {"drop", "1.4", "--reason", "no such work"},
		{"begin", "1.4"}, {"set", "1.4", "--owner", "Director ROUND"},
	}
	events, recorded := 2, 0
	next := func() *exec.Cmd {
		verb := slices.Clone(verbs[recorded%len(verbs)])
		for i, word := range verb { // what is so already is not recorded
			verb[i] = strings.ReplaceAll(word, "ROUND", string(rune('A'+recorded/len(verbs)%26)))
		}
		return exec.Command("safeguard", append([]string{"plan", path}, verb...)...)
	}
	through := killAtRandom(t, kills, next, func(n int, killed bool) bool {
		file, err := e.read(path)
		if err != nil {
			t.Fatalf("after kill %d: %v", n, err)
		}
		now := len(file.State.Events())
		if whole := now == events+1; !whole && (now != events || !killed) {
			t.Fatalf("after kill %d: %d events became %d", n, events, now)
		} else if whole {
			events, recorded = now, recorded+1
			return true
		}
		return false
	})
	if through < len(verbs) {
		t.Errorf("only %d were recorded", through)
	}
}
