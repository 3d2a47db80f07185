package checklists

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"safeguard/assess"
	"safeguard/checklists/internal/packtest"
)

// Every pack that is loaded can be scored, and comes back from an assessment
// with the hashes that it went in with: else nobody could open the file.
func TestLoadedPacksAreValid(t *testing.T) {
	builtin, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	starter, err := load(packtest.Starter(t))
	if err != nil {
		t.Fatal(err)
	}
	packs := map[string]assess.Pack{"built-in": builtin, "starter": starter}
	const dir = "../testdata/packs/"
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if p, err := Load(dir + e.Name()); err == nil {
			packs[e.Name()] = p
		}
	}
	if len(packs) < 6 {
		t.Fatalf("only %d packs", len(packs))
	}
	for name, p := range packs {
		checkValid(t, name, p)
	}
}

func checkValid(t *testing.T, name string, p assess.Pack) {
	t.Helper()
	if err := p.Valid(); err != nil {
		t.Errorf("%s: %v", name, err)
	}
	for _, ref := range p.Refs() {
		q := ref.Question
		if q.Why == "" && !slices.Contains(p.Optional, assess.OptionalWhy) || q.Action.Text == "" && !slices.Contains(p.Optional, assess.OptionalAction) {
			t.Errorf("%s: %s has no why or no action, and the pack does not say that it may", name, q.ID)
		}
	}
	data, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	var back assess.Pack
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	if back.ContentHash() != p.ContentHash() || back.ScoringHash() != p.ScoringHash() {
		t.Errorf("%s: another hash after it was read back", name)
	}
}
