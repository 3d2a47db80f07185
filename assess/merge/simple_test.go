package merge

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"safeguard/assess"
)

// A simple event says of every other one whether its recorder knew it: what
// merging is about, without any care for time and memory.
type simple struct {
	*node        // as Join makes it: its id settles what comes first where nothing else does
	texts int    // that had to go
	name  string // says who it is by all that its recorder knew
	known map[string]bool
	about map[string]int // by an approval, and how many turns of each
}

// simply returns the events of copies by their names, and whether two that Join
// takes for one are one, and the other way round.
func simply(t testing.TB, copies []Copy, gone []map[int]map[string][]string) (map[string]*simple, []map[string]*simple) {
	t.Helper()
	all, each, names := map[string]*simple{}, make([]map[string]*simple, len(copies)), map[id]string{}
	pasts := make([]past, len(copies))
	for i, c := range copies {
		pasts[i] = newPast(c.Events)
		pasts[i].gone = gone[i]
	}
	for i := range copies {
		h, err := pasts[i].history(allRedactions(pasts))
		if err != nil {
			t.Fatal(err)
		}
		each[i] = simpleCopy(&pasts[i], h, allRedactions(pasts))
		for name, s := range each[i] {
			if was, ok := names[s.id]; ok && was != name {
				t.Fatalf("two events have one id:\n%s\n%s", was, name)
			}
			names[s.id] = name
			if known, ok := all[name]; ok && known.id != s.id {
				t.Fatalf("one event has two ids: %s", name)
			} else if !ok {
				copied := *s.node
				copied.turns = slices.Clone(s.turns)
				s.node = &copied
				all[name] = s
				continue
			}
			u := all[name]
			for k, turn := range each[i][name].turns {
				if k == len(u.turns) {
					u.turns = append(u.turns, turn)
				} else if turn.compare(u.turns[k]) < 0 {
					u.turns[k] = turn
				}
			}
		}
	}
	return all, each
}

// simpleCopy returns the events of one copy; h has them as nodes in the same order.
func simpleCopy(p *past, h history, gone redactions) map[string]*simple {
	all, place := map[string]*simple{}, 0
	bySeq, roots := map[int]*simple{}, map[int]int{}
	for _, e := range p.events {
		switch a := e.Act.(type) {
		case assess.Merge, assess.Format:
			continue
		case assess.Undo:
			roots[e.Seq] = cmp.Or(roots[a.Of], a.Of)
			continue
		}
		s := &simple{node: h.nodes[place], known: map[string]bool{}}
		place++
		knew := map[int]bool{}
		for _, earlier := range knownTo(p, e.Seq) {
			knew[earlier] = true
			s.known[bySeq[earlier].name] = true
		}
		act := e.Act
		for _, list := range p.gone[e.Seq] {
			s.texts += len(list)
		}
		for question, marks := range gone {
			known := map[mark]bool{}
			for earlier := range knew {
				if m, ok := markOf(p.events[earlier-1]); ok && m.Question == question {
					known[m] = true
				}
			}
			if len(known) < len(marks) && slices.Contains(p.about[e.Seq-1], assess.Subject{Kind: "question", ID: question}) {
				var n int
				act, n = assess.Redact(act, question)
				s.texts += n
			}
		}
		if a, ok := act.(assess.Approval); ok {
			s.about = map[string]int{}
			for _, n := range approvedBy(p, e.Seq, a.Events) {
				if on := bySeq[n]; on != nil {
					s.about[on.name] += 0
				} else if on := bySeq[roots[n]]; on != nil {
					s.about[on.name]++
				}
			}
			a.Events = 0
			act = a
		}
		said, _ := core(assess.Event{Time: e.Time, By: e.By, Act: act})
		var with []string
		for name := range s.known {
			with = append(with, string(all[name].id[:])) // whose name says it all, and is long
		}
		slices.Sort(with)
		s.name = fmt.Sprintf("%s%x", said, with)
		for _, name := range slices.Sorted(maps.Keys(s.about)) {
			s.name += fmt.Sprintf(" %x*%d", all[name].id, s.about[name])
		}
		all[s.name], bySeq[e.Seq] = s, s
	}
	return all
}

func approvedBy(p *past, seq, first int) (numbers []int) {
	if list, ok := p.approved[seq]; ok {
		return list
	}
	for n := 1; n <= min(first, seq-1); n++ {
		numbers = append(numbers, n)
	}
	return numbers
}

// knownTo lists the events about the same that the recorder of an event knew.
func knownTo(p *past, seq int) []int {
	var mark assess.Merge
	for _, e := range p.events {
		if m, ok := e.Act.(assess.Merge); ok {
			mark = m
		}
	}
	var list []int
	for earlier := 1; earlier < seq; earlier++ {
		for _, on := range p.about[seq-1] {
			if !slices.Contains(p.about[earlier-1], on) || slices.Contains(mark.Apart, [2]int{earlier, seq}) {
				continue
			}
			heads, less := mark.Knew[seq]
			if less && !slices.ContainsFunc(heads, func(h int) bool {
				return h == earlier || slices.Contains(p.about[h-1], on) && slices.Contains(knownTo(p, h), earlier)
			}) {
				continue
			}
			list = append(list, earlier)
			break
		}
	}
	return list
}

// simpleNewest lists, as points does, what copies differ about.
func simpleNewest(p *assess.Pack, all map[string]*simple) []string {
	type said struct {
		write
		by *simple
	}
	things := map[key][]said{}
	for _, s := range all {
		if s.stands() {
			for _, w := range writes(s.node, s.event.Act) {
				things[w.key()] = append(things[w.key()], said{w, s})
			}
		}
	}
	var list []Conflict
	values := map[key][]string{}
	for key, all := range things {
		for _, w := range all {
			if !slices.ContainsFunc(all, func(later said) bool { return later.by.known[w.by.name] }) {
				values[key] = append(values[key], w.value)
			}
		}
		slices.Sort(values[key])
		values[key] = slices.Compact(values[key])
		if len(values[key]) > 1 {
			list = append(list, all[0].Conflict)
		}
	}
	ranks := ranks(p)
	slices.SortFunc(list, func(a, b Conflict) int {
		return cmp.Or(cmp.Compare(a.rank(ranks), b.rank(ranks)), cmp.Compare(a.Field, b.Field))
	})
	var told []string
	for _, c := range list {
		told = append(told, fmt.Sprint(c.Question, c.Profile, c.Kind, c.Field, values[write{Conflict: c}.key()]))
	}
	return told
}

// simpleBlocks lists what was approved, the least first.
func simpleBlocks(all map[string]*simple) []map[string]int {
	var approvals []*simple
	when := func(s *simple) time.Time {
		at := s.event.Time
		for name := range s.known {
			if known := all[name].event.Time; known.After(at) {
				at = known
			}
		}
		return at
	}
	for _, s := range all {
		if s.about != nil {
			approvals = append(approvals, s)
		}
	}
	slices.SortFunc(approvals, func(a, b *simple) int {
		if a.stands() != b.stands() {
			if a.stands() {
				return -1
			}
			return 1
		}
		return cmp.Or(when(b).Compare(when(a)), cmp.Compare(len(b.known), len(a.known)), cmp.Compare(b.event.By, a.event.By), compareIDs(b.id, a.id))
	})
	var list []map[string]int
	for _, s := range approvals {
		part := len(list) == 0
		if !part {
			part = true
			for name, turns := range s.about {
				mine, ok := list[len(list)-1][name]
				part = part && ok && mine >= turns
			}
		}
		if part {
			list = append(list, s.about)
		}
	}
	slices.Reverse(list)
	return list
}
