package talk

import (
	"testing"

	"safeguard/assess"
	"safeguard/report"
)

// Where a redaction removed a text, a difference says so and does not end in nothing.
func TestChoiceOfWhatWasRemoved(t *testing.T) {
	w := &Words{Settle: &SettleWords{Dropped: "dropped: {reason}", Done: "done: {proof}", Cleared: "default"}, Report: &report.Words{PlanWords: report.PlanWords{EndedRemoved: "(removed)"}}}
	for _, tt := range []struct {
		act  assess.Act
		want string
	}{
		{assess.ActionStatus{Status: assess.StatusDropped, Redacted: true}, "dropped: (removed)"},
		{assess.ActionStatus{Status: assess.StatusDropped, Reason: "r", Redacted: true}, "dropped: r"},
		{assess.ActionStatus{Status: assess.StatusDone, Redacted: true}, "done: (removed)"},
		{assess.OwnAction{Redacted: true}, "(removed)"},
		{assess.PlanEntry{Redacted: true}, "(removed)"},
		{assess.PlanEntry{}, "default"},
	} {
		if got, _ := w.choice(nil, tt.act); got != tt.want {
			t.Errorf("%+v: %q, want %q", tt.act, got, tt.want)
		}
	}
}
