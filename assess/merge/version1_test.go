package merge

import (
	"iter"
	"math/rand/v2"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

// asVersion1 returns events with the mark that version 1 wrote: all pairs of which
// the recorder of the second did not know the first.
func asVersion1(events []assess.Event) []assess.Event {
	p := newPast(events)
	old := slices.Clone(events)
	for i, e := range events {
		m, ok := e.Act.(assess.Merge)
		if !ok {
			continue
		}
		m.Apart, m.Knew = nil, nil
		for later := 1; later < e.Seq; later++ {
			known := knownTo(&p, later)
			for earlier := 1; earlier < later; earlier++ {
				about := func(on assess.Subject) bool { return slices.Contains(p.about[earlier-1], on) }
				if slices.ContainsFunc(p.about[later-1], about) && !slices.Contains(known, earlier) {
					m.Apart = append(m.Apart, [2]int{earlier, later})
				}
			}
		}
		old[i].Act = m
	}
	return old
}

// What version 1 merged is read as it was meant.
func TestMarksOfVersion1SayTheSame(t *testing.T) {
	marks := 0
	for seed := range uint64(500) {
		for _, c := range world(t, rand.New(rand.NewPCG(seed, 7))) {
			old := newCopy("old")
			old.replay(asVersion1(c.Events))
			if gocmp.Equal(old.Events, c.Events) {
				continue
			}
			marks++
			if diff := gocmp.Diff(nodes(t, c.Events), nodes(t, old.Events)); diff != "" {
				t.Fatalf("other events: %s\n%s", diff, story(c, old))
			}
			if diff := gocmp.Diff(slices.Collect(actsOf(&c.state)), slices.Collect(actsOf(&old.state))); diff != "" {
				t.Fatalf("other acts: %s\n%s", diff, story(c, old))
			}
			if a, b := c.state.Participants(), old.state.Participants(); a != b {
				t.Fatalf("%d people, want %d\n%s", b, a, story(c, old))
			}
		}
	}
	if marks < 15 {
		t.Errorf("only %d marks were tried", marks)
	}
}

func actsOf(s *assess.State) iter.Seq[assess.Act] {
	return func(yield func(assess.Act) bool) {
		for _, act := range s.Acts() {
			if _, mark := act.(assess.Merge); !mark && !yield(act) {
				return
			}
		}
	}
}
