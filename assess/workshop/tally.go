package workshop

import (
	"slices"

	"safeguard/assess"
)

// A tally is the Hands of version 1 in the line of those that repeat them: root
// is the first of the line, whose numbers all of them have.
type tally struct {
	seq  int
	act  assess.Hands
	root int
}

// tallied keeps the Hands of an event. Version 1 recorded the numbers again at
// every step: where those that the recorder knew last have the same numbers, this
// is the same count, even where copies went on apart from there.
func (r *rooms) tallied(seq int, h assess.Hands) {
	q := r.of(h.Question)
	next := tally{seq: seq, act: h, root: seq}
	for _, before := range r.last(q, h.Question, seq) {
		if slices.Equal(before.act.Counts, h.Counts) {
			next.root = min(next.root, before.root)
		}
	}
	r.replace(q, h.Question, seq)
	q.old, q.tallies = append(q.old, next), append(q.tallies, next)
}

// last returns the tallies that the recorder of an event knew last: behind each of
// them, on its way to the event, there is no other one.
func (r *rooms) last(q *question, id string, seq int) (found []tally) {
	on := assess.Subject{Kind: "question", ID: id}
	seen, look := map[int]bool{}, []int{seq}
	for len(look) > 0 {
		n := look[len(look)-1]
		look = look[:len(look)-1]
		i, ok := slices.BinarySearchFunc(q.tallies, n, func(t tally, n int) int { return t.seq - n })
		if ok {
			found = append(found, q.tallies[i])
			continue
		}
		for _, h := range r.past.Heads(on, n) {
			if !seen[h] {
				seen[h], look = true, append(look, h)
			}
		}
	}
	return found
}

// replace takes away what the recorder of an event knew: what is shown anew
// replaces it.
func (r *rooms) replace(q *question, id string, seq int) {
	q.old = slices.DeleteFunc(q.old, func(t tally) bool { return r.knew(id, seq, t.seq) })
}

// oldTables returns the tables of version 1 at a question, each once.
func (r *rooms) oldTables(q *question) []Table {
	var list []Table
	at := map[int]int{} // by root, the place in list
	for _, t := range q.old {
		talk := r.oldTalk(t)
		if i, same := at[t.root]; same {
			both := []record[assess.Talk]{{act: talk}}
			for _, other := range list[i].Talks {
				both = append(both, record[assess.Talk]{act: other})
			}
			list[i].Talks = plainTalks(both)
			continue
		}
		at[t.root] = len(list)
		list = append(list, Table{Before: r.oldShowing(t), Talks: []assess.Talk{talk}})
	}
	return list
}

// oldShowing returns what may be said of the hands of a tally.
func (r *rooms) oldShowing(t tally) Showing {
	var people assess.Range
	for _, s := range r.sittings {
		if s.seq <= t.seq && s.act.Table == "" && (people.High == 0 || r.sameHand(s.seq, t.seq)) {
			people = s.act.Room()
		}
	}
	if Small(people, t.act.Counts) {
		return Showing{}
	}
	return Showing{Hands: t.act.Counts, Silent: t.act.Silent, Voices: Middles(r.pack, t.act.Counts, t.act.Voices)}
}

// oldTalk returns the talk that a tally stands for. What the room agreed was
// recorded just before; what was typed in from paper, at once or just after.
func (r *rooms) oldTalk(t tally) assess.Talk {
	talk := assess.Talk{
		Question: t.act.Question, How: t.act.How, Minority: t.act.Minority, Next: t.act.Next, Redacted: t.act.Redacted,
	}
	if talk.Next == string(Agree) {
		return talk
	}
	paper := talk.How == "" && talk.Next == ""
	for _, a := range r.answers[t.act.Question] {
		switch {
		case a.seq < t.seq && r.knew(t.act.Question, t.seq, a.seq):
			talk.Answer = a.act.Value
		case a.seq == t.seq:
			talk.Answer = a.act.Value
			return talk
		case paper && r.knew(t.act.Question, a.seq, t.seq) && r.sameHand(a.seq, t.seq):
			talk.Answer = a.act.Value
			return talk
		}
	}
	return talk
}

// sameHand reports whether one person recorded two events, on one day.
func (r *rooms) sameHand(a, b int) bool {
	one, two := r.state.Events()[a-1], r.state.Events()[b-1]
	return one.By == two.By && assess.DateOf(one.Time) == assess.DateOf(two.Time)
}
