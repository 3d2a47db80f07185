package assess

import "slices"

// An Assessment is what is fixed when one organisation's round begins: who,
// which round, and the whole pack as it is used, so that the file can be read
// when the pack is long gone. Pack is the last field of its JSON.
//
// ID is 16 lower-case hex digits that all copies of the file share and no other
// assessment has; it is "" in what version 1 made.
type Assessment struct {
	ID           string   `json:"id,omitempty"`
	Organisation string   `json:"organisation"`
	Round        string   `json:"round"`
	Language     string   `json:"language"`
	Created      Date     `json:"created"`
	Scope        Scope    `json:"scope,omitzero"`
	Contacts     []string `json:"contacts,omitempty"`
	ContentHash  string   `json:"content_hash"`
	ScoringHash  string   `json:"scoring_hash"`
	PackOf1      bool     `json:"pack_of_1,omitempty"` // version 1 made the pack; in its own files that goes without saying
	Pack         Pack     `json:"pack"`
}

// A Scope narrows an assessment. The zero Scope is the whole pack.
type Scope struct {
	Checklists []string `json:"checklists,omitempty"`
	MustHaves  bool     `json:"must_haves,omitempty"`
}

// Whole reports whether the scope leaves nothing out.
func (s Scope) Whole() bool { return len(s.Checklists) == 0 && !s.MustHaves }

// Covers reports whether the question belongs to the scope.
func (s Scope) Covers(r Ref) bool {
	if s.MustHaves && !r.Question.Critical {
		return false
	}
	return len(s.Checklists) == 0 || slices.Contains(s.Checklists, r.Checklist.ID)
}
