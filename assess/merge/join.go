package merge

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// A Copy is one file: its name, what it begins with and its events.
type Copy struct {
	Name   string
	About  assess.Assessment
	Events []assess.Event
}

// A Merged is what copies are together. Where Conflicts are left, one of each
// Choices has to be recorded behind the Events; assess.Import holds them.
type Merged struct {
	About     assess.Assessment
	Events    []assess.Event
	Conflicts []Conflict
	Removed   int // texts that a redaction in another copy removed
}

// Join brings copies together. Copies of different organisations, rounds, packs
// or kinds of scope are an error that names the two files.
func Join(copies []Copy) (Merged, error) {
	if len(copies) == 0 {
		return Merged{}, fault.New("nothing_to_merge")
	}
	m := Merged{About: copies[0].About}
	pasts := make([]past, len(copies))
	for i, c := range copies {
		if err := same(copies[0], c); err != nil {
			return Merged{}, err
		}
		m.About = together(m.About, c.About)
		pasts[i] = newPast(c.Events)
	}
	gone := allRedactions(pasts)
	histories := make([]history, len(copies))
	for i := range pasts {
		var err error
		if histories[i], err = pasts[i].history(gone); err != nil {
			return Merged{}, fmt.Errorf("%s: %w", copies[i].Name, err)
		}
	}
	all := union(histories)
	removed := map[id]int{}
	for _, h := range histories {
		maps.Copy(removed, h.texts)
	}
	for _, n := range removed {
		m.Removed += n
	}
	m.Conflicts = conflicts(&m.About.Pack, all, copies, histories)
	m.Events = line(&m.About.Pack, all)
	if events, ok := complete(copies, histories, all); ok {
		m.Events = events
	}
	return m, nil
}

// union returns the nodes of all histories, each with the most turns that a copy
// knows. Of turns with the same number the earliest stays.
func union(histories []history) map[id]*node {
	all := map[id]*node{}
	for _, h := range histories {
		for _, n := range h.nodes {
			u := all[n.id]
			if u == nil {
				copied := *n
				copied.turns = slices.Clone(n.turns)
				all[n.id] = &copied
				continue
			}
			for i, t := range n.turns {
				switch {
				case i == len(u.turns):
					u.turns = append(u.turns, t)
				case t.compare(u.turns[i]) < 0:
					u.turns[i] = t
				}
			}
		}
	}
	return all
}

func (t turn) compare(other turn) int {
	return cmp.Or(t.time.Compare(other.time), cmp.Compare(t.by, other.by), cmp.Compare(t.time.String(), other.time.String()))
}

// complete returns the events of the copies that have everything already, as
// they stand in them, and no Format, which a merged file needs no more. ok is false where there is none, or two in another order.
func complete(copies []Copy, histories []history, all map[id]*node) (events []assess.Event, ok bool) {
	for i, c := range copies {
		if !histories[i].has(all) || hasFormat(c) {
			continue
		}
		if ok && !slices.EqualFunc(events, c.Events, sameEvent) {
			return nil, false
		}
		events, ok = c.Events, true
	}
	return events, ok
}

// hasFormat reports whether a copy changes its format midway: a new file has the
// newest one from the beginning.
func hasFormat(c Copy) bool {
	return slices.ContainsFunc(c.Events, func(e assess.Event) bool {
		_, ok := e.Act.(assess.Format)
		return ok
	})
}

// has reports whether the history of a copy is all there is, and no text of it
// had to go.
func (h history) has(all map[id]*node) bool {
	sameTurns := func(a, b *node) bool {
		return slices.EqualFunc(a.turns, b.turns, func(a, b turn) bool { return a.compare(b) == 0 })
	}
	return maps.EqualFunc(h.byID, all, sameTurns) && len(h.texts) == 0
}

func sameEvent(a, b assess.Event) bool {
	one, err := core(a)
	two, err2 := core(b)
	return err == nil && err2 == nil && a.Seq == b.Seq && one == two
}
