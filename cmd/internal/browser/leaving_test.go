package browser

import (
	"net/http"
	"strings"
	"testing"

	"safeguard/assess"
)

// A button that saves nothing does not lose what was written: it is said, with the text
// still there, and the second time it leaves.
func TestLeavingLosesNothing(t *testing.T) {
	for _, tt := range []struct {
		name string
		form []string
		asks bool
	}{
		{"a note alone", []string{"do", "skip", "note", "a note of ours"}, true},
		{"an answer with its note", []string{"do", "back", "answer", "paper", "note", "a note of ours"}, true},
		{"an answer alone", []string{"do", "skip", "answer", "paper", "note", ""}, true},
		{"as it was", []string{"do", "skip", "note", "", "evidence", ""}, false},
	} {
		v := newVisitor(t)
		v.make("tumaini")
		got := v.send(at31, tt.form...)
		if asks := got.status == http.StatusUnprocessableEntity; asks != tt.asks {
			t.Errorf("%s: %d", tt.name, got.status)
			continue
		}
		if !tt.asks {
			continue
		}
		if !strings.Contains(got.body, "is not saved yet") || strings.Contains(got.body, "{") || strings.Contains(strings.Join(tt.form, " "), "ours") != strings.Contains(got.body, "a note of ours</textarea>") {
			t.Errorf("%s: %s", tt.name, got.body)
		}
		if again := v.post(at31, got.hidden(), tt.form...); again.status != http.StatusSeeOther || len(v.read("tumaini").State.Events()) != 0 {
			t.Errorf("%s: pressed again: %d", tt.name, again.status)
		}
	}
}

// What stands already is no loss.
func TestLeavingWhatIsSaved(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini", assess.Answer{Question: question, Value: "paper", Note: "two lines\nof ours"})
	if got := v.send(at31, "do", "skip", "answer", "paper", "note", "two lines\r\nof ours"); got.status != http.StatusSeeOther {
		t.Errorf("%d: %s", got.status, got.body)
	}
}
