package browser

import (
	"net/http"
	"strings"
	"testing"

	"safeguard/assess"
)

// The result is without what people wrote until somebody asks for it, and never has it in
// large letters.
func TestResultIsPrivateUntilAsked(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini",
		assess.Answer{Question: question, Value: "practised", Note: "Words-note", Evidence: "Words-evidence"},
		assess.Answer{Question: "con-withdraw", Value: assess.NA, Reason: "Words-reason"})
	v.approve("tumaini", "Words-role")
	for path, want := range map[string]bool{
		"/a/tumaini/result": false, "/a/tumaini/result?room=1": false, "/a/tumaini/result?room=1&texts=1": false, "/a/tumaini/result?texts=1": true,
	} {
		got := v.get(path)
		if strings.Contains(got.body, "by –") {
			t.Errorf("%s: who approved is a dash", path)
		}
		for _, text := range []string{"Words-note", "Words-evidence", "Words-reason", "Words-role"} {
			if has := strings.Contains(got.body, text); got.status != http.StatusOK || has != want {
				t.Errorf("%s: %d, %s is there: %v", path, got.status, text, has)
			}
		}
	}
}

// The page shows what the report says, and each sum. Worked by hand: 3.1 weighs 2 and is
// practised, which is 3 x 2 of 3 x 2.
func TestResultShowsEachSum(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini", assess.Answer{Question: question, Value: "practised"})
	r := v.read("tumaini").Result("2026-05-04")
	got := v.get("/a/tumaini/result").body
	q, _ := r.Question(question)
	if q.Points != 3*q.Weight || q.Possible != 3*q.Weight {
		t.Fatalf("%+v", q)
	}
	for _, want := range []string{
		"Not rated yet", fill("3 x {w} = {s} of {s}", "w", q.Weight, "s", 3*q.Weight), fill("{p} of {of} = {percent}", "p", r.Whole.Points, "of", r.Whole.Possible, "percent", r.Whole.Percent),
		"Fingerprint " + r.Fingerprint, "/a/tumaini/report?format=pdf",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q", want)
		}
	}
}

// approve records an approval of what stands.
func (v *visitor) approve(name, role string) {
	v.Helper()
	file := v.read(name)
	v.record(name, assess.Approve(&file.About.Pack, &file.State, len(file.State.Events()), role, "2026-05-04", nil))
}
