package browser

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
)

// The list says that an action is begun at once, and leads to the action's own page for
// all that needs a text.
func TestPlanStatusOfList(t *testing.T) {
	v := withPlan(t)
	form := v.get(planned).hidden()
	got := v.post(actionOfM+"?open=1", form, "do", "status", "status", string(assess.StatusDone))
	if got.status != http.StatusSeeOther || got.to() != actionOfM+"?open=1&to=done" || len(v.acts()) != 0 {
		t.Errorf("done: %d to %q, %d acts", got.status, got.to(), len(v.acts()))
	}
	if page := v.get(got.to()); !strings.Contains(page.body, `value="done" data-key="" checked`) {
		t.Error("done is not chosen on the page of the action")
	}
	for range 2 {
		if got = v.post(actionOfM, form, "do", "status", "status", string(assess.StatusBegun)); got.status != http.StatusSeeOther {
			t.Fatalf("begun: %d: %s", got.status, got.body)
		}
	}
	want := assess.ActionStatus{Action: mustHave, Status: assess.StatusBegun, On: v.today()}
	if acts := v.acts(); len(acts) != 1 || acts[0] != want {
		t.Errorf("recorded %+v", acts)
	}
}

// What a state needs is asked for beside its field; a verified action was looked at by
// somebody else than who did it.
func TestPlanStatus(t *testing.T) {
	v := withPlan(t, assess.PlanEntry{Question: mustHave, Owner: new("Director")}, assess.Holder{Post: "Director", Name: "Amina"})
	for _, tt := range []struct {
		name  string
		form  []string
		field string // with what is wrong, "" where it is recorded
		want  assess.Status
	}{
		{"nothing chosen", []string{"on", "2026-05-04"}, "status", assess.StatusOpen},
		{"no such state", []string{"status", "closed", "on", "2026-05-04"}, "status", assess.StatusOpen},
		{"done without its proof", []string{"status", "done", "on", "2026-05-04"}, "shown", assess.StatusOpen},
		{"verified before it is done", []string{"status", "verified", "on", "2026-05-04", "role", "Board"}, "status", assess.StatusOpen},
		{"done tomorrow", []string{"status", "done", "on", "2026-05-05", "shown", "a signed list"}, "on", assess.StatusOpen},
		{"no day", []string{"status", "done", "on", "May", "shown", "a signed list"}, "on", assess.StatusOpen},
		{"dropped without a reason", []string{"status", "dropped", "on", "2026-05-04", "shown", "a signed list"}, "reason", assess.StatusOpen},
		{"done", []string{"status", "done", "on", "2026-05-04", "shown", "a signed list", "reason", "of another state"}, "", assess.StatusDone},
		{"verified by nobody", []string{"status", "verified", "on", "2026-05-04"}, "role", assess.StatusDone},
		{"verified by the post that did it", []string{"status", "verified", "on", "2026-05-04", "role", "the board (Director)"}, "role", assess.StatusDone},
		{"verified by who holds it", []string{"status", "verified", "on", "2026-05-04", "role", "amina"}, "role", assess.StatusDone},
		{"verified", []string{"status", "verified", "on", "2026-05-04", "role", "Member of the board"}, "", assess.StatusVerified},
		{"begun again", []string{"status", "begun", "on", "2026-05-04"}, "", assess.StatusBegun},
		{"dropped", []string{"status", "dropped", "on", "2026-05-04", "reason", "another network does it"}, "", assess.StatusDropped},
	} {
		before := len(v.acts())
		got := v.send(actionOfM, append([]string{"do", "status"}, tt.form...)...)
		r := v.read("tumaini").Result(v.today())
		a, _ := r.Action(mustHave)
		if a.Status != tt.want {
			t.Errorf("%s: it is %s, want %s", tt.name, a.Status, tt.want)
		}
		if tt.field != "" {
			if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `href="#`+tt.field+`"`) || len(v.acts()) != before {
				t.Errorf("%s: %d, %s is not named", tt.name, got.status, tt.field)
			}
			if slices.Contains(tt.form, "a signed list") && !strings.Contains(got.body, "a signed list</textarea>") {
				t.Errorf("%s: what was typed is gone", tt.name)
			}
			continue
		}
		if got.status != http.StatusSeeOther || len(v.acts()) != before+1 {
			t.Errorf("%s: %d, %d acts: %s", tt.name, got.status, len(v.acts())-before, got.body)
		}
		if again := v.post(actionOfM, v.get(planned).hidden(), append([]string{"do", "status"}, tt.form...)...); again.status != http.StatusSeeOther || len(v.acts()) != before+1 {
			t.Errorf("%s, sent twice: %d, %d acts", tt.name, again.status, len(v.acts())-before)
		}
	}
}

// An action of our own is added once, however often its form is sent, with the questions
// that it is for.
func TestPlanAdd(t *testing.T) {
	v := withPlan(t)
	for name, tt := range map[string]struct {
		form  []string
		field string
	}{
		"no text":          {[]string{"for", "3.1", "owner", "kept owner"}, "what"},
		"no such question": {[]string{"what", "Meet the elders", "for", "3.1, 9.9", "owner", "kept owner"}, "for"},
		"no day":           {[]string{"what", "Meet the elders", "due", "1999-01-01", "owner", "kept owner"}, "due"},
	} {
		got := v.send(planned+"/add", tt.form...)
		if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `href="#`+tt.field+`"`) || !strings.Contains(got.body, `value="kept owner"`) {
			t.Errorf("%s: %d", name, got.status)
		}
	}
	form := v.get(planned + "/add").hidden()
	for range 2 {
		got := v.post(planned+"/add", form, "what", "Meet the elders", "for", "3.1; 3.7 3.1", "owner", "Director", "due", "2026-09-01")
		if got.status != http.StatusSeeOther || !strings.HasSuffix(got.to(), "#"+form.Get("id")) {
			t.Fatalf("%d to %q: %s", got.status, got.to(), got.body)
		}
	}
	acts := v.acts()
	if len(acts) != 1 {
		t.Fatalf("recorded %+v", acts)
	}
	if own := acts[0].(assess.OwnAction); own.What != "Meet the elders" || len(own.For) != 2 || own.Owner != "Director" || own.Due != "2026-09-01" {
		t.Errorf("recorded %+v", own)
	}
	// Another text with the same id is asked back, and then is a second action.
	got := v.post(planned+"/add", form, "what", "Meet the teachers")
	if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "Meet the teachers</textarea>") {
		t.Errorf("%d", got.status)
	}
	if got = v.post(planned+"/add", got.hidden(), "what", "Meet the teachers"); got.status != http.StatusSeeOther || len(v.acts()) != 2 {
		t.Errorf("%d, %d acts", got.status, len(v.acts()))
	}
}

// Whatever was typed is shown as text, on every page of the plan.
func TestPlanHostile(t *testing.T) {
	v := withPlan(t,
		assess.PlanEntry{Question: question, What: new(hostile), Owner: new(hostile), Help: new(hostile), Proof: new(hostile)},
		assess.OwnAction{ID: "own-wdtf", What: hostile, Owner: hostile + " too", For: []string{question}},
		assess.Holder{Post: hostile, Name: hostile},
		assess.ActionStatus{Action: mustHave, Status: assess.StatusDone, On: "2026-05-04", Proof: hostile},
		assess.ActionStatus{Action: mustHave, Status: assess.StatusVerified, On: "2026-05-04", Proof: hostile, Role: hostile})
	hidden := v.get(planned).hidden()
	pages := []seen{
		v.get(planned), v.get(planned + "?group=owner&owner=" + url.QueryEscape(hostile)), v.get(planned + "/posts"), v.get(action31), v.get(actionOfM), v.get(planned + "/own-wdtf"),
		v.post(actionOfM, hidden, "do", "status", "status", hostile, "on", hostile, "role", hostile, "reason", hostile),
		v.send(planned+"/add", "what", hostile, "for", hostile, "owner", hostile, "due", hostile),
		v.send(action31, v.filled(question, "due", hostile, "what", hostile)...),
	}
	for i, page := range pages {
		if page.status >= 500 || !strings.Contains(page.body, "&lt;script&gt;") || !inlinedInText(page.body) {
			t.Errorf("page %d: %d, %.200s", i, page.status, page.body)
		}
	}
}
