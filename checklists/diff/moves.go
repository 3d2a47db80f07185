package diff

import (
	"strconv"
	"strings"

	"safeguard/assess"
)

// movesBetween returns how to tell that a question moved: to another checklist, or
// before or behind another question of both packs. One with only another number,
// because of a new or a removed one before it, has not moved.
func movesBetween(before, now []assess.Ref) func(was, is assess.Ref) bool {
	wasAt, isAt := ranks(before, now), ranks(now, before)
	return func(was, is assess.Ref) bool {
		id := is.Question.ID
		return was.Checklist.ID != is.Checklist.ID || wasAt[id] != isAt[id]
	}
}

// ranks returns the place of each question among those of its checklist that others
// has in the same checklist.
func ranks(refs, others []assess.Ref) map[string]int {
	in := map[string]string{}
	for _, ref := range others {
		in[ref.Question.ID] = ref.Checklist.ID
	}
	rank, next := map[string]int{}, map[string]int{}
	for _, ref := range refs {
		if list := ref.Checklist.ID; in[ref.Question.ID] == list {
			rank[ref.Question.ID] = next[list]
			next[list]++
		}
	}
	return rank
}

// compareNumbers reports, for each checklist, how many questions only have another
// number in it.
func (c *comparer) compareNumbers(newer *assess.Pack, before []assess.Ref, wasAt map[string]int, moved func(was, is assess.Ref) bool) {
	others := map[string]int{}
	for _, ref := range newer.Refs() {
		if i, ok := wasAt[ref.Question.ID]; ok && !moved(before[i], ref) {
			_, was, _ := strings.Cut(before[i].Number, ".")
			if _, is, _ := strings.Cut(ref.Number, "."); was != is {
				others[ref.Checklist.ID]++
			}
		}
	}
	for i, l := range newer.Checklists {
		if n := others[l.ID]; n > 0 {
			c.add(Difference{Kind: Renumbered, Part: "checklist", ID: l.ID, Number: strconv.Itoa(i + 1), New: strconv.Itoa(n)})
		}
	}
}
