package assess

import (
	"errors"
	"fmt"
	"slices"
)

// An Assessment is what is fixed when one organisation's round begins: who,
// which round, and the whole pack as it is used, so that the file can be read
// when the pack is long gone.
type Assessment struct {
	Organisation string   `json:"organisation"`
	Round        string   `json:"round"`
	Language     string   `json:"language"`
	Created      Date     `json:"created"`
	Scope        Scope    `json:"scope,omitzero"`
	Contacts     []string `json:"contacts,omitempty"`
	ContentHash  string   `json:"content_hash"`
	ScoringHash  string   `json:"scoring_hash"`
	Pack         Pack     `json:"pack"`
}

// Valid reports why an assessment that was read from a file cannot be used, in
// one line, or nil: its pack is not Valid or another one than its ContentHash
// says, or its scope names a checklist that the pack does not have.
func (a *Assessment) Valid() error {
	if err := a.Pack.Valid(); err != nil {
		return err
	}
	if a.Pack.ContentHash() != a.ContentHash {
		return errors.New("the questions are not those that the assessment was made with")
	}
	for _, id := range a.Scope.Checklists {
		if !a.Pack.HasChecklist(id) {
			return fmt.Errorf("the scope has the checklist %q, and the pack has not", id)
		}
	}
	return nil
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
