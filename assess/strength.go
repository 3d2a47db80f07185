package assess

import (
	"cmp"
	"slices"
)

// strengths lists the questions at the top level by id: must-haves first, then
// those that name evidence, then the weightiest, then pack order.
func strengths(p *Pack, all []QuestionResult) []string {
	var top []*QuestionResult
	for i := range all {
		if q := &all[i]; !q.isUnsure() && q.place(p) == len(p.Scale)-1 {
			top = append(top, q)
		}
	}
	slices.SortStableFunc(top, func(a, b *QuestionResult) int {
		return cmp.Or(trueFirst(a.Critical, b.Critical), trueFirst(!a.NoEvidence, !b.NoEvidence),
			cmp.Compare(b.Weight, a.Weight))
	})
	ids := []string{}
	for _, q := range top {
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
