package assess

import (
	"slices"

	"safeguard/assess/fault"
)

// MostPeople is more than any self-audit or room has: a larger number is a slip.
const MostPeople = 9999

// Participants says how many people took part in answering, all of them
// together. The newest replaces those before it; what copies say that were
// merged counts together.
type Participants struct {
	Count int `json:"count"`
}

// Kind returns "participants".
func (Participants) Kind() string { return "participants" }

// About returns the number of participants of the whole assessment.
func (a Participants) About() []Topic { return []Topic{{Kind: a.Kind()}} }

func (a Participants) check(*Pack) error {
	if a.Count < 1 || a.Count > MostPeople {
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
// whole, or else what the sittings of workshops counted. Tables that sat on one
// day are different people. Of two days nobody knows who was there on both, unless
// the people of one are said to be those of the other.
func participants(s *State) Range {
	if n := s.Participants(); n > 0 {
		return Range{n, n}
	}
	type table struct {
		high, last int
		day        Date
	}
	tables := map[string]table{}
	days := map[Date]map[string]int{}
	for _, m := range s.Meetings() {
		if len(m.People) == 0 { // nobody was counted yet
			continue
		}
		room, t := m.Room(), tables[m.Table]
		if m.Again || m.Table != "" && t.day == m.Date {
			t.high -= t.last
			room.High = max(room.High, t.last)
		}
		tables[m.Table] = table{t.high + room.High, room.High, m.Date}
		if days[m.Date] == nil {
			days[m.Date] = map[string]int{}
		}
		days[m.Date][m.Table] = max(days[m.Date][m.Table], room.Low)
	}
	var r Range
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

// Participants returns how many people took part, or 0 where nobody said.
func (s *State) Participants() int {
	past, on := s.past(), Subject{Participants{}.Kind(), ""}
	var newest []kept // that no later one replaces
	for i, e := range s.events {
		if a, ok := e.Act.(Participants); ok && !s.undone[i] {
			newest = slices.DeleteFunc(newest, func(k kept) bool { return i >= s.marked || past.Knew(on, i+1, k.event+1) })
			newest = append(newest, kept{i, a})
		}
	}
	sum := 0
	for _, k := range newest {
		sum += k.act.(Participants).Count
	}
	return sum
}
