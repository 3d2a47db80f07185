package browser

import (
	"net/http"
	"os"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/cmd/internal/words"
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

// That the end of a file is missing is said on every screen until it was recorded behind,
// and where the rest of it is afterwards: it may hold a text.
func TestCutOffIsSaid(t *testing.T) {
	v := newVisitor(t)
	v.make("whole", assess.Answer{Question: question, Value: "paper"}, assess.Answer{Question: mustHave, Value: "paper"})
	data, err := os.ReadFile(v.path("whole"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"tumaini", "."} {
		if err := os.WriteFile(v.path(name), data[:len(data)-9], 0o600); err != nil {
			t.Fatal(err)
		}
	}
	w := &words.In("en").Page
	for _, at := range []string{"/", "/a/tumaini/", at31, "/a/tumaini/result", "/a/tumaini/copy"} {
		if !strings.Contains(v.get(at).body, w.Frame.CutOff) {
			t.Errorf("%s says nothing of it", at)
		}
	}
	if page := v.get("/"); !strings.Contains(page.body, w.Start.OddName) || strings.Contains(page.body, `href="/a/./"`) {
		t.Error("a file that no address can have is no link")
	}
	if page := v.get("/bring"); !strings.Contains(page.body, w.Bring.CutOff) {
		t.Error("a copy without its end looks whole")
	}
	if got := v.send(at31, "answer", "started"); got.status != http.StatusSeeOther {
		t.Fatalf("%d %s", got.status, got.body)
	}
	if page := v.get("/a/tumaini/"); strings.Contains(page.body, w.Frame.CutOff) || !strings.Contains(page.body, w.Frame.SetAside) {
		t.Error("nothing says where the end is")
	}
	if page := v.get("/a/whole/"); strings.Contains(page.body, w.Frame.SetAside) {
		t.Error("it is said of another file")
	}
}
