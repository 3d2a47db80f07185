package main

import (
	"os"
	"path/filepath"
	"testing"

	"safeguard/cmd/internal/beginning"
	"safeguard/cmd/internal/words"
)

// The next round of the full sample costs less than twice what a first round does, by
// what is allocated: a clock would tell of the computer.
func TestTheNextRoundCostsLessThanTwo(t *testing.T) {
	sample, path, e := sampleFile(t), filepath.Join(t.TempDir(), "t.safeguard"), quietEnv()
	e.words = words.In("en")
	cost := func(f newFlags) float64 {
		return testing.AllocsPerRun(2, func() {
			os.Remove(path)
			if err := runNew(e, path, f); err != nil {
				t.Fatal(err)
			}
		})
	}
	first, next := cost(newFlags{Given: beginning.Given{Org: "Hope"}}), cost(newFlags{from: sample})
	if next >= 2*first {
		t.Errorf("a first round takes %.0f allocations and the next one %.0f", first, next)
	}
}
