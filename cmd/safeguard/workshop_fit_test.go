package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// Where the time is too short for one question, only Enter is offered, and nothing
// else is named or taken.
func TestATimeThatIsTooShortOffersEnter(t *testing.T) {
	path := filepath.Join(t.TempDir(), "u.safeguard")
	mustRun(t, "", "new", path, "--org", "X", "--contact", "Helpline 116", "-q")
	typed := "\n\n\nt\n14\n\n\n\n\n\n\n\n\n2 5 4 2\n1\n"
	said, _ := runSaid(typed+"q\n", "workshop", path, "--checklist", "consent", "--people", "14", "--minutes", "14", "--plain")
	_, said, ok := strings.Cut(said, "too short to open")
	if !ok || strings.Contains(said, "Type 1 or 2") || !strings.Contains(said, "“2 5 4 2” is not one of the choices.\nPress Enter to begin anyway.") ||
		!strings.Contains(said, "“1” is not one of the choices.") {
		t.Errorf("it says %s", said)
	}
}
