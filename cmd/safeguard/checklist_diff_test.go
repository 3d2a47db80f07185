package main

import (
	"strings"
	"testing"

	"safeguard/checklists"
	"safeguard/cmd/internal/words"
)

// Each kind of change and each part of a pack has words.
func TestEveryChangeHasWords(t *testing.T) {
	e := quietEnv()
	e.words = words.In("en")
	diff := e.words.Command.Diff
	kinds := []checklists.ChangeKind{checklists.Added, checklists.Removed, checklists.Moved, checklists.Reworded, checklists.Retouched, checklists.Changed, checklists.Retranslated, checklists.RevRaised, checklists.RevIdle, checklists.RevForgotten,
		checklists.RevLowered, checklists.ScaleChanged, checklists.VersionLowered}
	words := []string{"was", "is", "pack", "level", "band", "cap", "profile", "standard", "theme", "checklist", "question", "language"}
	for _, k := range kinds {
		words = append(words, string(k))
		if k.IsWarning() != strings.HasPrefix(diff[string(k)], "warning:") {
			t.Errorf("%s: %q", k, diff[string(k)])
		}
	}
	for _, w := range words {
		if diff[w] == "" {
			t.Errorf("no words for %s", w)
		}
	}
	if len(diff) != len(words) {
		t.Errorf("%d words, want %d", len(diff), len(words))
	}
}
