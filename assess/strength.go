package assess

import (
	"cmp"
	"slices"
)

// strengths lists the questions that are met by id: must-haves first, then
// those that name evidence, then the weightiest, then pack order.
func strengths(p *Pack, all []QuestionResult) []string {
	var met []*QuestionResult
	for i := range all {
		if q := &all[i]; q.place(p) >= 0 && !q.Gap {
			met = append(met, q)
		}
	}
	slices.SortStableFunc(met, func(a, b *QuestionResult) int {
		return cmp.Or(trueFirst(a.Critical, b.Critical), trueFirst(!a.NoEvidence, !b.NoEvidence),
			cmp.Compare(b.Weight, a.Weight))
	})
	ids := []string{}
	for _, q := range met {
		ids = append(ids, q.ID)
	}
	return ids
}

func trueFirst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}
