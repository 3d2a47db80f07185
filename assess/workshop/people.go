package workshop

import "safeguard/assess"

// present finds what is kept of a group.
func present(people []assess.Presence, group string) (assess.Presence, bool) {
	for _, p := range people {
		if p.Group == group {
			return p, true
		}
	}
	return assess.Presence{}, false
}

// A Refusal says why two voices cannot be counted apart in a room.
type Refusal string

// The refusals. The zero Refusal is none.
const (
	VoiceSmall Refusal = "voice" // a group that should have a voice is small or not there
	RestSmall  Refusal = "rest"  // the people beside the two groups are few
)

// MayHear says whether two groups of a room can be counted apart so that
// nobody is told from the others, and whether there are others to count.
func MayHear(people []assess.Presence, voices []string) (why Refusal, others bool) {
	for _, v := range voices {
		if p, ok := present(people, v); !ok || p.Few {
			return VoiceSmall, false
		}
	}
	rest := 0
	for _, p := range people {
		if p.Group == voices[0] || p.Group == voices[1] {
			continue
		}
		others = true
		rest += p.Count
	}
	if others && rest < assess.SmallGroup {
		return RestSmall, true
	}
	return "", others
}
