package workshop

import (
	"slices"

	"safeguard/assess"
)

// A Refusal says why two voices cannot be counted apart in a room.
type Refusal string

// The refusals. The zero Refusal is none.
const (
	VoiceSmall Refusal = "voice" // a group that should have a voice is small or not there
	RestSmall  Refusal = "rest"  // the people beside the two groups are few
)

// MayCountApart says whether two groups of a room can be counted apart so that
// nobody is told from the others, and whether there are others to count. people
// has how many there are of each group.
func MayCountApart(people map[string]int, voices []string) (why Refusal, others bool) {
	rest := 0
	for _, n := range people {
		rest += n
	}
	for _, v := range voices {
		if people[v] < assess.SmallGroup {
			return VoiceSmall, false
		}
		rest -= people[v]
	}
	if rest > 0 && rest < assess.SmallGroup {
		return RestSmall, true
	}
	return "", rest > 0
}

// Others reports whether a sitting has people who belong to none of its voices.
func Others(s assess.Session) bool {
	return slices.ContainsFunc(s.People, func(p assess.Presence) bool { return !slices.Contains(s.Voices, p.Group) })
}
