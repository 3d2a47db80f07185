package room_test

import (
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/checklists"
)

func now() time.Time { return time.Unix(1772355600, 0).UTC() }

// consent is an assessment of the built-in pack's checklist on consent, without an
// answer.
func consent(t *testing.T) (*assess.Assessment, assess.State) {
	t.Helper()
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	about := &assess.Assessment{
		Organisation: "Tumaini", Round: "2026", Language: "en", Created: "2026-03-01", Pack: pack,
		Scope: assess.Scope{Checklists: []string{"consent"}},
	}
	return about, assess.NewState(about.Scope)
}
