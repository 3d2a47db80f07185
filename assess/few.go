package assess

import (
	"encoding/json"
	"slices"
)

// withoutFew returns the act without what version 1 kept of few people and is kept
// no more: the hands of single groups, those of a room of fewer than SmallGroup,
// and the numbers of groups beside a small one. gone has them as a file writes
// them.
func withoutFew(act Act) (left Act, gone []string) {
	remove := func(part any) {
		data, _ := json.Marshal(part)
		gone = append(gone, string(data))
	}
	switch a := act.(type) {
	case Hands:
		if len(a.Voices) > 0 {
			remove(a.Voices)
			a.Voices = nil
		}
		if n := Sum(a.Counts); n > 0 && n < SmallGroup {
			remove(a.Counts)
			a.Counts = make([]int, len(a.Counts))
		}
		return a, gone
	case Session:
		if !slices.ContainsFunc(a.People, func(g Presence) bool { return g.Few }) {
			return act, nil
		}
		remove(a.People)
		return a.uncounted(), gone
	}
	return act, nil
}
