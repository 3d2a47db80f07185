package checklists

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

// retired are the ids of questions that the built-in pack had once. They are never
// used again: answers of earlier years are kept under them.
var retired = []string{"con-records-check", "saf-risk-owner"}

// A question keeps its id from version to version as long as it asks for the same;
// who reads two rounds side by side is told by its rev when it does not.
func TestTheBuiltinPackAgainstVersion1(t *testing.T) {
	first, err := Load("../testdata/packs/ecpat-v1")
	if err != nil {
		t.Fatal(err)
	}
	pack := builtin(t)
	if pack.ID != first.ID || pack.Version <= first.Version {
		t.Errorf("%s, version %d, follows %s, version %d", pack.ID, pack.Version, first.ID, first.Version)
	}
	var gone, added []string
	was := map[string]*assess.Question{}
	for _, ref := range first.Refs() {
		was[ref.Question.ID] = ref.Question
		if _, ok := pack.Find(ref.Question.ID); !ok {
			gone = append(gone, ref.Question.ID)
		}
	}
	for _, ref := range pack.Refs() {
		q := ref.Question
		old := was[q.ID]
		if old == nil {
			added = append(added, q.ID)
			continue
		}
		if q.Rev < old.Rev || q.Text != old.Text && q.Rev == old.Rev {
			t.Errorf("%s: rev %d, and before %d:\n%s\n%s", q.ID, q.Rev, old.Rev, q.Text, old.Text)
		}
		if slices.Contains(retired, q.ID) {
			t.Errorf("%s was retired", q.ID)
		}
	}
	slices.Sort(gone)
	if d := cmp.Diff(retired, gone); d != "" {
		t.Errorf("retired (-want +got):\n%s", d)
	}
	if want := []string{"coc-policy", "coc-inquiry", "saf-between-children"}; cmp.Diff(want, added) != "" {
		t.Errorf("new are %v", added)
	}
}
