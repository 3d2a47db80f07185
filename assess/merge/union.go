package merge

import (
	"cmp"
	"slices"

	"safeguard/assess"
)

// A union is the nodes of all copies. Its items are what gets a number in the
// merged file: each node, followed by its turns.
type union struct {
	nodes    []*node // each behind what its recorder knew
	index    map[id]int
	past     *assess.Past // the number of a node is its index and one
	first    []int        // by node, its item
	items    int
	approved []set // by node: what an approval is about
}

// newUnion returns the nodes of all histories, each with the most turns that a copy
// knows. Of turns with the same number the earliest stays.
func newUnion(histories []history) *union {
	u := &union{index: map[id]int{}, past: assess.NewPast()}
	for _, h := range histories {
		for _, n := range h.nodes {
			u.add(n)
		}
	}
	for _, n := range u.nodes {
		u.first = append(u.first, u.items)
		u.items += 1 + len(n.turns)
	}
	u.approve()
	return u
}

func (u *union) add(n *node) {
	i, ok := u.index[n.id]
	if !ok {
		copied := *n
		copied.turns = slices.Clone(n.turns)
		u.index[n.id], u.nodes = len(u.nodes), append(u.nodes, &copied)
		var knew []int
		for _, h := range u.heads(n) {
			knew = append(knew, h+1)
		}
		u.past.Add(len(u.nodes), n.about, knew)
		return
	}
	known := u.nodes[i]
	for k, t := range n.turns {
		switch {
		case k == len(known.turns):
			known.turns = append(known.turns, t)
		case t.compare(known.turns[k]) < 0:
			known.turns[k] = t
		}
	}
}

// heads returns the indices of a node's heads.
func (u *union) heads(n *node) []int {
	list := make([]int, len(n.heads))
	for i, k := range n.heads {
		list[i] = u.index[k]
	}
	return list
}

// knew reports whether the recorder of a node knew another one. Both are about the
// subject.
func (u *union) knew(on assess.Subject, later, earlier int) bool {
	return u.past.Knew(on, later+1, earlier+1)
}

// item returns the item of a place in a copy.
func (u *union) item(at place) int { return u.first[u.index[at.id]] + 1 + at.turn }

func (t turn) compare(other turn) int {
	return cmp.Or(t.time.Compare(other.time), cmp.Compare(t.by, other.by), cmp.Compare(t.time.String(), other.time.String()))
}

// A set is some items of a union.
type set []uint64

func (s set) has(item int) bool { return item/64 < len(s) && s[item/64]&(1<<(item%64)) != 0 }

func (s set) add(item int) { s[item/64] |= 1 << (item % 64) }

// holds reports whether all of the other set is part of this one.
func (s set) holds(other set) bool {
	for i, word := range other {
		if word&^s[i] != 0 {
			return false
		}
	}
	return true
}

// with returns both sets together.
func (s set) with(other set) set {
	switch {
	case s == nil:
		return other
	case other == nil || s.holds(other):
		return s
	}
	all := slices.Clone(s)
	for i, word := range other {
		all[i] |= word
	}
	return all
}
