package assess

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"slices"
	"strings"

	"safeguard/assess/fault"
)

const (
	ownPrefix = "own-"
	ownSigns  = 4
)

// An OwnAction is an action that people added to the plan. Its ID never changes and is
// the id of no question: "own-" and four of the fingerprint's signs in small letters.
// For are the questions whose gaps it helps to close, if any. Owner may be empty; Due is
// empty where nobody set a day. A PlanEntry and an ActionStatus with its ID change it.
type OwnAction struct {
	ID       string   `json:"id" holds:"id"`
	What     string   `json:"what" holds:"text"`
	For      []string `json:"for,omitempty" holds:"id"`
	Owner    string   `json:"owner,omitempty" holds:"text"`
	Due      Date     `json:"due,omitempty" holds:"day"`
	Redacted bool     `json:"redacted,omitempty"`
}

// Kind returns "action".
func (OwnAction) Kind() string { return "action" }

// About returns the action.
func (a OwnAction) About() []Topic { return []Topic{{Question: a.ID, Claim: a}} }

func (a OwnAction) check(p *Pack) error {
	switch {
	case !IsOwnAction(a.ID):
		return fault.New("no_such_action", "action", fault.Escape(a.ID))
	case strings.TrimSpace(a.What) == "" && !a.Redacted:
		return fault.New("action_without_text")
	}
	for _, id := range a.For {
		if err := checkQuestion(p, id); err != nil {
			return err
		}
	}
	if a.Due != "" {
		_, err := ParseDate(string(a.Due))
		return err
	}
	return nil
}

// IsOwnAction reports whether an id is that of an action that people added, and of no
// question.
func IsOwnAction(id string) bool {
	signs, ok := strings.CutPrefix(id, ownPrefix)
	return ok && len(signs) == ownSigns && strings.Trim(signs, strings.ToLower(fingerprintSigns)) == ""
}

// checkAction says why an id is neither that of a question nor can be an own action's.
func checkAction(p *Pack, id string) error {
	if IsOwnAction(id) {
		return nil
	}
	return checkQuestion(p, id)
}

// OwnActions lists the actions that people added and that stand, in the order in which
// they were added, as they were.
func (s *State) OwnActions() []OwnAction {
	var list []OwnAction
	for _, id := range s.ownIDs {
		if a, ok := s.OwnAction(id); ok {
			list = append(list, a)
		}
	}
	return list
}

// OwnAction returns an action that people added, as it was, and whether it stands.
func (s *State) OwnAction(id string) (OwnAction, bool) {
	a, ok := s.last(s.own[id])
	if !ok {
		return OwnAction{}, false
	}
	return a.(OwnAction), true
}

// WithID returns the action with an id that no other one has in s. It follows from the
// words and from mark, which is another one wherever the same words may be added: so
// that copies in which two people go on apart can be brought together.
func (a OwnAction) WithID(s *State, mark string) OwnAction {
	signs := strings.ToLower(fingerprintSigns)
	a.ID = ""
	for try := 0; ; try++ {
		data, err := json.Marshal([]any{a, mark, try})
		if err != nil {
			panic(err) // strings and numbers always encode
		}
		sum := sha256.Sum256(data)
		n := binary.BigEndian.Uint64(sum[:])
		id := []byte(ownPrefix)
		for range ownSigns {
			id = append(id, signs[n%uint64(len(signs))])
			n /= uint64(len(signs))
		}
		if !slices.Contains(s.ownIDs, string(id)) {
			a.ID = string(id)
			return a
		}
	}
}
