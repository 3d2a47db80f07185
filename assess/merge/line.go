package merge

import (
	"cmp"
	"container/heap"
	"math/bits"
	"slices"
	"time"

	"safeguard/assess"
)

// line puts nodes one after the other as events: what was approved, then by time
// and, within a second, in the order of the pack, but never before what their
// recorder knew. Each undo stands behind what it takes back. It depends on the
// nodes alone.
func (u *union) line(p *assess.Pack) []assess.Event {
	l := liner{union: u, ranks: ranks(p), waits: make([][]*item, u.items), blocks: u.blocks(), numbers: make([]int, u.items)}
	covered := u.covered()
	for i, n := range u.nodes {
		it := &item{index: i, node: n, turn: -1, block: block(l.blocks, u.first[i]), rank: l.rank(n)}
		var known set
		for _, h := range u.heads(n) {
			l.wait(it, u.first[h])
			known = known.with(covered[h])
		}
		for w, word := range u.approved[i] {
			if known != nil {
				word &^= known[w]
			}
			for ; word != 0; word &= word - 1 {
				l.wait(it, w*64+bits.TrailingZeros64(word))
			}
		}
		if it.needs == 0 {
			l.ready = append(l.ready, it)
		}
	}
	heap.Init(&l.ready)
	for l.ready.Len() > 0 {
		l.take(heap.Pop(&l.ready).(*item))
	}
	mark := assess.Merge{Knew: u.knewLess(l.placed, l.numbers), Approved: u.notFirst(l.numbers)}
	if len(mark.Knew) > 0 || len(mark.Approved) > 0 {
		last := l.events[len(l.events)-1]
		l.events = append(l.events, assess.Event{Seq: last.Seq + 1, Time: last.Time, Act: mark})
	}
	return l.events
}

// An item is what gets a number: a node, or one of its turns.
type item struct {
	*node
	index int // of the node
	turn  int // -1 for the node itself
	block int
	rank  int
	needs int // how many of those that it has to follow have no number yet
	of    int // for a turn, the number of what it takes back
	root  int // for a turn, the number of its node
}

func (it *item) when() (at time.Time, by string) {
	if it.turn < 0 {
		return it.event.Time, it.event.By
	}
	t := it.turns[it.turn]
	return t.time, t.by
}

type liner struct {
	*union
	ranks   map[string]int
	waits   [][]*item // by item, what has to follow it
	blocks  []set
	ready   queue
	events  []assess.Event
	placed  []int // the nodes that have a number, in order
	numbers []int // by item
}

func (l *liner) wait(it *item, until int) {
	it.needs++
	l.waits[until] = append(l.waits[until], it)
}

// take gives an item the next number, and makes ready what waited for it.
func (l *liner) take(it *item) {
	at, by := it.when()
	e := assess.Event{Seq: len(l.events) + 1, Time: at, By: by}
	root, place := it.root, l.first[it.index]+1+it.turn
	if it.turn < 0 {
		root = e.Seq
		e.Act = l.renumbered(it.index)
		l.placed = append(l.placed, it.index)
	} else {
		e.Act = assess.Undo{Of: it.of}
	}
	for _, w := range l.waits[place] {
		if w.needs--; w.needs == 0 {
			heap.Push(&l.ready, w)
		}
	}
	l.events = append(l.events, e)
	l.numbers[place] = e.Seq
	if next := it.turn + 1; next < len(it.turns) {
		of := root
		if next%2 == 1 { // puts back what the turn before took
			of = e.Seq
		}
		heap.Push(&l.ready, &item{node: it.node, index: it.index, turn: next, block: block(l.blocks, place+1), rank: it.rank, of: of, root: root})
	}
}

// knewLess returns, by the number of each node whose recorder did not know all
// before it about the same, the numbers of the newest that he knew.
func (u *union) knewLess(placed, numbers []int) map[int][]int {
	before := map[assess.Subject]int{}
	var less map[int][]int
	for _, i := range placed {
		n, whole := u.nodes[i], true
		for _, on := range n.about {
			whole = whole && u.past.Known(on, i+1) == before[on]
			before[on]++
		}
		if whole {
			continue
		}
		list := make([]int, 0, len(n.heads))
		for _, h := range u.heads(n) {
			list = append(list, numbers[u.first[h]])
		}
		slices.Sort(list)
		if less == nil {
			less = map[int][]int{}
		}
		less[numbers[u.first[i]]] = list
	}
	return less
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
	for _, on := range n.about {
		if r, ok := l.ranks[on.Kind+" "+on.ID]; ok && (first < 0 || r < first) {
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
		compareIDs(a.id, b.id), cmp.Compare(a.turn, b.turn),
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
