package browser

import (
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
)

const (
	planned   = "/a/tumaini/plan"
	action31  = planned + "/" + question
	mustHave  = "con-withdraw" // a must-have
	actionOfM = planned + "/" + mustHave
)

// withPlan makes an assessment with two gaps, one of them of a must-have.
func withPlan(t *testing.T, acts ...assess.Act) *visitor {
	t.Helper()
	v := newVisitor(t)
	v.make("tumaini", append([]assess.Act{
		assess.Answer{Question: question, Value: "started"},
		assess.Answer{Question: mustHave, Value: "started"},
	}, acts...)...)
	r := v.read("tumaini").Result(v.today())
	if a, ok := r.Action(mustHave); !ok || !a.MustHave {
		t.Fatalf("%s is no action of a must-have: %+v", mustHave, a)
	}
	return v
}

// events returns how many acts are recorded beside those that the file was made with.
func (v *visitor) acts() []assess.Act {
	var acts []assess.Act
	for _, e := range v.read("tumaini").State.Events()[2:] {
		if _, format := e.Act.(assess.Format); !format {
			acts = append(acts, e.Act)
		}
	}
	return acts
}

// filled are the fields of a row as they are shown, with others in place of some.
func (v *visitor) filled(id string, namesAndValues ...string) []string {
	r := v.read("tumaini").Result(v.today())
	a, _ := r.Action(id)
	visit := v.visit(nil, nil)
	visit.use(v.read("tumaini"))
	form := []string{"do", ""}
	for i, value := range visit.fieldsOf(&visit.file.State, a) {
		form = append(form, assess.PlanFields[i], value)
	}
	return append(form, namesAndValues...)
}

// A row records the fields that were changed, in one act, and leads back to the plan as
// it was shown. The same again records nothing.
func TestPlanRow(t *testing.T) {
	v := withPlan(t)
	at := action31 + "?group=owner&must=1"
	form := v.get(planned).hidden()
	for range 2 {
		got := v.post(at, form, v.filled(question, "owner", " Amina, director ", "due", "2026-09-30", "help", "a lawyer")...)
		if got.status != http.StatusSeeOther || !strings.HasPrefix(got.to(), planned+"?group=owner&must=1") || !strings.HasSuffix(got.to(), "#"+question) {
			t.Fatalf("%d to %q: %s", got.status, got.to(), got.body)
		}
	}
	want := assess.PlanEntry{Question: question, Owner: new("Amina, director"), Due: new("2026-09-30"), Help: new("a lawyer")}
	if acts := v.acts(); len(acts) != 1 || !equalEntry(acts[0].(assess.PlanEntry), want) {
		t.Fatalf("recorded %+v", acts)
	}
	// An emptied field is as the pack has it again; what is so already is not recorded.
	v.send(action31, v.filled(question, "owner", "", "proof", "")...)
	if acts := v.acts(); len(acts) != 2 || !equalEntry(acts[1].(assess.PlanEntry), assess.PlanEntry{Question: question, Owner: new("")}) {
		t.Fatalf("recorded %+v", acts)
	}
}

func equalEntry(a, b assess.PlanEntry) bool {
	x, y := a.Fields(), b.Fields()
	for i := range x {
		if (*x[i] == nil) != (*y[i] == nil) || *x[i] != nil && **x[i] != **y[i] {
			return false
		}
	}
	return a.Question == b.Question
}

// A row takes nothing back that somebody else has changed since it was shown: what it did
// not change itself stays, and what both changed is shown.
func TestPlanRowOfTwo(t *testing.T) {
	v := withPlan(t)
	form, shown := v.get(planned).hidden(), v.filled(question)
	v.record("tumaini", assess.PlanEntry{Question: question, Due: new("2026-08-01")})
	if got := v.post(action31, form, append(shown, "owner", "Amina")...); got.status != http.StatusSeeOther {
		t.Fatalf("%d: %s", got.status, got.body)
	}
	if acts := v.acts(); len(acts) != 2 || !equalEntry(acts[1].(assess.PlanEntry), assess.PlanEntry{Question: question, Owner: new("Amina")}) {
		t.Fatalf("recorded %+v", acts)
	}
	got := v.post(action31, form, append(shown, "due", "2026-10-01")...)
	if got.status != http.StatusUnprocessableEntity || len(v.acts()) != 2 || !strings.Contains(got.body, `name="due" value="2026-10-01"`) {
		t.Errorf("%d, %d acts", got.status, len(v.acts()))
	}
}

// A day that nobody can mean is refused beside its field, and all that was typed stays.
func TestPlanRowRefused(t *testing.T) {
	v := withPlan(t)
	for _, day := range []string{"0202-03-01", "2026-02-30", "soon"} {
		got := v.send(action31, v.filled(question, "due", day, "help", "a lawyer for a day")...)
		if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `href="#due"`) || !strings.Contains(got.body, "a lawyer for a day</textarea>") {
			t.Errorf("%s: %d", day, got.status)
		}
	}
	if acts := v.acts(); len(acts) != 0 {
		t.Errorf("recorded %+v", acts)
	}
}

// Where the action was finished since its form was shown, nothing is recorded and what
// was typed is still there.
func TestPlanRowFinished(t *testing.T) {
	v := withPlan(t)
	form, shown := v.get(planned).hidden(), v.filled(question)
	v.record("tumaini", assess.ActionStatus{Action: question, Status: assess.StatusDone, On: v.today(), Proof: "a list"})
	got := v.post(action31, form, append(shown, "help", "a lawyer for a day")...)
	if got.status != http.StatusUnprocessableEntity || len(v.acts()) != 1 || !strings.Contains(got.body, "a lawyer for a day</textarea>") {
		t.Errorf("%d, %d acts", got.status, len(v.acts()))
	}
}

// The proposed day becomes one that we chose with a press, once.
func TestPlanProposedDay(t *testing.T) {
	v := withPlan(t)
	r := v.read("tumaini").Result(v.today())
	a, _ := r.Action(question)
	form := v.get(action31).hidden()
	for range 2 {
		if got := v.post(action31, form, "do", "due", "due", string(a.Due)); got.status != http.StatusSeeOther {
			t.Fatalf("%d: %s", got.status, got.body)
		}
	}
	if acts := v.acts(); len(acts) != 1 || *acts[0].(assess.PlanEntry).Due != string(a.Due) {
		t.Errorf("recorded %+v", acts)
	}
	if strings.Contains(v.get(action31).body, `value="due"`) {
		t.Error("a day that was chosen is still proposed")
	}
}

// Who holds a post is named once for all its actions, and what another one named since
// is not taken back.
func TestPlanPosts(t *testing.T) {
	v := withPlan(t, assess.PlanEntry{Question: question, Owner: new("Director")}, assess.PlanEntry{Question: mustHave, Owner: new("Focal point")})
	page := v.get(planned + "/posts")
	form, place := page.hidden(), regexp.MustCompile(`name="post-(\d+)" value="(\w+)`).FindAllStringSubmatch(page.body, -1)
	if len(place) != 2 {
		t.Fatalf("%d posts: %s", len(place), page.body)
	}
	fields := map[string]string{place[0][2]: "holder-" + place[0][1], place[1][2]: "holder-" + place[1][1]}
	before := len(v.acts())
	for range 2 {
		if got := v.post(planned+"/posts", form, fields["Director"], "Amina", fields["Focal"], ""); got.status != http.StatusSeeOther {
			t.Fatalf("%d: %s", got.status, got.body)
		}
	}
	v.record("tumaini", assess.Holder{Post: "Director", Name: "Neema"})
	form = v.get(planned + "/posts").hidden()
	v.record("tumaini", assess.Holder{Post: "Director", Name: "Joseph"})
	v.post(planned+"/posts", form, fields["Director"], "Neema", fields["Focal"], "Rehema")
	state := v.read("tumaini").State
	if state.Holder("director") != "Joseph" || state.Holder("Focal point") != "Rehema" || len(v.acts()) != before+4 {
		t.Errorf("%q and %q hold them, %d acts", state.Holder("director"), state.Holder("Focal point"), len(v.acts())-before)
	}
}

// The script sends only the fields that were changed: what is not sent stays as it is.
func TestPostsThatAreNotSentStay(t *testing.T) {
	v := withPlan(t, assess.PlanEntry{Question: question, Owner: new("Director")}, assess.PlanEntry{Question: mustHave, Owner: new("Focal point")})
	v.record("tumaini", assess.Holder{Post: "Director", Name: "Neema"})
	page := v.get(planned + "/posts")
	for _, m := range regexp.MustCompile(`name="post-(\d+)" value="Focal`).FindAllStringSubmatch(page.body, -1) {
		v.post(planned+"/posts", page.hidden(), "holder-"+m[1], "Mary")
	}
	v.post(planned+"/posts", v.get(planned+"/posts").hidden())
	if s := v.read("tumaini").State; s.Holder("Director") != "Neema" || s.Holder("Focal point") != "Mary" {
		t.Errorf("%q and %q hold them", s.Holder("Director"), s.Holder("Focal point"))
	}
}

// The plan lists the open actions in the order of the report, what is overdue first, and
// what is finished behind; every row carries what it shows.
func TestPlanOrder(t *testing.T) {
	v := withPlan(t,
		assess.PlanEntry{Question: question, Due: new("2026-05-03")},
		assess.Answer{Question: "coc-policy", Value: "absent"},
		assess.OwnAction{ID: "own-wdtf", What: "Meet the elders"},
		assess.ActionStatus{Action: "own-wdtf", Status: assess.StatusDone, On: "2026-05-04", Proof: "a list"},
		assess.ActionStatus{Action: mustHave, Status: assess.StatusDone, On: "2026-05-04", Proof: "a list"})
	page := v.get(planned)
	var ids []string
	for _, m := range regexp.MustCompile(`<(?:tr|li) id="([^"]*)"`).FindAllStringSubmatch(page.body, -1) {
		ids = append(ids, m[1])
	}
	r := v.read("tumaini").Result(v.today())
	var want []string
	for _, late := range []bool{true, false} {
		for _, a := range r.Plan {
			if a.Overdue == late {
				want = append(want, a.ID)
			}
		}
	}
	for _, a := range r.Finished {
		want = append(want, a.ID)
	}
	if !slices.Equal(ids, want) || len(r.Plan) < 2 || !r.Plan[0].Overdue && want[0] != question {
		t.Errorf("%v, want %v", ids, want)
	}
	if again := `<a href="/a/tumaini/q/` + mustHave + `"`; !strings.Contains(page.body, again) || !strings.Contains(page.body, v.visit(nil, nil).words.Page.Plan.LookNow) {
		t.Error("nothing leads to the answer that still shows the gap")
	}
	if n := strings.Count(page.body, `name="seq"`); n != len(r.Plan)+1 {
		t.Errorf("%d forms carry what they show", n)
	}
}

// A part of the plan is asked for in the address, and is never more than its rows.
func TestPlanParts(t *testing.T) {
	v := withPlan(t, assess.PlanEntry{Question: question, Owner: new("Director")}, assess.PlanEntry{Question: mustHave, Owner: new("Programme director")},
		assess.Answer{Question: "coc-signature", Value: "absent"})
	rows := func(query string) (ids []string) {
		for _, m := range regexp.MustCompile(`<tr id="([^"]*)"`).FindAllStringSubmatch(v.get(planned+query).body, -1) {
			ids = append(ids, m[1])
		}
		slices.Sort(ids)
		return ids
	}
	all := rows("")
	if len(all) != 3 {
		t.Fatalf("%v", all)
	}
	for query, want := range map[string][]string{
		"?owner=director": {question}, "?checklist=consent": {question, mustHave}, "?group=owner": all, "?open=1": all,
		"?owner=nobody": nil, "?checklist=none": nil, "?owner=Director&checklist=codes-of-conduct": nil,
	} {
		if got := rows(query); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", query, got, want)
		}
	}
	for _, id := range rows("?must=1") {
		r := v.read("tumaini").Result(v.today())
		if a, _ := r.Action(id); !a.MustHave || len(rows("?must=1")) == len(all) {
			t.Errorf("%s among must-haves", id)
		}
	}
}

// An address without an action is missing, and nothing is recorded for one.
func TestPlanNoAction(t *testing.T) {
	v := withPlan(t)
	for _, id := range []string{"coc-code", "own-2222", "nothing", "1.1"} {
		if got := v.get(planned + "/" + id); got.status != http.StatusNotFound {
			t.Errorf("%s: %d", id, got.status)
		}
		if got := v.post(planned+"/"+id, v.get(planned).hidden(), "owner", "Amina"); got.status < 400 || len(v.acts()) != 0 {
			t.Errorf("%s: %d, %d acts", id, got.status, len(v.acts()))
		}
	}
}
