package merge

import (
	"maps"
	"slices"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// A history is the events of one copy as nodes, in the copy's order.
type history struct {
	nodes []*node
	byID  map[id]*node
	texts map[id]map[string][]string // that went, by event and question, because another copy says so
}

// A past is a copy as it is read: what each event is about, and which earlier ones
// its recorder knew.
type past struct {
	events   []assess.Event
	about    [][]assess.Subject
	known    *assess.Past
	approved map[int][]int               // by the number of an approval, of what it is about
	gone     map[int]map[string][]string // texts that went already, by event and word
}

func newPast(events []assess.Event) past {
	p := past{events: events, about: make([][]assess.Subject, len(events)), approved: map[int][]int{}}
	for i, e := range events {
		p.about[i] = about(e)
		if m, ok := e.Act.(assess.Merge); ok {
			maps.Copy(p.approved, m.Approved)
		}
	}
	p.known = assess.PastOf(events, func(e assess.Event) []assess.Subject { return p.about[e.Seq-1] })
	return p
}

// history turns the copy's events into nodes. gone are the redactions of all
// copies.
func (p *past) history(gone redactions) (history, error) {
	r := reading{history: history{byID: map[id]*node{}, texts: map[id]map[string][]string{}}}
	needs := gone.needs(p)
	for _, e := range p.events {
		switch a := e.Act.(type) {
		case assess.Merge, assess.Format: // marks of this one file
			r.places = append(r.places, place{})
		case assess.Undo:
			r.turn(e, a.Of)
		default:
			if err := r.add(p, e, needs); err != nil {
				return history{}, fault.New("event_cause", "event", e.Seq, "cause", err)
			}
		}
	}
	return r.history, nil
}

// A reading is a history as it grows.
type reading struct {
	history
	places []place // by event
	sums   []id    // of the places so far, by event
}

// A place is what an event is in the copy: a node, or one of its turns. A mark has
// no node.
type place struct {
	*node
	turn int // -1 for the node itself
}

func (r *reading) turn(e assess.Event, of int) {
	at := place{node: r.places[of-1].node}
	if at.node != nil {
		at.turn = len(at.turns)
		at.turns = append(at.turns, turn{e.Time, e.By})
	}
	r.places = append(r.places, at)
}

func (r *reading) add(p *past, e assess.Event, needs required) error {
	n := &node{event: e, about: p.about[e.Seq-1]}
	var texts map[string][]string
	n.event.Seq = 0
	n.event.Act, texts = needs.from(p, e)
	heads := make([][]id, len(n.about))
	for i, on := range n.about {
		for _, earlier := range p.known.Heads(on, e.Seq) {
			k := r.places[earlier-1].id
			heads[i] = append(heads[i], k)
			if !slices.Contains(n.heads, k) {
				n.heads = append(n.heads, k)
			}
		}
	}
	says, err := r.says(p, e.Seq, n)
	if err != nil {
		return err
	}
	n.id = identify(says, n.about, heads)
	r.places = append(r.places, place{n, -1})
	r.byID[n.id], r.nodes = n, append(r.nodes, n)
	if len(texts) > 0 {
		r.texts[n.id] = texts
	}
	return nil
}

// says returns what a node says. An approval says which events it is about in
// place of their number.
func (r *reading) says(p *past, seq int, n *node) (string, error) {
	a, ok := n.event.Act.(assess.Approval)
	if !ok {
		return core(n.event)
	}
	n.approved = r.approved(p, seq, a.Events)
	a.Events = 0
	n.event.Act = a
	says, err := core(n.event)
	return says + string(n.approved.sum[:]), err
}
