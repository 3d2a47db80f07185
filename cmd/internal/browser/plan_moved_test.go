package browser

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"safeguard/assess"
)

// What the script saves from a row is answered with what a page would say of it: a day in
// the past is not taken in silence, and an action of another group says where it is now.
func TestPlanRowSays(t *testing.T) {
	v := withPlan(t)
	plan := v.visit(nil, nil).words
	for _, tt := range []struct {
		name, day string
		said      string
		moved     string
	}{
		{"passed", "2026-05-01", "has passed", plan.Command.PlanOverdue},
		{"far away", "2099-05-01", "more than five years", "Later"},
		{"the same group", "2098-05-01", "more than five years", ""},
		{"near", "2026-05-20", "", "Now"},
	} {
		got := v.send(action31, v.filled(question, "due", tt.day, "stay", "1")...)
		said, _ := url.PathUnescape(got.header.Get("X-Said"))
		moved, _ := url.PathUnescape(got.header.Get("X-Moved"))
		want := ""
		if tt.moved != "" {
			want = fill(plan.Page.Plan.Moved, "group", tt.moved)
		}
		if got.status != http.StatusNoContent || !strings.Contains(said, tt.said) || said != "" && tt.said == "" || moved != want {
			t.Errorf("%s: %d, said %q, moved %q, want %q", tt.name, got.status, said, moved, want)
		}
	}
}

// A state that needs a text is never answered to the script as if it were saved.
func TestPlanStatusOfScript(t *testing.T) {
	v := withPlan(t)
	form := v.get(planned).hidden()
	for _, s := range []assess.Status{assess.StatusDone, assess.StatusVerified, assess.StatusDropped} {
		if got := v.post(actionOfM, form, "do", "status", "stay", "1", "status", string(s)); got.status == http.StatusNoContent || len(v.acts()) != 0 {
			t.Errorf("%s: %d, %d acts", s, got.status, len(v.acts()))
		}
	}
	if got := v.post(actionOfM, form, "do", "status", "stay", "1", "status", string(assess.StatusBegun)); got.status != http.StatusNoContent || len(v.acts()) != 1 {
		t.Errorf("begun: %d, %d acts", got.status, len(v.acts()))
	}
	// It does not go back to where nothing was said.
	if got := v.send(actionOfM, "do", "status", "stay", "1", "status", string(assess.StatusOpen)); got.status == http.StatusNoContent || len(v.acts()) != 1 {
		t.Errorf("not started: %d, %d acts", got.status, len(v.acts()))
	}
}
