package pdf

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Page one gives up as little as it must: one reason after another loses all but its
// first sentence, the last ones first.
func TestCoverLimitsShrinkStepByStep(t *testing.T) {
	type step struct {
		Gaps, Reasons, Whole int
		Tight, Unnamed       bool
	}
	limits := coverLimits{gaps: 4, reasons: 4, whole: 4, mustHaves: 2}
	var got []step
	for limits.reduce() {
		got = append(got, step{limits.gaps, limits.reasons, limits.whole, limits.tight, limits.unnamed})
	}
	want := []step{
		{4, 4, 3, false, false}, {4, 4, 2, false, false}, {4, 4, 1, false, false}, {4, 4, 0, false, false},
		{4, 2, 2, false, false}, {4, 2, 1, false, false}, {4, 2, 0, false, false},
		{4, 1, 0, false, false}, {4, 0, 0, false, false}, {4, 0, 0, true, false}, {4, 0, 0, true, true}, {3, 0, 0, true, true},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}
