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
		Tight                bool
	}
	limits := coverLimits{gaps: 4, reasons: 4, whole: 4, mustHaves: 2}
	var got []step
	for limits.reduce() {
		got = append(got, step{limits.gaps, limits.reasons, limits.whole, limits.tight})
	}
	want := []step{
		{4, 4, 3, false}, {4, 4, 2, false}, {4, 4, 1, false}, {4, 4, 0, false},
		{4, 2, 2, false}, {4, 2, 1, false}, {4, 2, 0, false},
		{4, 1, 0, false}, {4, 0, 0, false}, {4, 0, 0, true}, {3, 0, 0, true},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}
