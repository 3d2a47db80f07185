package assess

import (
	"slices"
	"strings"

	"safeguard/assess/fault"
)

// Status says how far an action has come.
type Status string

// The states of an action. People give StatusBegun to StatusDropped; StatusOpen is that of an
// action nobody has said anything about, and the other two follow from answers.
const (
	StatusOpen     Status = "not started"
	StatusBegun    Status = "begun"
	StatusDone     Status = "done"     // with its proof
	StatusVerified Status = "verified" // a must-have's, looked at by somebody else
	StatusDropped  Status = "dropped"  // with a reason
	StatusClosed   Status = "closed"   // by the answer: its question is met
	StatusOut      Status = "out"      // its question does not apply any more, or the profile hides it
)

// Statuses lists all states in the order of a plan's life.
var Statuses = []Status{StatusOpen, StatusBegun, StatusDone, StatusVerified, StatusDropped, StatusClosed, StatusOut}

// Open reports whether something is left to do.
func (s Status) Open() bool { return s == StatusOpen || s == StatusBegun }

// An ActionStatus says how far an action has come: Action is the id of its question, or
// its own. It holds everything about the state, so that copies which are merged differ
// in one thing. On is the day of it; Proof belongs to what is done or verified, Role,
// of whoever looked at it, to what is verified, and Reason to what is dropped.
type ActionStatus struct {
	Action   string `json:"action" holds:"id"`
	Status   Status `json:"status" holds:"id"`
	On       Date   `json:"on" holds:"day"`
	Proof    string `json:"proof,omitempty" holds:"text"`
	Role     string `json:"role,omitempty" holds:"text"`
	Reason   string `json:"reason,omitempty" holds:"text"`
	Redacted bool   `json:"redacted,omitempty"`
}

// StatusField is the Field of a Topic that is the state of an action.
const StatusField = "status"

// Kind returns "status".
func (ActionStatus) Kind() string { return "status" }

// About returns the question or the action, and its state.
func (a ActionStatus) About() []Topic {
	return []Topic{{Question: a.Action}, {Question: a.Action, Field: StatusField, Claim: a}}
}

func (a ActionStatus) check(p *Pack) error {
	if err := checkAction(p, a.Action); err != nil {
		return err
	}
	if _, err := ParseDate(string(a.On)); err != nil {
		return err
	}
	lacks := func(s string) bool { return strings.TrimSpace(s) == "" && !a.Redacted }
	switch {
	case !slices.Contains([]Status{StatusBegun, StatusDone, StatusVerified, StatusDropped}, a.Status):
		return fault.New("no_such_status", "status", fault.Escape(string(a.Status)))
	case (a.Status == StatusDone || a.Status == StatusVerified) && lacks(a.Proof):
		return fault.New("done_needs_proof")
	case a.Status == StatusVerified && lacks(a.Role):
		return fault.New("verify_needs_role")
	case a.Status == StatusDropped && lacks(a.Reason):
		return fault.New("drop_needs_reason")
	}
	return nil
}

// Status returns what was last said of an action that stands, and whether anything was.
func (s *State) Status(action string) (ActionStatus, bool) {
	return s.statusIn(action, 0, len(s.events))
}

// statusIn is Status of the events from one place up to another.
func (s *State) statusIn(action string, from, to int) (ActionStatus, bool) {
	for _, k := range slices.Backward(between(s.statuses[action], from, to)) {
		if !s.undone[k.event] {
			return k.act.(ActionStatus), true
		}
	}
	return ActionStatus{}, false
}
