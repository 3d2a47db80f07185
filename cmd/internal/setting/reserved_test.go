package setting

import (
	"testing"

	"safeguard/assess"
)

// A question cannot have the name of what else is set.
func TestNamesOfDetailsAreReserved(t *testing.T) {
	for _, d := range detailWords {
		for _, name := range d.words {
			if !assess.Reserved(assess.QuestionID, name) {
				t.Errorf("a question may be called %q", name)
			}
		}
	}
}
