package merge

import (
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
	Removed   map[string]int // texts that a redaction in another copy removed, by question or word
	Lost      []Lost         // those of them that nobody had seen there
}

// RemovedTexts counts all texts that a redaction in another copy removed.
func (m Merged) RemovedTexts() (n int) {
	for _, texts := range m.Removed {
		n += texts
	}
	return n
}

// Join brings copies together. Copies of different organisations, rounds, packs
// or kinds of scope are an error that names the two files.
func Join(copies []Copy) (Merged, error) {
	if len(copies) == 0 {
		return Merged{}, fault.New("nothing_to_merge")
	}
	copies, gone := withoutRemoved(copies)
	copies, err := oneEarlier(copies)
	if err != nil {
		return Merged{}, err
	}
	m := Merged{About: copies[0].About, Removed: map[string]int{}}
	pasts := make([]past, len(copies))
	for i, c := range copies {
		if err := same(copies[0], c); err != nil {
			return Merged{}, err
		}
		m.About = together(m.About, c.About)
		pasts[i] = newPast(c.Events)
		pasts[i].gone = gone[i]
	}
	marks := allRedactions(pasts)
	histories := make([]history, len(copies))
	for i := range pasts {
		if histories[i], err = pasts[i].history(marks); err != nil {
			return Merged{}, fmt.Errorf("%s: %w", copies[i].Name, err)
		}
	}
	all := newUnion(histories)
	removed := map[id]map[string][]string{}
	for _, h := range histories {
		maps.Copy(removed, h.texts)
	}
	for _, texts := range removed {
		for question, list := range texts {
			m.Removed[question] += len(list)
		}
	}
	m.Lost = lost(copies, histories)
	m.Conflicts = conflicts(&m.About.Pack, all, copies, histories)
	if events, ok := complete(copies, histories, all); ok {
		m.Events = events
	} else {
		m.Events = all.line(&m.About.Pack)
	}
	return m, nil
}

// complete returns the events of the copies that have everything already, as they
// stand in them, and no Format, which a merged file needs no more. ok is false
// where there is none, or two in another order.
func complete(copies []Copy, histories []history, all *union) (events []assess.Event, ok bool) {
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
func (h history) has(all *union) bool {
	missing := func(n *node) bool {
		mine := h.byID[n.id]
		return mine == nil || !slices.EqualFunc(mine.turns, n.turns, func(a, b turn) bool { return a.compare(b) == 0 })
	}
	return len(h.texts) == 0 && !slices.ContainsFunc(all.nodes, missing)
}

func sameEvent(a, b assess.Event) bool {
	one, err := core(a)
	two, err2 := core(b)
	return err == nil && err2 == nil && a.Seq == b.Seq && one == two
}
