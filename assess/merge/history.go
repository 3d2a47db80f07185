package merge

import (
	"maps"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// A history is the events of one copy as nodes, in the copy's order.
type history struct {
	nodes []*node
	byID  map[id]*node
	texts map[id]int // that went, by event, because another copy says that they had to
}

// A past is a copy as it is read: which events were recorded apart, and which
// stand where.
type past struct {
	events   []assess.Event
	apart    map[[2]int]bool
	approved map[int][]int    // by the number of an approval, of what it is about
	about    map[string][]int // by what they are about, the numbers of events
}

func newPast(events []assess.Event) past {
	p := past{events: events, apart: map[[2]int]bool{}, approved: map[int][]int{}, about: map[string][]int{}}
	for _, e := range events {
		if m, ok := e.Act.(assess.Merge); ok {
			for _, pair := range m.Apart {
				p.apart[pair] = true
			}
			maps.Copy(p.approved, m.Approved)
		}
		for _, a := range about(e) {
			p.about[a] = append(p.about[a], e.Seq)
		}
	}
	return p
}

// known lists the events about the same that the recorder of event seq knew.
func (p *past) known(seq int) []int {
	var list []int
	for _, a := range about(p.events[seq-1]) {
		for _, earlier := range p.about[a] {
			if earlier >= seq {
				break
			}
			if !p.apart[[2]int{earlier, seq}] {
				list = append(list, earlier)
			}
		}
	}
	return list
}

// history turns the copy's events into nodes. gone are the redactions of all
// copies.
func (p *past) history(gone redactions) (history, error) {
	r := reading{
		history: history{byID: map[id]*node{}, texts: map[id]int{}},
		bySeq:   map[int]*node{}, roots: map[int]int{},
	}
	for _, e := range p.events {
		switch a := e.Act.(type) {
		case assess.Merge, assess.Format: // marks of this one file
		case assess.Undo:
			r.turn(e, a.Of)
		default:
			if err := r.add(p, e, gone); err != nil {
				return history{}, fault.New("event_cause", "event", e.Seq, "cause", err)
			}
		}
	}
	return r.history, nil
}

// A reading is a history as it grows.
type reading struct {
	history
	bySeq map[int]*node
	roots map[int]int // by the number of an undo, the act that it turns
}

func (r *reading) turn(e assess.Event, of int) {
	root, ok := r.roots[of]
	if !ok {
		root = of
	}
	r.roots[e.Seq] = root
	if n := r.bySeq[root]; n != nil {
		n.turns = append(n.turns, turn{e.Time, e.By})
	}
}

func (r *reading) add(p *past, e assess.Event, gone redactions) error {
	n := &node{event: e, about: about(e), known: map[id]bool{}}
	var texts int
	n.event.Seq = 0
	n.event.Act, texts = gone.from(p, e)
	for _, earlier := range p.known(e.Seq) {
		n.known[r.bySeq[earlier].id] = true
	}
	if a, ok := n.event.Act.(assess.Approval); ok {
		n.approved = r.approved(p, e.Seq, a.Events)
		a.Events = 0
		n.event.Act = a
	}
	says, err := core(n.event)
	if err != nil {
		return err
	}
	n.identify(says + n.approved.String())
	r.bySeq[e.Seq], r.byID[n.id] = n, n
	r.nodes = append(r.nodes, n)
	if texts > 0 {
		r.texts[n.id] = texts
	}
	return nil
}
