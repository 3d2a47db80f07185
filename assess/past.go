package assess

import (
	"cmp"
	"slices"
)

// A Subject is what the order of events matters for: a question, a profile
// question, or all acts of a kind. Of a question or profile question, ID says which.
type Subject struct{ Kind, ID string }

// Subjects lists what an act is about, each once and in order; a field of an
// action belongs to its question.
func Subjects(act Act) []Subject {
	var list []Subject
	for _, t := range act.About() {
		switch {
		case t.Question != "":
			list = append(list, Subject{"question", t.Question})
		case t.Profile != "":
			list = append(list, Subject{"profile", t.Profile})
		default:
			list = append(list, Subject{t.Kind, ""})
		}
	}
	slices.SortFunc(list, compareSubjects)
	return slices.Compact(list)
}

func compareSubjects(a, b Subject) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.ID, b.ID))
}

// A Past says which of the earlier events about the same subject the recorder of an
// event knew. Whoever knew an event knew all that its recorder had known. It takes
// memory by the number of events, not of pairs: events that know one another form
// chains, and an event knows a chain up to some place.
type Past struct{ courses map[Subject]*course }

// NewPast returns a Past without events.
func NewPast() *Past { return &Past{map[Subject]*course{}} }

// PastOf returns the past of a file's events. Each knew all before it about the
// same, but for what a Merge says was recorded apart. subjects returns what an
// event is about; nil leaves it out.
func PastOf(events []Event, subjects func(Event) []Subject) *Past {
	apart, knew := map[int][]int{}, map[int][]int{}
	for _, e := range events {
		if m, ok := e.Act.(Merge); ok {
			for _, pair := range m.Apart {
				apart[pair[1]] = append(apart[pair[1]], pair[0])
			}
			for n, list := range m.Knew {
				knew[n] = list
			}
		}
	}
	p := NewPast()
	for _, e := range events {
		for _, on := range subjects(e) {
			c := p.course(on)
			heads := c.frontier
			if list, ok := knew[e.Seq]; ok {
				heads = c.newest(c.places(list))
			} else if list := c.places(apart[e.Seq]); len(list) > 0 {
				heads = c.without(list)
			}
			c.add(e.Seq, heads)
		}
	}
	return p
}

// Add adds the event with the number n, above all numbers so far. Its recorder
// knew, of each subject, the events of knew that are about it, and what those knew.
func (p *Past) Add(n int, subjects []Subject, knew []int) {
	for _, on := range subjects {
		c := p.course(on)
		c.add(n, c.newest(c.places(knew)))
	}
}

// Knew reports whether the recorder of the event with the number later knew the
// one with the number earlier. Both are about the subject.
func (p *Past) Knew(on Subject, later, earlier int) bool {
	c := p.course(on)
	a, ok := slices.BinarySearch(c.numbers, later)
	b, found := slices.BinarySearch(c.numbers, earlier)
	return ok && found && c.knew(a, b)
}

// Known returns how many events about the subject the recorder of event n knew.
func (p *Past) Known(on Subject, n int) int {
	c := p.course(on)
	i, ok := slices.BinarySearch(c.numbers, n)
	if !ok {
		return 0
	}
	known := c.spots[i].index
	for chain, upTo := range c.spots[i].base {
		if chain != c.spots[i].chain {
			known += upTo
		}
	}
	return known
}

// Heads lists, in order, the newest events about the subject that the recorder of
// event n knew: the others that he knew were known to one of these.
func (p *Past) Heads(on Subject, n int) []int {
	c := p.course(on)
	i, ok := slices.BinarySearch(c.numbers, n)
	if !ok {
		return nil
	}
	list := make([]int, len(c.spots[i].heads))
	for k, h := range c.spots[i].heads {
		list[k] = c.numbers[h]
	}
	slices.Sort(list)
	return list
}

// Whole reports whether the recorder of event n knew all earlier ones about the
// subject.
func (p *Past) Whole(on Subject, n int) bool {
	c := p.course(on)
	i, ok := slices.BinarySearch(c.numbers, n)
	return ok && p.Known(on, n) == i
}

func (p *Past) course(on Subject) *course {
	c := p.courses[on]
	if c == nil {
		c = &course{}
		p.courses[on] = c
	}
	return c
}

// A course is the events about one subject. Within it an event has a place, from 0.
type course struct {
	numbers  []int
	spots    []spot
	tips     []int // by chain, the place of its last event
	frontier []int // the places of events that no other one knew
}

// A spot is where an event is: the index in its chain, from 0, and how many of
// each other chain it knew. heads are the newest places that it knew.
type spot struct {
	chain, index int
	base, heads  []int
}

// places returns where the events with these numbers are; others are left out.
func (c *course) places(numbers []int) []int {
	var list []int
	for _, n := range numbers {
		if i, ok := slices.BinarySearch(c.numbers, n); ok {
			list = append(list, i)
		}
	}
	return list
}

func (c *course) knew(later, earlier int) bool {
	a, b := &c.spots[later], &c.spots[earlier]
	if a.chain == b.chain {
		return b.index < a.index
	}
	return b.chain < len(a.base) && b.index < a.base[b.chain]
}

// newest returns those of the places that none of the others knew.
func (c *course) newest(places []int) []int {
	slices.Sort(places)
	var kept []int
	for _, i := range slices.Backward(slices.Compact(places)) {
		if !slices.ContainsFunc(kept, func(k int) bool { return c.knew(k, i) }) {
			kept = append(kept, i)
		}
	}
	return kept
}

// without returns the newest places of an event that knew all but those of apart.
// What only they knew is no longer covered.
func (c *course) without(apart []int) []int {
	hidden := make(map[int]bool, len(apart))
	left := slices.Clone(c.frontier)
	for _, i := range apart {
		hidden[i] = true
		left = append(left, c.spots[i].heads...)
	}
	return c.newest(slices.DeleteFunc(left, func(i int) bool { return hidden[i] }))
}

// add puts an event at the end.
func (c *course) add(n int, heads []int) {
	i := len(c.numbers)
	c.numbers = append(c.numbers, n)
	s := spot{heads: slices.Clip(heads)}
	s.chain = c.chainFor(heads)
	if s.chain < len(c.tips) {
		s.index = c.spots[c.tips[s.chain]].index + 1
		c.tips[s.chain] = i
	} else {
		c.tips = append(c.tips, i)
	}
	s.base = c.base(s.chain, heads)
	c.spots = append(c.spots, s)
	if len(heads) == 0 {
		c.frontier = append(slices.Clip(c.frontier), i)
		return
	}
	c.frontier = append(slices.DeleteFunc(slices.Clone(c.frontier), func(k int) bool { return slices.Contains(heads, k) }), i)
}

// chainFor returns a chain whose last event is known to whoever knew heads, or a
// new one.
func (c *course) chainFor(heads []int) int {
	for _, h := range heads {
		if chain := c.spots[h].chain; c.tips[chain] == h {
			return chain
		}
	}
	for chain, tip := range c.tips {
		if slices.ContainsFunc(heads, func(h int) bool { return c.knew(h, tip) }) {
			return chain
		}
	}
	return len(c.tips)
}

// base returns how many events of each chain whoever knew heads knew. It is shared
// along a chain for as long as nothing is learnt from another one.
func (c *course) base(chain int, heads []int) []int {
	if len(heads) == 0 {
		return nil
	}
	if h := c.spots[heads[0]]; len(heads) == 1 && h.chain == chain {
		return h.base
	}
	var base []int
	learn := func(chain, upTo int) {
		if chain >= len(base) {
			base = append(base, make([]int, chain+1-len(base))...)
		}
		base[chain] = max(base[chain], upTo)
	}
	for _, h := range heads {
		s := c.spots[h]
		for chain, upTo := range s.base {
			learn(chain, upTo)
		}
		learn(s.chain, s.index+1)
	}
	return base
}
