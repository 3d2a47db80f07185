package merge

import (
	"cmp"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

// simpleLine puts events one after the other: of those that may come next, the one
// that comes first, found by looking at all of them.
func simpleLine(p *assess.Pack, all map[string]*simple) []string {
	type item struct {
		*simple
		turn int
	}
	blocks, ranks := simpleBlocks(all), ranks(p)
	block := func(it item) int {
		for i, b := range blocks {
			if turns, ok := b[it.name]; ok && it.turn < turns {
				return i
			}
		}
		return len(blocks)
	}
	when := func(it item) (time.Time, string) {
		if it.turn < 0 {
			return it.event.Time, it.event.By
		}
		return it.turns[it.turn].time, it.turns[it.turn].by
	}
	rank := func(it item) int {
		least := -1
		for _, on := range it.node.about {
			if r, ok := ranks[on.Kind+" "+on.ID]; ok && (least < 0 || r < least) {
				least = r
			}
		}
		return least
	}
	before := func(a, b item) bool {
		at, by := when(a)
		bt, bb := when(b)
		return cmp.Or(cmp.Compare(block(a), block(b)), at.Compare(bt), cmp.Compare(rank(a), rank(b)), cmp.Compare(by, bb),
			compareIDs(a.id, b.id), cmp.Compare(a.turn, b.turn)) < 0
	}
	placed := map[string]int{} // and how many turns, plus one
	ready := func(it item) bool {
		if it.turn >= 0 {
			return placed[it.name] == it.turn+1
		}
		for name := range it.known {
			if placed[name] == 0 {
				return false
			}
		}
		for name, turns := range it.simple.about {
			if placed[name] < turns+1 {
				return false
			}
		}
		return placed[it.name] == 0
	}
	var left []item
	for _, s := range all {
		for turn := range len(s.turns) + 1 {
			left = append(left, item{s, turn - 1})
		}
	}
	var told []string
	for len(left) > 0 {
		next := -1
		for i, it := range left {
			if ready(it) && (next < 0 || before(it, left[next])) {
				next = i
			}
		}
		it := left[next]
		left = slices.Delete(left, next, next+1)
		placed[it.name]++
		at, by := when(it)
		told = append(told, fmt.Sprintf("%s %s %x %d", at.Format(time.RFC3339), by, it.id, it.turn))
	}
	return told
}

// told says which events a merged file has, as simpleLine does.
func told(t testing.TB, events []assess.Event) []string {
	p := newPast(events)
	h, err := p.history(redactions{}) // it was redacted when it was merged
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	type at struct {
		*node
		turns int
	}
	bySeq, roots, place := map[int]*at{}, map[int]int{}, 0
	for _, e := range events {
		switch a := e.Act.(type) {
		case assess.Merge, assess.Format:
		case assess.Undo:
			roots[e.Seq] = cmp.Or(roots[a.Of], a.Of)
			n := bySeq[roots[e.Seq]]
			list = append(list, fmt.Sprintf("%s %s %x %d", e.Time.Format(time.RFC3339), e.By, n.id, n.turns))
			n.turns++
		default:
			bySeq[e.Seq] = &at{node: h.nodes[place]}
			list = append(list, fmt.Sprintf("%s %s %x %d", e.Time.Format(time.RFC3339), e.By, h.nodes[place].id, -1))
			place++
		}
	}
	return list
}

// checkSimply holds the events, their order, the differences and the count of
// removed texts against what is found by looking at every pair of events.
func checkSimply(t testing.TB, copies ...*copyOf) {
	t.Helper()
	list := make([]Copy, len(copies))
	for i, c := range copies {
		list[i] = c.Copy
	}
	m := join(t, list...)
	list, gone := withoutRemoved(list)
	all, each := simply(t, list, gone)
	pack := testPack()
	if diff := gocmp.Diff(simpleNewest(&pack, all), points(m)); diff != "" {
		t.Fatalf("differences: %s\n%s", diff, story(copies...))
	}
	removed := map[string]int{}
	for _, c := range each {
		for name, s := range c {
			removed[name] = max(removed[name], s.texts)
		}
	}
	texts := 0
	for n := range maps.Values(removed) {
		texts += n
	}
	if texts != m.RemovedTexts() {
		t.Fatalf("%d texts were removed, want %d\n%s", m.RemovedTexts(), texts, story(copies...))
	}
	var pasts []past
	var histories []history
	for _, c := range list {
		pasts = append(pasts, newPast(c.Events))
	}
	for i := range pasts {
		h, err := pasts[i].history(allRedactions(pasts))
		if err != nil {
			t.Fatal(err)
		}
		histories = append(histories, h)
	}
	if diff := gocmp.Diff(simpleLine(&pack, all), told(t, newUnion(histories).line(&pack))); diff != "" {
		t.Fatalf("another order: %s\n%s", diff, story(copies...))
	}
}

func TestJoinIsWhatLookingAtAllPairsFinds(t *testing.T) {
	worlds := 300
	if testing.Short() {
		worlds = 60
	}
	for seed := range uint64(worlds) {
		r := rand.New(rand.NewPCG(seed, seed+1))
		files := world(t, r)
		pick := func() *copyOf { return files[r.IntN(len(files))] }
		checkSimply(t, pick(), pick())
		checkSimply(t, pick(), pick(), pick())
	}
}
