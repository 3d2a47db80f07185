package browser

import (
	"strings"
	"testing"

	"safeguard/assess"
)

// A day that has passed says so at the first glance too.
func TestOverviewSaysOverdue(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini", assess.Answer{Question: question, Value: "absent"}, assess.PlanEntry{Question: question, Due: new("2026-06-02")})
	if got := v.get("/a/tumaini/"); strings.Contains(got.body, "overdue") {
		t.Error("overdue too early")
	}
	v.now = v.now.AddDate(1, 0, 0)
	if got := v.get("/a/tumaini/"); !strings.Contains(got.body, " · overdue") {
		t.Error("a day that has passed does not say so")
	}
}

// Whom to call comes before the steps, on the page and over a page.
func TestDangerBeginsWithWhomToCall(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini")
	step := sentences(v.read("tumaini").About.Pack.DangerNow)[0]
	for _, at := range []string{"/a/tumaini/danger", at31} {
		body := v.get(at).body
		call, steps := strings.Index(body, `<li class="lines">116</li>`), strings.Index(body, step)
		if call < 0 || steps < call {
			t.Errorf("%s: whom to call at %d, what to do at %d", at, call, steps)
		}
	}
}
