package assess

import (
	"iter"
	"slices"
	"strings"

	"safeguard/assess/fault"
)

// A Merge marks that the events before it come from copies which were brought
// together. Knew says, by the number of an event, what its recorder knew where that
// is not all before it about the same: the newest of those events, each of which
// knew the ones before. What one room showed and what another showed then count
// together; all else is as if the mark were not there. Approved names, by the
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

// Acts yields all acts that stand, in order, with their events: an Import's one
// by one. A Merge yields, for each question on which rooms showed hands apart,
// the Hands of all of them together.
func (s *State) Acts() iter.Seq2[Event, Act] {
	return func(yield func(Event, Act) bool) {
		for i, e := range s.events {
			if s.undone[i] {
				continue
			}
			acts := parts(e.Act)
			if _, ok := e.Act.(Merge); ok {
				acts = s.together(i)
			}
			for _, act := range acts {
				if !yield(e, act) {
					return
				}
			}
		}
	}
}

// together returns the sums of what rooms showed apart before the event at
// place end.
func (s *State) together(end int) []Act {
	past := s.past()
	newest := map[string][]kept{} // that no later one replaces
	var order []string
	for i, e := range s.events[:end] {
		if s.undone[i] {
			continue
		}
		for _, part := range parts(e.Act) {
			h, ok := part.(Hands)
			if !ok {
				continue
			}
			before := newest[h.Question]
			if before == nil {
				order = append(order, h.Question)
			}
			on := Subject{"question", h.Question}
			stay := slices.DeleteFunc(before, func(k kept) bool { return k.event == i || past.Knew(on, i+1, k.event+1) })
			newest[h.Question] = append(stay, kept{i, h})
		}
	}
	var sums []Act
	for _, question := range order {
		if list := newest[question]; len(list) > 1 {
			sum := list[0].act.(Hands)
			for _, k := range list[1:] {
				sum = sum.and(k.act.(Hands))
			}
			sums = append(sums, sum)
		}
	}
	return sums
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

// and returns what two rooms showed together. A way to agree stays where it was
// the same; views of few people stand side by side; voices stay where the whole
// can still be split by them.
func (h Hands) and(other Hands) Hands {
	h.Counts = added(h.Counts, other.Counts)
	h.Voices = addedVoices(h.Voices, other.Voices)
	if len(h.Voices) > 0 && !MaySplit(h.Counts, h.Voices) {
		h.Voices = nil
	}
	if h.How != other.How {
		h.How = ""
	}
	switch {
	case h.Minority == "":
		h.Minority = other.Minority
	case other.Minority != "" && !slices.Contains(strings.Split(h.Minority, "; "), other.Minority):
		h.Minority += "; " + other.Minority
	}
	h.Next = min(h.Next, other.Next) // "" is done
	h.Silent = h.Silent && other.Silent
	h.Redacted = h.Redacted || other.Redacted
	return h
}

func added(a, b []int) []int {
	sum := slices.Clone(a)
	for i := range min(len(a), len(b)) {
		sum[i] += b[i]
	}
	return sum
}

// addedVoices adds up the same groups. Other groups than those of the first
// room are left with the rest.
func addedVoices(a, b []Voice) []Voice {
	sum := slices.Clone(a)
	for i, v := range sum {
		for _, w := range b {
			if w.Group == v.Group {
				sum[i].Counts = added(v.Counts, w.Counts)
			}
		}
	}
	return sum
}
