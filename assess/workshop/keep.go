package workshop

import "safeguard/assess"

// Small reports whether a room is so small that its hands are not kept: the room
// is the smaller of the people recorded, if there is a record, and the hands
// shown, those who don't know included.
func Small(people assess.Range, hands []int) bool {
	shown := assess.Sum(hands)
	if people.High > 0 {
		shown = min(shown, people.High)
	}
	return shown < assess.SmallGroup
}

// A Slip is what is wrong with the number of hands, as far as people are recorded.
type Slip string

// The slips. They are said aloud and never refused: the people may have changed.
const (
	MoreHands  Slip = "more"  // than people
	FewerHands Slip = "fewer" // than people
)

// SlipOf compares hands with the people recorded; the zero Range is no record.
// Where few people are here, neither is kept, and nothing is compared.
func SlipOf(people assess.Range, hands []int) Slip {
	shown := assess.Sum(hands)
	switch {
	case people.High < assess.SmallGroup:
		return ""
	case shown > people.High:
		return MoreHands
	case shown < people.Low:
		return FewerHands
	}
	return ""
}

// SessionOf returns the last Session of a table in force, and whether there is
// one.
func SessionOf(s *assess.State, table string) (last assess.Session, ok bool) {
	for _, m := range s.Meetings() {
		if m.Table == table {
			last, ok = m.Session, true
		}
	}
	return last, ok
}
