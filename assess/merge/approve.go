package merge

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"safeguard/assess"
)

// An approval says how many events of its file it is about, counted from the
// first. Elsewhere they have other numbers, so that what counts is which events
// they are, and in a merged file they have to come first again.

// approved are events, each with how many of its turns belong to them.
type approved map[id]int

// approved returns what an approval of the copy that is being read is about.
func (r *reading) approved(p *past, seq, first int) approved {
	numbers, named := p.approved[seq]
	if !named {
		for n := 1; n <= min(first, len(p.events)); n++ {
			numbers = append(numbers, n)
		}
	}
	set := approved{}
	for _, n := range numbers {
		if node := r.bySeq[n]; node != nil {
			set[node.id] += 0
		} else if node := r.bySeq[r.roots[n]]; node != nil {
			set[node.id]++
		}
	}
	return set
}

// String lists the events, whatever their order.
func (set approved) String() string {
	lines := make([]string, 0, len(set))
	for k, turns := range set {
		lines = append(lines, fmt.Sprintf("%x %d\n", k, turns))
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

// holds reports whether all of the other set is part of this one.
func (set approved) holds(other approved) bool {
	for k, turns := range other {
		if mine, ok := set[k]; !ok || mine < turns {
			return false
		}
	}
	return true
}

// size returns how many events these are in a file.
func (set approved) size() int {
	n := len(set)
	for _, turns := range set {
		n += turns
	}
	return n
}

// blocks lists what was approved, the least first: by the newest approval that
// stands, and by each earlier one that approved a part of that. Two approvals
// that were given apart cannot both come first; the newest does.
func blocks(all map[id]*node) []approved {
	var approvals []*node
	for _, n := range all {
		if n.approved != nil {
			approvals = append(approvals, n)
		}
	}
	// A clock may be wrong: an approval is never older than one that it knew.
	when := func(n *node) time.Time {
		at := n.event.Time
		for k := range n.known {
			if known := all[k].event.Time; known.After(at) {
				at = known
			}
		}
		return at
	}
	slices.SortFunc(approvals, func(a, b *node) int {
		if a.stands() != b.stands() {
			if a.stands() {
				return -1
			}
			return 1
		}
		return cmp.Or(when(b).Compare(when(a)), cmp.Compare(len(b.known), len(a.known)), compareIDs(a.id, b.id))
	})
	var list []approved
	for _, n := range approvals {
		if len(list) == 0 || list[len(list)-1].holds(n.approved) {
			list = append(list, n.approved)
		}
	}
	slices.Reverse(list)
	return list
}

// block returns the place of the first block that a node, or its turn with the
// given number from 0, belongs to.
func block(list []approved, n *node, turn int) int {
	return slices.IndexFunc(append(slices.Clip(list), nil), func(set approved) bool {
		turns, ok := set[n.id]
		return set == nil || ok && turn < turns
	})
}

// renumbered returns an approval with the number of events that it is about in
// the merged file.
func renumbered(n *node) assess.Act {
	a, ok := n.event.Act.(assess.Approval)
	if !ok {
		return n.event.Act
	}
	a.Events = n.approved.size()
	return a
}

// notFirst returns, for each approval in a merged file, the events that it is
// about, unless they are the first ones. numbers are those of each node and its
// turns.
func notFirst(events []placed, numbers map[id][]int) map[int][]int {
	var named map[int][]int
	for _, n := range events {
		var list []int
		for k, turns := range n.approved {
			list = append(list, numbers[k][:turns+1]...)
		}
		slices.Sort(list)
		if len(list) == 0 || list[len(list)-1] == len(list) {
			continue
		}
		if named == nil {
			named = map[int][]int{}
		}
		named[n.seq] = list
	}
	return named
}
