package main

import (
	"strings"
	"testing"

	"safeguard/checklists/diff"
	"safeguard/cmd/internal/words"
)

// Each kind of change and each part of a pack has words.
func TestEveryChangeHasWords(t *testing.T) {
	texts := words.In("en").Command.Diff
	kinds := []diff.Kind{diff.Added, diff.Removed, diff.Moved, diff.Renumbered, diff.Reworded, diff.Retouched, diff.Changed, diff.Retranslated, diff.RevRaised, diff.RevIdle, diff.RevForgotten,
		diff.RevLowered, diff.ScaleChanged, diff.VersionLowered}
	parts := []string{"was", "is", "pack", "level", "band", "cap", "profile", "standard", "theme", "term", "checklist", "question", "language"}
	for _, k := range kinds {
		parts = append(parts, string(k))
		if k.IsWarning() != strings.HasPrefix(texts[string(k)], "warning:") {
			t.Errorf("%s: %q", k, texts[string(k)])
		}
	}
	for _, w := range parts {
		if texts[w] == "" {
			t.Errorf("no words for %s", w)
		}
	}
	if len(texts) != len(parts) {
		t.Errorf("%d words, want %d", len(texts), len(parts))
	}
}
