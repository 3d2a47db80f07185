package assess

import (
	"cmp"
	"slices"
)

// gaps lists the questions with a gap by what matters most: must-have gaps by how
// low they hold, then the others by what closing them brings. The plan goes by days
// first, which people choose; what matters does not change with them.
func gaps(p *Pack, actions []Action, all []QuestionResult) []string {
	place := map[string]int{}
	for i := range all {
		place[all[i].ID] = i
	}
	weight := byWeight(p)
	ranked := slices.SortedStableFunc(slices.Values(actions), func(a, b Action) int {
		return cmp.Or(weight(a, b), cmp.Compare(place[a.Question], place[b.Question]))
	})
	ids := []string{}
	for _, a := range ranked {
		if a.Gap {
			ids = append(ids, a.Question)
		}
	}
	return ids
}
