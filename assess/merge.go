package assess

import (
	"iter"
	"slices"

	"safeguard/assess/fault"
)

// A Merge marks that the events before it come from copies which were brought
// together. Knew says, by the number of an event, what its recorder knew where that
// is not all before it about the same: the newest of those events, each of which
// knew the ones before. What one room showed then stays beside what another one
// showed; all else is as if the mark were not there. Approved names, by the
// number of an Approval, the events that it is about where these could not be
// put first in the file; a later merge needs them.
//
// Version 1 wrote Apart in place of Knew: all pairs, the lower number first, of
// which the recorder of the second did not know the first. Their number grows with
// the square of the events.
type Merge struct {
	Apart    [][2]int      `json:"apart,omitempty"`
	Approved map[int][]int `json:"approved,omitempty"`
	Knew     map[int][]int `json:"knew,omitempty" since:"2"`
}

// Kind returns "merge".
func (Merge) Kind() string { return "merge" }

// About returns nothing: merging writes a mark of its own.
func (Merge) About() []Topic { return nil }

func (Merge) check(*Pack) error { return nil } // it depends on the events; see fits

// fits says why a mark cannot be event seq.
func (m Merge) fits(seq int) error {
	for _, p := range m.Apart {
		if p[0] < 1 || p[1] <= p[0] || p[1] >= seq {
			return fault.New("wrong_apart", "event", seq, "first", p[0], "second", p[1])
		}
	}
	for later, events := range m.Knew {
		if later < 1 || later >= seq || len(events) > 0 && (slices.Min(events) < 1 || slices.Max(events) >= later) {
			return fault.New("wrong_knew", "event", seq, "later", later)
		}
	}
	for approval, events := range m.Approved {
		if approval >= seq || len(events) > 0 && (slices.Min(events) < 1 || slices.Max(events) >= approval) {
			return fault.New("wrong_approved", "event", seq, "approval", approval)
		}
	}
	return nil
}

// Acts yields all acts in force, in order, with their events: an Import's one
// by one.
func (s *State) Acts() iter.Seq2[Event, Act] {
	return func(yield func(Event, Act) bool) {
		for i, e := range s.events {
			if s.undone[i] {
				continue
			}
			for _, act := range Parts(e.Act) {
				if !yield(e, act) {
					return
				}
			}
		}
	}
}

// knew reports whether the recorder of a later event knew an earlier one about the
// same subject. Both are indices.
func (s *State) knew(on Subject, later, earlier int) bool {
	return later >= s.marked || s.past().Knew(on, later+1, earlier+1)
}

// past returns who knew what up to the last mark of a merge; behind it everybody
// knows all.
func (s *State) past() *Past {
	if s.known == nil || s.knownUpTo != s.marked {
		s.known = PastOf(s.events[:s.marked], func(e Event) []Subject { return Subjects(e.Act) })
		s.knownUpTo = s.marked
	}
	return s.known
}
