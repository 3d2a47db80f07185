package assess

import "safeguard/assess/fault"

// A Lapsed is an approval of the same round under an earlier version of the pack.
// It is history: what was approved then were other questions, so that nothing of
// it is in force. Version is that of the pack.
type Lapsed struct {
	Role        string   `json:"role" holds:"text"`
	On          Date     `json:"on" holds:"day"`
	Decisions   []string `json:"decisions,omitempty" holds:"text"`
	Version     int      `json:"version"`
	Fingerprint string   `json:"fingerprint" holds:"id"`
	Redacted    bool     `json:"redacted,omitempty"` // decisions were removed later
}

// LapsedOf returns what is left of an approval once the round goes on under a
// newer pack than the one of the given version.
func LapsedOf(a Approval, version int) Lapsed {
	return Lapsed{
		Role: a.Role, On: a.On, Decisions: a.Decisions, Version: version, Fingerprint: a.Fingerprint, Redacted: a.Redacted,
	}
}

// Kind returns "lapsed".
func (Lapsed) Kind() string { return "lapsed" }

// About returns the lapsed approvals, and the Decisions.
func (a Lapsed) About() []Topic { return []Topic{{Kind: a.Kind()}, {Question: Decisions}} }

func (a Lapsed) check(*Pack) error {
	if a.Role == "" {
		return fault.New("approval_needs_role")
	}
	_, err := ParseDate(string(a.On))
	return err
}

// Lapsed returns the approvals in force once that lapsed, in order.
func (s *State) Lapsed() (list []Lapsed) {
	for _, act := range s.Acts() {
		if a, ok := act.(Lapsed); ok {
			list = append(list, a)
		}
	}
	return list
}
