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
	if !ok || strings.Contains(said, "Type 1 or 2") || !strings.Contains(said, "“2 5 4 2” is not one of the choices.\nPress Enter to begin anyway, or type w to change the minutes.") ||
		!strings.Contains(said, "“1” is not one of the choices.") {
		t.Errorf("it says %s", said)
	}
}

// A longer time that is given then takes the room on: who is here is not asked again.
func TestATimeThatIsTooShortCanBeChanged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "u.safeguard")
	mustRun(t, "", "new", path, "--org", "X", "--contact", "Helpline 116", "-q")
	typed := "\n\n\nt\n14\n\n\n\n\n\n\n\n\nw\n240\nq\n"
	said, _ := runSaid(typed, "workshop", path, "--checklist", "consent", "--people", "14", "--minutes", "14", "--plain")
	_, said, ok := strings.Cut(said, "too short to open")
	if !ok || !strings.Contains(said, "How much time do we have?") || strings.Contains(said, "How many people are here") ||
		strings.Contains(said, "You chose 13") || !strings.Contains(said, "About the organisation: 1 of 5") {
		t.Errorf("it says %s", said)
	}
}
