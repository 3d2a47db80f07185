package assess

import (
	"encoding/json"
	"strings"
	"testing"
)

// firstForm is the fingerprint of firstFormState, as version 1 printed it.
const firstForm = "VC8H-C4PC"

// firstFormState has something of everything that the first form counts.
func firstFormState(t *testing.T) (Pack, State) {
	t.Helper()
	p := plainRules("M q2", "q?")
	s := NewState(Scope{Checklists: []string{"a"}, MustHaves: true})
	for _, act := range []Act{
		Answer{Question: "a1", Value: "paper", Reason: "r", Note: "n", Evidence: "e", Support: "s"},
		Answer{Question: "b1", Value: Unsure},
		ProfileAnswer{Profile: "direct", Yes: true},
		PlanEntry{Question: "a1", What: str("w"), Owner: str("o"), Due: str("2026-05-01"), Help: str("h"), Proof: str("p")},
		PlanEntry{Question: "a2", Owner: str("Amina <&> é")},
	} {
		s = record(t, s, act)
	}
	return p, s
}

// Signed pages bear this fingerprint: it stays.
func TestFirstFormStays(t *testing.T) {
	p, s := firstFormState(t)
	if got := fingerprint(&p, &s, 1); got != firstForm {
		t.Errorf("got %s, want %s", got, firstForm)
	}
	a := Approve(&p, &s, len(s.events), "board", "2026-03-01", nil)
	data, _ := json.Marshal(a)
	if strings.Contains(string(data), "form") {
		t.Errorf("%s: version 1 does not know a form", data)
	}
	if need := Needs(a); need != 1 {
		t.Errorf("it needs format %d, want 1", need)
	}
}

// secondForm is the fingerprint of firstFormState with what the second form adds.
const secondForm = "M8P6-4TXV"

// What the second form adds has one, and stays: signed pages bear it.
func TestSecondFormStays(t *testing.T) {
	p, s := firstFormState(t)
	for _, act := range []Act{
		OwnAction{ID: "own-7k3m", What: "w", For: []string{"a1"}, Owner: "o", Due: "2026-05-01"},
		PlanEntry{Question: "own-7k3m", Owner: str("Amina")},
		ActionStatus{Action: "a2", Status: StatusDropped, On: "2026-05-01", Reason: "r"},
	} {
		s = record(t, s, act)
	}
	if got := fingerprint(&p, &s, 2); got != secondForm {
		t.Errorf("got %s, want %s", got, secondForm)
	}
}

// Old approvals are still checked by the first form, and ones of what the second adds
// record that. Progress changes neither.
func TestApprovalsKeepTheirForm(t *testing.T) {
	p, s := firstFormState(t)
	old := Approve(&p, &s, len(s.events), "board", "2026-03-01", nil)
	s = record(t, s, old)
	s = record(t, s, ActionStatus{Action: "a1", Status: StatusBegun, On: "2026-03-01"})
	s = record(t, s, Holder{Post: "o", Name: "Amina"})
	if changes, unproven := ChangesSince(&p, &s, old); unproven || len(changes) > 0 {
		t.Errorf("progress is a change: unproven %v, %v", unproven, changes)
	}
	s = record(t, s, OwnAction{ID: "own-7k3m", What: "Ask the district office"})
	if changes, _ := ChangesSince(&p, &s, old); len(changes) != 1 || changes[0] != (Change{Kind: ChangedAction, Question: "own-7k3m", To: "not started"}) {
		t.Errorf("an action was added: %v", changes)
	}

	if _, unproven := ChangesSince(&p, &s, old); unproven {
		t.Error("the old approval is not proven any more")
	}
	now := Approve(&p, &s, len(s.events), "board", "2026-03-01", nil)
	if now.Form != 2 || now.Fingerprint == old.Fingerprint || now.Fingerprint != Fingerprint(&p, &s) {
		t.Errorf("the new approval has form %d and %s, the old one %s", now.Form, now.Fingerprint, old.Fingerprint)
	}
	if err := Check(&p, now); err != nil || Needs(now) != 2 {
		t.Errorf("%v, needs format %d", err, Needs(now))
	}
	s = record(t, s, now)
	if changes, unproven := ChangesSince(&p, &s, now); unproven || len(changes) > 0 {
		t.Errorf("the new approval: unproven %v, changes %v", unproven, changes)
	}
	for _, form := range []int{1, 2} {
		wrong := now
		wrong.Form, wrong.Fingerprint = 3-form, fingerprint(&p, &s, form)
		if _, unproven := ChangesSince(&p, &s, wrong); !unproven {
			t.Errorf("a fingerprint of form %d is taken for one of form %d", form, 3-form)
		}
	}
}
