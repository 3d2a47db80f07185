package assess

import (
	"slices"

	"safeguard/assess/fault"
)

// MostPeople is more than any self-audit or room has: a larger number is a slip.
const MostPeople = 9999

// Participants says how many people took part in answering, all of them
// together. The newest replaces those before it. Copies that say other numbers are in
// conflict, and are never added. Of fewer than SmallGroup it says only that they are Few;
// version 1 gave their number. TookPart makes one.
type Participants struct {
	Count int  `json:"count"`
	Few   bool `json:"few,omitempty" since:"2"`
}

// TookPart returns what may be kept of a number of people who took part.
func TookPart(n int) Participants {
	if n > 0 && n < SmallGroup {
		return Participants{Few: true}
	}
	return Participants{Count: n}
}

// Kind returns "participants".
func (Participants) Kind() string { return "participants" }

// About returns the number of participants of the whole assessment, and claims it.
func (a Participants) About() []Topic {
	claim := a
	if !a.Few { // version 1 gave a small number
		claim = TookPart(a.Count)
	}
	return []Topic{{Kind: a.Kind(), Claim: claim}}
}

func (a Participants) check(*Pack) error {
	if a.Few && a.Count == 0 {
		return nil
	}
	if a.Few || a.Count < 1 || a.Count > MostPeople {
		return fault.New("wrong_participants", "people", a.Count, "most", MostPeople)
	}
	return nil
}

// A Range is a whole number of which is known that it is at least Low and at most
// High. The zero Range is an unknown number.
type Range struct {
	Low  int `json:"low"`
	High int `json:"high"`
}

// People returns how many people a session had: at least low and at most high.
// The two differ by what is not kept of groups of fewer than SmallGroup, so that
// no such group follows from the others by subtraction.
func People(present []Presence) (low, high int) {
	for _, p := range present {
		if p.Few {
			low, high = low+1, high+SmallGroup-1
		} else {
			low, high = low+p.Count, high+p.Count
		}
	}
	return low, high
}

// participants returns how many people took part: what somebody said of the
// whole, or else what the sittings of workshops counted. It is hidden where it
// would, beside what a sitting counted, give a number of fewer than SmallGroup.
func participants(s *State) (r Range, hidden bool) {
	said := s.Participants()
	var counted []Meeting
	small := false
	for _, m := range s.Sittings() {
		if len(m.People) == 0 { // nobody was counted yet
			continue
		}
		counted = append(counted, m)
		hidden = hidden || m.Uncounted
		small = small || m.Room().High < SmallGroup
	}
	if len(counted) == 0 {
		return said, false
	}
	rooms := together(counted)
	few := func(n int) bool { return n > 0 && n < SmallGroup }
	switch {
	case hidden:
	case said == Range{}:
		return rooms, false
	case small:
		hidden = said.Low-rooms.High < SmallGroup
	default:
		hidden = said.Low == said.High && (few(said.Low-rooms.Low) || few(said.Low-rooms.High))
	}
	if hidden {
		return Range{}, true
	}
	return said, false
}

// together returns how many people sittings had, each of which counted some. Tables
// that sat on one day are different people. Of two days nobody knows who was there
// on both, unless the people of one are said to be those of the other.
func together(sittings []Meeting) (r Range) {
	type table struct{ high, last int }
	tables := map[string]table{}
	days := map[Date]map[string]int{}
	for _, m := range sittings {
		room, t := m.Room(), tables[m.Table]
		if m.Again {
			t.high -= t.last
			room.High = max(room.High, t.last)
		}
		tables[m.Table] = table{t.high + room.High, room.High}
		if days[m.Date] == nil {
			days[m.Date] = map[string]int{}
		}
		days[m.Date][m.Table] = max(days[m.Date][m.Table], room.Low)
	}
	for _, t := range tables {
		r.High += t.high
	}
	for _, here := range days {
		low := 0
		for _, n := range here {
			low += n
		}
		r.Low = max(r.Low, low)
	}
	return r
}

// inAll returns how many people a says that there were.
func (a Participants) inAll() Range {
	if a.Count < SmallGroup {
		return Range{1, SmallGroup - 1}
	}
	return Range{a.Count, a.Count}
}

// ParticipantsAre reports whether a says of the people who took part what is said already.
func (s *State) ParticipantsAre(a Participants) bool { return s.Participants() == a.inAll() }

// Participants returns how many people are said to have taken part, the zero Range
// where nobody said. Copies that were merged while nobody settled differing numbers leave
// the range from the lowest to the highest.
func (s *State) Participants() (said Range) {
	past, on := s.past(), Subject{Participants{}.Kind(), ""}
	var newest []kept // that no later one replaces
	for e, act := range s.Acts() {
		if a, ok := act.(Participants); ok {
			i := e.Seq - 1
			newest = slices.DeleteFunc(newest, func(k kept) bool {
				return k.event == i || i >= s.marked || past.Knew(on, i+1, k.event+1)
			})
			newest = append(newest, kept{i, a})
		}
	}
	for i, k := range newest {
		r := k.act.(Participants).inAll()
		if i > 0 {
			r = Range{min(said.Low, r.Low), max(said.High, r.High)}
		}
		said = r
	}
	return said
}
