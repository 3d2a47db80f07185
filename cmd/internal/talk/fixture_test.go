package talk_test

import (
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/words"
)

var me = store.Recorder{Who: "AB", By: "AB", Now: func() time.Time { return time.Unix(1772355600, 0).UTC() }}

// makeFile makes an assessment of the built-in pack's checklist on consent.
func makeFile(t *testing.T, path string, acts ...assess.Act) {
	t.Helper()
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	about := assess.Assessment{
		Organisation: "Tumaini", Round: "2026", Language: "en", Created: "2026-03-01", Pack: pack,
		Scope: assess.Scope{Checklists: []string{"consent"}}, ContentHash: pack.ContentHash(), ScoringHash: pack.ScoringHash(),
	}
	if err := store.Create(path, about, nil, me, acts...); err != nil {
		t.Fatal(err)
	}
}

func english(t *testing.T) *talk.Words {
	t.Helper()
	w := words.In("en")
	return w.Talk()
}
