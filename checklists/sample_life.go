package checklists

import "safeguard/assess"

// A LifeEvent is what happened After so many days of a sample's audit: the Approval by a
// role with its Decisions, an Answer that was given anew, the Name of who holds a Post,
// the Status of an Action with what belongs to it, or What people added to the plan, which
// is due after DueAfter days.
type LifeEvent struct {
	After     int            `json:"after"`
	Approval  string         `json:"approval,omitempty"`
	Decisions []string       `json:"decisions,omitempty"`
	Answer    *assess.Answer `json:"answer,omitempty"`
	Post      string         `json:"post,omitempty"`
	Name      string         `json:"name,omitempty"`
	Action    string         `json:"action,omitempty"`
	Status    assess.Status  `json:"status,omitempty"`
	Proof     string         `json:"proof,omitempty"`
	Role      string         `json:"role,omitempty"`
	Reason    string         `json:"reason,omitempty"`
	What      string         `json:"what,omitempty"`
	For       []string       `json:"for,omitempty"`
	Owner     string         `json:"owner,omitempty"`
	DueAfter  int            `json:"due_after,omitempty"`
}

// Act returns the event as an act on a day, for a pack and the state before it; audit is
// the day of the audit.
func (e LifeEvent) Act(p *assess.Pack, s *assess.State, audit, on assess.Date) assess.Act {
	switch {
	case e.Approval != "":
		return assess.Approve(p, s, len(s.Events()), e.Approval, on, e.Decisions)
	case e.Answer != nil:
		return *e.Answer
	case e.Post != "":
		return assess.Holder{Post: e.Post, Name: e.Name}
	case e.What != "":
		own := assess.OwnAction{What: e.What, For: e.For, Owner: e.Owner, Due: audit.AddDays(e.DueAfter)}
		return own.WithID(s, "")
	}
	return assess.ActionStatus{Action: e.Action, Status: e.Status, On: on, Proof: e.Proof, Role: e.Role, Reason: e.Reason}
}
