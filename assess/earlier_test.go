package assess

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// following returns the state of the round after last, with the pack next and nothing
// answered; it was made on 1 March 2027.
func following(t testing.TB, p *Pack, last State, next *Pack) State {
	t.Helper()
	then := Assessment{ID: "0123456789abcdef", Organisation: "Hope", Round: "2026", Language: "en", Created: "2026-03-01", Pack: *p, ContentHash: p.ContentHash()}
	now := Assessment{Organisation: "Hope", Round: "2027", Pack: *next, ContentHash: next.ContentHash()}
	s, err := Apply(NewState(Scope{}), Event{Seq: 1, Time: time.Date(2027, 3, 1, 9, 0, 0, 0, time.UTC), Act: NewEarlier(&then, &last, &now)})
	if err != nil {
		t.Fatal(err)
	}
	if err := Check(next, s.Events()[0].Act); err != nil {
		t.Fatal(err)
	}
	return s
}

func recordIn2027(t testing.TB, s State, acts ...Act) State {
	t.Helper()
	for _, act := range acts {
		var err error
		if s, err = Apply(s, Event{Seq: len(s.Events()) + 1, Time: time.Date(2027, 3, 2, 9, 0, 0, 0, time.UTC), Act: act}); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// livesOf writes actions as "id status since round due day" words.
func livesOf(list []Action) string {
	var out []string
	for _, a := range list {
		waits := ""
		if a.Waiting {
			waits = " waiting"
		}
		out = append(out, strings.TrimSpace(fmt.Sprint(a.ID, " ", a.Status, " since ", a.Since, " ", a.Round, " due ", a.Due, " ", a.Day, waits)))
	}
	slices.Sort(out)
	return strings.Join(out, "\n")
}

// What was open goes on in the next round: it waits until its question is answered,
// keeps its words, its day and the round that it is from, and is closed by an answer
// that is enough. What was finished, and a day that was set for it, do not come back.
func TestOpenActionsGoOnInTheNextRound(t *testing.T) {
	p := builtinRules("M q q q")
	last := answered(t, p, "AABB")
	owner, due, done := "Amina", "2026-06-01", "shown"
	own := OwnAction{ID: "own-7k3m", What: "Ask the district", For: []string{"a4"}}
	last = record(t, last, PlanEntry{Question: "a1", Owner: &owner, Due: &due})
	last = record(t, last, ActionStatus{Action: "a1", Status: StatusBegun, On: "2026-03-05"})
	last = record(t, last, PlanEntry{Question: "a3", Owner: &owner})
	last = record(t, last, ActionStatus{Action: "a3", Status: StatusDone, On: "2026-03-06", Proof: done})
	last = record(t, last, own)
	last = record(t, last, Holder{Post: "Amina", Name: "Amina K."})

	s := following(t, &p, last, &p)
	today := Date("2027-03-02")
	r := Evaluate(p, s, today)
	want := `a1 begun since 2026-03-01 2026 due 2026-06-01 set waiting
a2 not started since 2026-03-01 2026 due 2026-05-30 proposed waiting
a4 not started since 2026-03-01 2026 due 2026-05-30 proposed waiting
own-7k3m not started since 2026-03-01 2026 due 2027-03-01 proposed`
	if got := livesOf(r.Plan); got != want || len(r.Finished) != 0 || r.Whole.Points != 0 || r.Whole.Answered != 0 {
		t.Errorf("nothing is answered:\n%s\nwant\n%s\nfinished %v, %+v", got, want, r.Finished, r.Whole)
	}

	s = recordIn2027(t, s, Answer{Question: "a1", Value: "absent"}, Answer{Question: "a2", Value: "practised"}, Answer{Question: "a3", Value: "started"})
	r = Evaluate(p, s, today)
	want = `a1 begun since 2026-03-01 2026 due 2026-06-01 set
a3 not started since 2027-03-02  due 2027-05-31 proposed
a4 not started since 2026-03-01 2026 due 2026-05-30 proposed waiting
own-7k3m not started since 2026-03-01 2026 due 2027-03-01 proposed`
	if got := livesOf(r.Plan); got != want {
		t.Errorf("three are answered:\n%s\nwant\n%s", got, want)
	}
	if got := livesOf(r.Finished); got != "a2 closed since 2026-03-01 2026 due" {
		t.Errorf("finished: %q", got)
	}
	for _, a := range r.Plan {
		if a.ID == "a1" && (a.Owner != "Amina" || a.Holder != "Amina K." || !a.Overdue) || a.ID == "a3" && a.OwnerSet {
			t.Errorf("%+v", a)
		}
	}
	if s.Since("a1") != "2026-03-01" || s.Since("a2") != "2027-03-02" || s.Since("a4") != "" {
		t.Errorf("since %s, %s and %q", s.Since("a1"), s.Since("a2"), s.Since("a4"))
	}
}

// A level that means something else now begins anew.
func TestANewMeaningBeginsAnew(t *testing.T) {
	p := builtinRules("q q")
	next := builtinRules("q q")
	next.Checklists[0].Questions[0].Rev = 2
	next.Version = 2
	s := recordIn2027(t, following(t, &p, answered(t, p, "AA"), &next), Answer{Question: "a1", Value: "absent"}, Answer{Question: "a2", Value: "absent"})
	if s.Since("a1") != "2027-03-02" || s.Since("a2") != "2026-03-01" {
		t.Errorf("since %s and %s", s.Since("a1"), s.Since("a2"))
	}
	if e := s.Earlier(); e.Pack == nil || !slices.Equal(e.Changed, []string{"a1"}) {
		t.Errorf("%+v", e)
	}
}

// Whatever people wrote in the last round is removed from its snapshot by the words
// that remove it from the file, and stays out of what is private as it does there.
func TestTextsOfTheLastRoundCanBeRemoved(t *testing.T) {
	p := builtinRules("M q")
	text := func(field string) string { return "text of " + field }
	words := func(field string) *string { s := text(field); return &s }
	last := NewState(Scope{})
	for _, act := range []Act{
		Answer{Question: "a1", Value: "absent"},
		Answer{Question: "a2", Value: NA, Reason: text("answer.reason"), Note: text("answer.note"), Evidence: text("answer.evidence"), Support: text("answer.support")},
		PlanEntry{Question: "a1", What: words("plan.what"), Owner: words("plan.owner"), Help: words("plan.help"), Proof: words("plan.proof")},
		ActionStatus{Action: "a1", Status: StatusVerified, On: "2026-03-05", Proof: text("status.proof"), Role: text("status.role")},
		OwnAction{ID: "own-7k3m", What: text("action.what"), Owner: text("action.owner")},
		ActionStatus{Action: "own-7k3m", Status: StatusDropped, On: "2026-03-05", Reason: text("status.reason")},
		Holder{Post: text("holder.post"), Name: text("holder.name")},
		Approval{Role: text("approve.role"), On: "2026-03-06", Decisions: []string{text("approve.decisions")}, Fingerprint: "7KQM-3XWD"},
	} {
		last = record(t, last, act)
	}
	s := following(t, &p, last, &p)
	e := *s.Earlier()
	e.Acts[0].By = text("earlier.acts.by")
	e.Organisation, e.Round = text("earlier.organisation"), text("earlier.round")
	e.Plan[0].Round = text("earlier.plan.round")

	all, removed := Act(e), Act(e)
	n := 0
	for _, what := range slices.Concat([]string{"a1", "a2", "own-7k3m"}, Removable) {
		after, texts := Redact(all, what)
		if data, _ := json.Marshal(after); len(marked(data)) != len(marked(marshal(all)))-texts {
			t.Errorf("%s says that it removed %d texts: %s", what, texts, data)
		}
		removed, texts = Redact(removed, what)
		n += texts
		if err := Check(&p, removed); err != nil {
			t.Errorf("without %s: %v", what, err)
		}
	}
	if left := marked(marshal(removed)); len(left) > 0 || n < 18 {
		t.Errorf("%d are gone, and %v are left", n, left)
	}
	open := string(marshal(WithoutPrivate(all)))
	for _, found := range marked(marshal(all)) {
		if strings.Contains(open, found) == textOf(found).Private {
			t.Errorf("%s: private %v", found, textOf(found).Private)
		}
	}
}

func marshal(act Act) []byte {
	data, _ := json.Marshal(act)
	return data
}

// marked lists the fields whose marked texts are in some JSON.
func marked(data []byte) (fields []string) {
	for _, part := range strings.Split(string(data), "text of ")[1:] {
		field, _, _ := strings.Cut(part, `"`)
		fields = append(fields, field)
	}
	return fields
}

// What a newer program put into the round before is refused, and so is what no round
// hands on.
func TestARoundBeforeIsReadStrictly(t *testing.T) {
	const begin = `{"file":"0123456789abcdef","created":"2026-03-01","language":"en","pack_id":"test","pack_version":1,"content_hash":"c","scoring_hash":"s"`
	answer := func(more string) string {
		return `,"acts":[{"time":"2026-03-01T12:00:00Z","kind":"answer"` + more + `}]}`
	}
	for _, tt := range []struct {
		rest  string
		newer bool
	}{
		{`,"mood":"good"}`, true},
		{answer(`,"data":{"question":"a1","value":"absent"},"mood":"good"`), true},
		{answer(`,"data":{"question":"a1","value":"absent","mood":"good"}`), true},
		{`,"acts":[{"time":"2026-03-01T12:00:00Z","kind":"mood","data":{}}]}`, true},
		{`,"acts":[{"time":"2026-03-01T12:00:00Z","kind":"undo","data":{"of":1}}]}`, false},
		{`,"acts":[{"time":"2026-03-01T12:00:00Z","kind":"import","data":{"acts":[]}}]}`, false},
		{`,"acts":[{"time":"2026-03-01T12:00:00Z","kind":"earlier","data":` + begin + `}}]}`, false},
		{`,"plan":[{"id":"a1","status":"begun","mood":"good"}]}`, true},
	} {
		_, err := DecodeAct("earlier", []byte(begin+tt.rest))
		if _, newer := errors.AsType[*NewerError](err); err == nil || newer != tt.newer {
			t.Errorf("%s: %v", tt.rest, err)
		}
	}
	if _, err := DecodeAct("earlier", []byte(begin+answer(`,"data":{"question":"a1","value":"absent"}`))); err != nil {
		t.Error(err)
	}
	p := builtinRules("q")
	s := following(t, &p, answered(t, p, "A"), &p)
	again := Event{Seq: 2, Time: noon, Act: s.Events()[0].Act}
	if _, err := Apply(s, again); err == nil || s.Fits(again.Act) == nil {
		t.Error("a file carries two rounds before it")
	}
}
