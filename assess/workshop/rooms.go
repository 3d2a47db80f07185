package workshop

import (
	"slices"

	"safeguard/assess"
)

// rooms reads what workshops recorded, event by event.
type rooms struct {
	pack      *assess.Pack // nil for a Walk, which shows no hands of version 1
	state     *assess.State
	past      *assess.Past
	questions map[string]*question
	sittings  []record[assess.Session]
	answers   map[string][]record[assess.Answer]
}

// readRooms reads the events in force.
func readRooms(p *assess.Pack, s *assess.State) *rooms {
	r := &rooms{pack: p, state: s, questions: map[string]*question{}, answers: map[string][]record[assess.Answer]{}}
	r.past = assess.PastOf(s.Events(), func(e assess.Event) []assess.Subject { return assess.Subjects(e.Act) })
	for e, act := range s.Acts() {
		switch a := act.(type) {
		case assess.Session:
			if len(a.People) > 0 { // else it says of something else
				r.sittings = append(r.sittings, record[assess.Session]{e.Seq, a})
			}
		case assess.Answer:
			r.answers[a.Question] = append(r.answers[a.Question], record[assess.Answer]{e.Seq, a})
		}
	}
	for e, act := range s.Acts() { // people may have been typed in behind their hands
		switch a := act.(type) {
		case assess.Hands:
			r.tallied(e.Seq, a)
		case assess.Count:
			r.counted(e, a)
		case assess.Talk:
			r.talked(e.Seq, a)
		}
	}
	return r
}

func (r *rooms) of(id string) *question {
	if r.questions[id] == nil {
		r.questions[id] = &question{
			counts: map[string]*Table{}, talks: map[string][]record[assess.Talk]{}, next: map[string]Step{},
		}
	}
	return r.questions[id]
}

// knew reports whether whoever recorded an event about a question knew an earlier
// one; an event is known to itself.
func (r *rooms) knew(id string, seq, earlier int) bool {
	return seq == earlier || r.past.Knew(assess.Subject{Kind: "question", ID: id}, seq, earlier)
}

// counted keeps the newest count of its identity. Hands of a room that is small
// as far as its people are recorded are not read at all.
func (r *rooms) counted(e assess.Event, c assess.Count) {
	q := r.of(c.Question)
	r.replace(q, c.Question, e.Seq)
	t := q.counts[c.Table]
	if t == nil {
		t = &Table{Code: c.Table}
		q.counts[c.Table] = t
	}
	shown := Showing{Hands: c.Hands, Voices: c.Voices, Silent: c.Silent}
	if Small(r.people(c.Table, e.Seq), c.Hands) {
		shown = Showing{}
	}
	if c.Moment == assess.After {
		t.After = shown
	} else {
		t.Before = shown
	}
	if _, paper := e.Act.(assess.Import); !paper {
		q.next[c.Table] = Agree
	} else if _, begun := q.next[c.Table]; !begun {
		q.next[c.Table] = "" // paper is typed in when all is over
	}
}

// talked keeps the newest talk of a table, and beside it one of a copy of the
// table that its recorder did not know.
func (r *rooms) talked(seq int, t assess.Talk) {
	q := r.of(t.Question)
	r.replace(q, t.Question, seq)
	apart := slices.DeleteFunc(q.talks[t.Table], func(before record[assess.Talk]) bool {
		return r.knew(t.Question, seq, before.seq)
	})
	q.talks[t.Table] = append(apart, record[assess.Talk]{seq, t})
	q.next[t.Table] = Step(t.Next)
}

// people returns how many people a table had at an event: by its last sitting
// before, or its first one where people were recorded later.
func (r *rooms) people(table string, seq int) assess.Range {
	var found assess.Range
	for _, s := range r.sittings {
		if s.act.Table != table {
			continue
		}
		if s.seq > seq && found.High > 0 {
			break
		}
		found = s.act.Room()
	}
	return found
}
