package merge

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"math/bits"
	"slices"
	"time"

	"safeguard/assess"
)

// An approval says how many events of its file it is about, counted from the
// first. Elsewhere they have other numbers, so that what counts is which events
// they are, and in a merged file they have to come first again.

// approved are the events of a copy that an approval is about.
type approved struct {
	places []place
	from   *reading // of which these are the first places, or nil
	sum    id       // the same for the same nodes with the same turns
}

// approved returns what an approval of the copy that is being read is about.
func (r *reading) approved(p *past, seq, first int) *approved {
	numbers, named := p.approved[seq]
	if !named {
		first = max(0, min(first, seq-1))
		for i := len(r.sums); i < first; i++ {
			sum := id{}
			if i > 0 {
				sum = r.sums[i-1]
			}
			r.sums = append(r.sums, sum.with(r.places[i]))
		}
		a := &approved{places: r.places[:first:first], from: r}
		if first > 0 {
			a.sum = r.sums[first-1]
		}
		return a
	}
	a, turns := &approved{}, map[*node]int{}
	for _, n := range numbers {
		at := r.places[n-1]
		if at.node != nil && at.turn >= 0 { // as many as are named, whichever these are
			at.turn = turns[at.node]
			turns[at.node]++
		}
		a.places = append(a.places, at)
		a.sum = a.sum.with(at)
	}
	return a
}

// with returns the sum with one place more. In which order places come makes no
// difference.
func (sum id) with(at place) id {
	if at.node == nil {
		return sum
	}
	more := at.id
	if at.turn >= 0 {
		more = sha256.Sum256(fmt.Appendf(at.id[:], " %d", at.turn))
	}
	for i := range sum {
		sum[i] ^= more[i]
	}
	return sum
}

// approve sets what each approval is about, as items.
func (u *union) approve() {
	u.approved = make([]set, len(u.nodes))
	type done struct {
		places int
		set    set
	}
	last := map[*reading]done{}
	for i, n := range u.nodes {
		if n.approved == nil {
			continue
		}
		d := last[n.approved.from]
		if n.approved.from == nil || d.set == nil || d.places > len(n.approved.places) {
			d = done{set: make(set, u.items/64+1)}
		}
		u.approved[i] = slices.Clone(d.set)
		for _, at := range n.approved.places[d.places:] {
			if at.node != nil {
				u.approved[i].add(u.item(place{at.node, -1}))
				u.approved[i].add(u.item(at))
			}
		}
		last[n.approved.from] = done{len(n.approved.places), u.approved[i]}
	}
}

// blocks lists what was approved, the least first: by the newest approval that
// stands, and by each earlier one that approved a part of that. Two approvals
// that were given apart cannot both come first; the newest does.
func (u *union) blocks() []set {
	decisions := assess.Subject{Kind: "question", ID: assess.Decisions}
	// A clock may be wrong: an approval is never older than one that it knew.
	when := make([]time.Time, len(u.nodes))
	var approvals []int
	for i, n := range u.nodes {
		when[i] = n.event.Time
		for _, h := range u.heads(n) {
			if when[h].After(when[i]) {
				when[i] = when[h]
			}
		}
		if n.approved != nil {
			approvals = append(approvals, i)
		}
	}
	slices.SortFunc(approvals, func(i, j int) int {
		a, b := u.nodes[i], u.nodes[j]
		if a.stands() != b.stands() {
			if a.stands() {
				return -1
			}
			return 1
		}
		known := cmp.Compare(u.past.Known(decisions, j+1), u.past.Known(decisions, i+1))
		// the last of one second has to be the one that comes last in the file
		return cmp.Or(when[j].Compare(when[i]), known, cmp.Compare(b.event.By, a.event.By), compareIDs(b.id, a.id))
	})
	var list []set
	for _, i := range approvals {
		if len(list) == 0 || list[len(list)-1].holds(u.approved[i]) {
			list = append(list, u.approved[i])
		}
	}
	slices.Reverse(list)
	return list
}

// block returns the place of the first block that an item belongs to. Each block
// holds the one before.
func block(list []set, item int) int {
	n, _ := slices.BinarySearchFunc(list, item, func(s set, item int) int {
		if s.has(item) {
			return 1
		}
		return -1
	})
	return n
}

// covered returns, by node, what has a number as soon as the node has one: what it
// is about, if it is an approval, and what the approvals that it knew are about.
func (u *union) covered() []set {
	list := make([]set, len(u.nodes))
	for i, n := range u.nodes {
		for _, h := range u.heads(n) {
			list[i] = list[i].with(list[h])
		}
		list[i] = list[i].with(u.approved[i])
	}
	return list
}

// renumbered returns an act; an approval with the number of events that it is about
// in the merged file.
func (u *union) renumbered(i int) assess.Act {
	a, ok := u.nodes[i].event.Act.(assess.Approval)
	if !ok {
		return u.nodes[i].event.Act
	}
	for _, word := range u.approved[i] {
		a.Events += bits.OnesCount64(word)
	}
	return a
}

// notFirst returns, for each approval in a merged file, the events that it is
// about, unless they are the first ones. numbers are those of all items.
func (u *union) notFirst(numbers []int) map[int][]int {
	var named map[int][]int
	for i, s := range u.approved {
		var list []int
		for w, word := range s {
			for ; word != 0; word &= word - 1 {
				list = append(list, numbers[w*64+bits.TrailingZeros64(word)])
			}
		}
		slices.Sort(list)
		if len(list) == 0 || list[len(list)-1] == len(list) {
			continue
		}
		if named == nil {
			named = map[int][]int{}
		}
		named[numbers[u.first[i]]] = list
	}
	return named
}
