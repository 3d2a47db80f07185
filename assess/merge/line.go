package merge

import (
	"cmp"
	"container/heap"
	"slices"
	"time"

	"safeguard/assess"
)

// line puts nodes one after the other as events: what was approved, then by time
// and, within a second, in the order of the pack, but never before what their
// recorder knew. Each undo stands behind what it takes back. It depends on the
// nodes alone.
func line(p *assess.Pack, all map[id]*node) []assess.Event {
	l := liner{ranks: ranks(p), waits: map[point][]*item{}, blocks: blocks(all), numbers: map[id][]int{}}
	for _, n := range all {
		it := &item{node: n, turn: -1, block: block(l.blocks, n, -1), rank: l.rank(n), needs: len(n.known) + len(n.approved)}
		for k := range n.known {
			l.waits[point{k, -1}] = append(l.waits[point{k, -1}], it)
		}
		for k, turns := range n.approved {
			l.waits[point{k, turns - 1}] = append(l.waits[point{k, turns - 1}], it)
		}
		if it.needs == 0 {
			l.ready = append(l.ready, it)
		}
	}
	heap.Init(&l.ready)
	for l.ready.Len() > 0 {
		l.take(heap.Pop(&l.ready).(*item))
	}
	mark := assess.Merge{Apart: apart(l.placed), Approved: notFirst(l.placed, l.numbers)}
	if len(mark.Apart) > 0 || len(mark.Approved) > 0 {
		last := l.events[len(l.events)-1]
		l.events = append(l.events, assess.Event{Seq: last.Seq + 1, Time: last.Time, Act: mark})
	}
	return l.events
}

// An item is what gets a number: a node, or one of its turns.
type item struct {
	node  *node
	turn  int // -1 for the node itself
	block int
	rank  int
	needs int // how many of those that it has to follow have no number yet
	of    int // for a turn, the number of what it takes back
	root  int // for a turn, the number of its node
}

func (it *item) when() (at time.Time, by string) {
	if it.turn < 0 {
		return it.node.event.Time, it.node.event.By
	}
	t := it.node.turns[it.turn]
	return t.time, t.by
}

// A point is a node, with -1, or one of its turns.
type point struct {
	id
	turn int
}

type placed struct {
	*node
	seq int
}

type liner struct {
	ranks   map[string]int
	waits   map[point][]*item
	blocks  []approved
	ready   queue
	events  []assess.Event
	placed  []placed
	numbers map[id][]int // of a node, then of its turns
}

// take gives an item the next number, and makes ready what waited for it.
func (l *liner) take(it *item) {
	at, by := it.when()
	e := assess.Event{Seq: len(l.events) + 1, Time: at, By: by, Act: renumbered(it.node)}
	root := it.root
	if it.turn < 0 {
		root = e.Seq
		l.placed = append(l.placed, placed{it.node, e.Seq})
	} else {
		e.Act = assess.Undo{Of: it.of}
	}
	for _, w := range l.waits[point{it.node.id, it.turn}] {
		if w.needs--; w.needs == 0 {
			heap.Push(&l.ready, w)
		}
	}
	l.events = append(l.events, e)
	l.numbers[it.node.id] = append(l.numbers[it.node.id], e.Seq)
	if next := it.turn + 1; next < len(it.node.turns) {
		of := root
		if next%2 == 1 { // puts back what the turn before took
			of = e.Seq
		}
		heap.Push(&l.ready, &item{node: it.node, turn: next, block: block(l.blocks, it.node, next), rank: it.rank, of: of, root: root})
	}
}

// apart lists, by their numbers, the events about the same of which the later
// one's recorder did not know the earlier one.
func apart(events []placed) [][2]int {
	before := map[string][]placed{}
	pairs := map[[2]int]bool{}
	for _, n := range events {
		for _, a := range n.about {
			for _, earlier := range before[a] {
				if !n.known[earlier.id] {
					pairs[[2]int{earlier.seq, n.seq}] = true
				}
			}
			before[a] = append(before[a], n)
		}
	}
	var list [][2]int
	for pair := range pairs {
		list = append(list, pair)
	}
	slices.SortFunc(list, func(a, b [2]int) int { return slices.Compare(a[:], b[:]) })
	return list
}

// ranks numbers what acts can be about: first the profile, then the questions,
// each in the order of the pack.
func ranks(p *assess.Pack) map[string]int {
	ranks := map[string]int{}
	for _, q := range p.Profile {
		ranks["profile "+q.ID] = len(ranks)
	}
	for _, ref := range p.Refs() {
		ranks["question "+ref.Question.ID] = len(ranks)
	}
	return ranks
}

// rank returns the place of the first thing that a node is about, or -1.
func (l *liner) rank(n *node) int {
	first := -1
	for _, a := range n.about {
		if r, ok := l.ranks[a]; ok && (first < 0 || r < first) {
			first = r
		}
	}
	return first
}

// queue gives out the item that comes first.
type queue []*item

// Len is for package heap.
func (q queue) Len() int { return len(q) }

// Swap is for package heap.
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }

// Less is for package heap: what has to come first is less.
func (q queue) Less(i, j int) bool {
	a, b := q[i], q[j]
	at, by := a.when()
	bt, bb := b.when()
	return cmp.Or(
		cmp.Compare(a.block, b.block), at.Compare(bt), cmp.Compare(a.rank, b.rank), cmp.Compare(by, bb),
		compareIDs(a.node.id, b.node.id), cmp.Compare(a.turn, b.turn),
	) < 0
}

// Push is for package heap.
func (q *queue) Push(x any) { *q = append(*q, x.(*item)) }

// Pop is for package heap.
func (q *queue) Pop() any {
	last := (*q)[len(*q)-1]
	*q = (*q)[:len(*q)-1]
	return last
}
