package assess

import (
	"slices"
	"strings"

	"safeguard/assess/fault"
)

// An Approval records that somebody with the authority to do so, by Role and
// never by name, approved on the day On what the first Events events of the
// history amount to. Fingerprint is the one of that state, as it was when
// the approval was recorded; it is also printed on every page. Form is the
// form of that fingerprint, 0 for the first, and it is checked by the same one.
type Approval struct {
	Role        string   `json:"role" holds:"text"`
	On          Date     `json:"on" holds:"day"`
	Decisions   []string `json:"decisions,omitempty" holds:"text"`
	Events      int      `json:"events"`
	Fingerprint string   `json:"fingerprint" holds:"id"`
	Form        int      `json:"form,omitempty" since:"2"`
	Redacted    bool     `json:"redacted,omitempty"` // decisions were removed later

	// Left are what the board was asked with it and did not decide, as Decision.Names
	// has them.
	Left []string `json:"left,omitempty" holds:"id" since:"2"`

	// Refused are what the board was asked with it and did not accept, in the same way.
	Refused []string `json:"refused,omitempty" holds:"id" since:"2"`
}

// Kind returns "approve".
func (Approval) Kind() string { return "approve" }

// About returns the approvals, whose order matters, and the Decisions.
func (a Approval) About() []Topic { return []Topic{{Kind: a.Kind()}, {Question: Decisions}} }

func (a Approval) check(*Pack) error {
	if strings.TrimSpace(a.Role) == "" {
		return fault.New("approval_needs_role")
	}
	switch {
	case a.Form > len(fingerprintForms):
		return &NewerError{Kind: a.Kind(), Field: "form", Value: a.Form}
	case a.Form < 0:
		return fault.New("no_fingerprint_form", "form", a.Form)
	}
	for _, name := range slices.Concat(a.Left, a.Refused) {
		if kind, _, _ := strings.Cut(name, " "); !slices.Contains(decisionKinds, DecisionKind(kind)) {
			return fault.New("no_decision_asked", "name", name)
		}
	}
	_, err := ParseDate(string(a.On))
	return err
}

// proven reports whether a state has the fingerprint that was approved, by the form
// that it was approved with.
func (a Approval) proven(p *Pack, then *State) bool {
	return fingerprint(p, then, max(1, a.Form)) == a.Fingerprint
}

// Approve returns the approval, by role and on the day on, of what is in force after
// the first n events.
func Approve(p *Pack, s *State, n int, role string, on Date, decisions []string) Approval {
	then := s.until(n)
	a := Approval{Role: role, On: on, Decisions: decisions, Events: n, Fingerprint: Fingerprint(p, &then)}
	if a.Fingerprint != fingerprint(p, &then, 1) { // files of format 1 know no other form
		a.Form = len(fingerprintForms)
	}
	return a
}

// RecordedBy returns how many events had been recorded at the end of the day on, in an
// assessment that was made on the day made: those before the first one that is dated
// later, up to the last one dated from made to on. What follows a later one was typed
// in later, whatever day it was given, and nobody had seen it then. Clocks are wrong at
// times: an event dated after today proves nothing about those behind it, and neither
// does one dated before made, as a clock says that has lost its battery.
func (s *State) RecordedBy(made, on, today Date) (n int) {
	if made > on { // the clock was wrong on that day
		made = ""
	}
	for i, e := range s.events {
		switch day := DateOf(e.Time); {
		case on < day && day <= today:
			return n
		case made <= day && day <= on:
			n = i + 1
		}
	}
	return n
}

// Approval returns the newest approval in force, and whether there is one.
func (s *State) Approval() (Approval, bool) {
	list := s.Approvals()
	if len(list) == 0 {
		return Approval{}, false
	}
	return list[len(list)-1], true
}

// Approvals returns the approvals in force, in order.
func (s *State) Approvals() (list []Approval) {
	for i, e := range s.events {
		if a, ok := e.Act.(Approval); ok && !s.undone[i] {
			list = append(list, a)
		}
	}
	return list
}

// ApprovedOn returns how many approvals were recorded on a day, those included that
// were taken back.
func (s *State) ApprovedOn(day Date) (n int) {
	for _, e := range s.events {
		if _, ok := e.Act.(Approval); ok && DateOf(e.Time) == day {
			n++
		}
	}
	return n
}

// until returns the state after the first n events, or after all if there are
// fewer.
func (s *State) until(n int) State {
	then := NewState(s.Scope)
	for _, e := range s.events[:max(0, min(n, len(s.events)))] {
		then, _ = Apply(then, e) // it was applied once: it fits
	}
	return then
}

// An ApprovalResult is the newest approval and what has changed since. Unproven
// says that the history does not show what was approved, though no text was
// removed from it: the file was changed by other means.
type ApprovalResult struct {
	Approval
	Changes  []Change `json:"changes"`
	Unproven bool     `json:"unproven,omitempty"`
}

// Current reports whether what was approved is still in force.
func (a ApprovalResult) Current() bool { return len(a.Changes) == 0 && !a.Unproven }

// approvalResult returns nil where nothing was approved. Before is the plan then, and
// after that of now.
func approvalResult(p *Pack, s *State, before, after []Action) *ApprovalResult {
	a, ok := s.Approval()
	if !ok {
		return nil
	}
	r := &ApprovalResult{Approval: a}
	r.Changes, r.Unproven = ChangesSince(p, s, a)
	inPlace(r.Changes, before, after)
	return r
}
