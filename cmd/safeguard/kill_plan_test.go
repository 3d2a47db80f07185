//go:build !windows

package main

import (
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestKilledWhilePlanning kills the verbs of the plan 200 times. What a verb had
// recorded before stays, a killed one is there whole or not at all, and the next one
// needs no clearing up.
func TestKilledWhilePlanning(t *testing.T) {
	long(t)
	t.Parallel()
	const kills = 200
	path := filepath.Join(t.TempDir(), "t.safeguard")
	var took time.Duration
	for _, args := range [][]string{{"new", path, "--org", "Tumaini"}, {"set", path, "1.1", "A"}, {"set", path, "1.4", "A"}} {
		begun := time.Now()
		if out, err := exec.Command("safeguard", args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v", out, err)
		}
		took = time.Since(begun)
	}
	e := quietEnv()
	verbs := [][]string{
		{"begin", "1.1"}, {"done", "1.1", "--proof", "office file 2"}, {"verify", "1.1", "--role", "the chair"},
		{"add", "Ask the district office for a map"}, {"owners", "set", "Director", "Amina ROUND"}, {"drop", "1.4", "--reason", "no such work"},
		{"begin", "1.4"}, {"set", "1.4", "--owner", "Director ROUND"},
	}
	events, struck, recorded := 2, 0, 0
	for n := 0; struck < kills; n++ {
		if n == 20*kills {
			t.Fatalf("only %d of %d were killed", struck, n)
		}
		verb := slices.Clone(verbs[recorded%len(verbs)])
		for i, word := range verb { // what is so already is not recorded
			verb[i] = strings.ReplaceAll(word, "ROUND", string(rune('A'+recorded/len(verbs)%26)))
		}
		cmd := exec.Command("safeguard", append([]string{"plan", path}, verb...)...)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rand.Int64N(int64(took) + 1)))
		_ = cmd.Process.Kill()
		err := cmd.Wait()
		if cmd.ProcessState.Exited() && err != nil {
			t.Fatalf("%v: %v", verb, err)
		}
		if !cmd.ProcessState.Exited() {
			struck++
		}
		file, err := e.read(path)
		if err != nil {
			t.Fatalf("after kill %d of %v: %v", struck, verb, err)
		}
		switch now := len(file.State.Events()); {
		case now == events+1:
			events, recorded = now, recorded+1
		case now != events || cmd.ProcessState.Exited():
			t.Fatalf("after kill %d of %v: %d events became %d", struck, verb, events, now)
		}
	}
	if recorded < len(verbs) {
		t.Errorf("only %d were recorded", recorded)
	}
	t.Logf("%d killed, %d recorded", struck, recorded)
}
