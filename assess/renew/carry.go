package renew

import (
	"slices"

	"safeguard/assess"
	"safeguard/assess/merge"
)

// A carrier gives the events that are carried their numbers and keeps who knew what.
type carrier struct {
	*renewal
	then, now *assess.Past
	numbers   []int           // by the old number; 0 for what stays behind
	passed    map[known][]int // the newest carried ones that whoever recorded what stays behind knew
	knew      map[int][]int   // for the mark
	events    []assess.Event
}

// known is what an event, by its old number, says about a subject.
type known struct {
	on assess.Subject
	of int
}

// carry returns the events as the renewed file has them.
func (r *renewal) carry(events []assess.Event) ([]assess.Event, error) {
	c := carrier{
		renewal: r, now: assess.NewPast(), numbers: make([]int, len(events)+1), passed: map[known][]int{}, knew: map[int][]int{},
		then: assess.PastOf(events, func(e assess.Event) []assess.Subject { return assess.Subjects(e.Act) }),
	}
	r.read(events)
	for _, e := range events {
		c.add(e)
	}
	if len(c.knew) == 0 {
		return c.events, nil
	}
	last := c.events[len(c.events)-1]
	marked := append(c.events, assess.Event{Seq: last.Seq + 1, Time: last.Time, Act: assess.Merge{Knew: c.knew}})
	return merge.Ordered(r.is, marked) // as if the copies had been renewed before they were merged
}

// add carries the next event, or passes on what its recorder knew.
func (c *carrier) add(e assess.Event) {
	act := c.act(e.Act, c.numbers)
	var about []assess.Subject
	if act != nil {
		about = assess.Subjects(act)
	}
	var newest []int
	for _, then := range assess.Subjects(e.Act) {
		on := then
		if then.Kind == (assess.Approval{}).Kind() {
			on.Kind = assess.Lapsed{}.Kind()
		}
		heads := c.heads(then, e.Seq)
		if slices.Contains(about, on) {
			newest = append(newest, heads...)
		} else {
			c.passed[known{then, e.Seq}] = heads
		}
	}
	if act == nil {
		return
	}
	seq := len(c.events) + 1
	c.numbers[e.Seq] = seq
	c.events = append(c.events, assess.Event{Seq: seq, Time: e.Time, By: e.By, Act: act})
	slices.Sort(newest)
	newest = slices.Compact(newest)
	c.now.Add(seq, about, newest)
	for _, on := range about {
		if !c.now.Whole(on, seq) {
			c.knew[seq] = newest
		}
	}
}

// heads returns the newest carried events about a subject that the recorder of an
// event knew.
func (c *carrier) heads(on assess.Subject, of int) (list []int) {
	for _, n := range c.then.Heads(on, of) {
		if passed, behind := c.passed[known{on, n}]; behind {
			list = append(list, passed...)
		} else {
			list = append(list, c.numbers[n])
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}
