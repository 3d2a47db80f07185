package renew

import (
	"crypto/sha256"
	"slices"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// A Renewed is a round under its newer pack: what its file begins with, its events,
// and the account of what became of everything.
type Renewed struct {
	About   assess.Assessment
	Events  []assess.Event
	Account Account
}

// Renew brings a round under a newer version of its pack. about is what the file
// begins with and id what stands for it, events are all of its events. The pack and
// the one of about are in their base languages. Of another pack, an older version or
// the same content it returns an error.
func Renew(about assess.Assessment, id string, events []assess.Event, pack assess.Pack) (Renewed, error) {
	if err := mayRenew(&about.Pack, &pack); err != nil {
		return Renewed{}, err
	}
	r := newRenewal(&about.Pack, &pack)
	head, err := r.head(about, id)
	if err != nil {
		return Renewed{}, err
	}
	out := Renewed{About: head}
	if out.Events, err = r.carry(events); err != nil {
		return Renewed{}, err
	}
	out.Account = r.account(about, head, events, out.Events)
	return out, nil
}

// mayRenew says why a pack is no newer version of another one.
func mayRenew(was, is *assess.Pack) error {
	switch {
	case was.ID != is.ID:
		return fault.New("renew_other_pack", "was", was.ID, "pack", is.ID)
	case was.Version > is.Version:
		return fault.New("renew_older_pack", "pack", is.ID, "was", was.Version, "version", is.Version)
	case was.ContentHash() == is.ContentHash():
		return fault.New("renew_same_pack", "pack", is.ID, "version", is.Version)
	}
	return nil
}

// head returns what the renewed file begins with. Its id is the same for all copies
// of the file, and another one than theirs: numbers of events mean others in it.
func (r *renewal) head(about assess.Assessment, id string) (assess.Assessment, error) {
	sum := sha256.Sum256([]byte(id + " " + r.is.ContentHash()))
	about.ID = assess.NewID([8]byte(sum[:8]))
	about.Pack, about.PackOf1 = *r.is, false
	about.ContentHash, about.ScoringHash = r.is.ContentHash(), r.is.ScoringHash()
	if !slices.Contains(r.is.Languages, about.Language) {
		about.Language = r.is.Languages[0]
	}
	scope := slices.Clone(about.Scope.Checklists)
	about.Scope.Checklists = slices.DeleteFunc(scope, func(id string) bool { return !r.is.HasChecklist(id) })
	if len(scope) > 0 && len(about.Scope.Checklists) == 0 { // none would mean all
		return about, fault.New("renew_without_scope", "pack", r.is.ID, "version", r.is.Version)
	}
	return about, nil
}
