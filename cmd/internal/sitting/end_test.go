package sitting

import (
	"testing"

	"safeguard/assess"
)

// The checklist to go over is one that the assessment asks.
func TestFirstAsked(t *testing.T) {
	pack := assess.Pack{Checklists: []assess.Checklist{
		{ID: "consent", Questions: []assess.Question{{ID: "ask-first"}}}, {ID: "visits", Questions: []assess.Question{{ID: "rules"}}},
	}}
	for _, tt := range []struct {
		name, covered, wanted, want string
	}{
		{"the first one", "", "", "consent"},
		{"the one that was asked for", "", "visits", "visits"},
		{"only visits is covered", "visits", "", "visits"},
		{"nothing is asked", "other", "visits", ""},
	} {
		var scope assess.Scope
		if tt.covered != "" {
			scope.Checklists = []string{tt.covered}
		}
		st := assess.NewState(scope)
		if id, ok := firstAsked(&pack, &st, tt.wanted); id != tt.want || ok != (tt.want != "") {
			t.Errorf("%s: %q, %v", tt.name, id, ok)
		}
	}
}
