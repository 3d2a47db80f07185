package assess

import (
	"strings"

	"safeguard/assess/fault"
)

// Advance returns the act that brings an action further, or says why that cannot be: the
// one way in which a command, a page or a table changes a state. What to leaves empty is
// filled in: today, and at what is verified the proof of what was done.
//
// Whoever verifies a must-have's action neither owns it nor holds its post. What was
// finished can be begun again.
func (s *State) Advance(a Action, to ActionStatus, today Date) (ActionStatus, error) {
	to.Action = a.ID
	anyDay := to.On == "" // said without a day, which adds nothing to the same said before
	if anyDay {
		to.On = today
	}
	if _, err := ReadDate(string(to.On)); err != nil {
		return to, err
	}
	switch {
	case to.On > today:
		return to, fault.New("status_in_future", "day", to.On, "today", today)
	case to.On < a.Since && a.Since >= FirstBelieved && a.Since <= today:
		return to, fault.New("status_before_gap", "action", a.name(), "day", to.On, "since", a.Since)
	}
	switch to.Status {
	case StatusBegun, StatusDropped:
		if !a.Own && !a.Gap && !a.Waiting {
			if a.Status == StatusClosed {
				return to, fault.New("action_closed", "action", a.name())
			}
			return to, fault.New("action_without_gap", "action", a.name())
		}
		if to.Status == a.Status && to.Reason == a.Reason {
			return to, fault.New("action_is_so", "action", a.name())
		}
	case StatusDone:
		if a.Status == StatusVerified {
			return to, fault.New("action_verified", "action", a.name())
		}
		if to.Proof == "" {
			to.Proof = a.Shown
		}
		if to.Status == a.Status && to.Proof == a.Shown && anyDay {
			return to, fault.New("action_is_so", "action", a.name())
		}
	case StatusVerified:
		if err := s.checkVerifier(a, to.Role); err != nil {
			return to, err
		}
		to.Proof = a.Shown
		if to.Status == a.Status && SamePost(to.Role, a.By) && anyDay {
			return to, fault.New("action_is_so", "action", a.name())
		}
	}
	return to, nil
}

// checkVerifier says why somebody cannot verify an action.
func (s *State) checkVerifier(a Action, role string) error {
	switch {
	case !a.MustHave:
		return fault.New("verify_must_haves", "action", a.name())
	case a.Status != StatusDone && a.Status != StatusVerified:
		return fault.New("verify_not_done", "action", a.name())
	case foldPost(role) == "":
		return fault.New("verify_needs_role")
	case s.isOwner(a.Owner, role):
		return fault.New("verify_by_owner", "action", a.name(), "owner", fault.Escape(strings.TrimSpace(a.Owner)))
	}
	return nil
}

// isOwner reports whether a role, as people write it, is that of an owner: the same post,
// who holds it, a post that the owner holds, or one of these beside something else, as in
// "Director (Amina)".
func (s *State) isOwner(owner, role string) bool {
	names := []string{owner, s.Holder(owner)}
	parts := strings.FieldsFunc(role, func(r rune) bool { return strings.ContainsRune("(),;/", r) })
	for _, part := range append(parts, role) {
		for _, name := range names {
			if name != "" && (SamePost(part, name) || SamePost(s.Holder(part), name)) {
				return true
			}
		}
	}
	return false
}

// name returns what people call an action by: its question's number, or its id.
func (a Action) name() string {
	if a.Number != "" {
		return a.Number
	}
	return a.ID
}

// Action returns an action of the plan by the id of its question or its own: the one that
// is open, else the last that was finished, and whether there is one.
func (r *Result) Action(id string) (found Action, ok bool) {
	for _, a := range r.Finished {
		if a.ID == id && (!ok || a.Since >= found.Since) {
			found, ok = a, true
		}
	}
	for _, a := range r.Plan {
		if a.ID == id {
			return a, true
		}
	}
	return found, ok
}
