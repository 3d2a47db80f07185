package workshop

import (
	"cmp"
	"slices"

	"safeguard/assess"
)

// A Table is what one table of people showed and agreed on one question.
type Table struct {
	Code   string // "" for one of version 1, which knew no codes
	Before Showing
	After  Showing
	Talks  []assess.Talk // what it agreed; two where copies of it went on apart
}

// A Showing is the hands of a table at one moment. Hands are nil where none were
// counted, or so few that they are not named; Voices, then, too.
type Showing struct {
	Hands  []int
	Voices []assess.Middle
	Silent bool
}

// Kept reports whether there are hands.
func (s Showing) Kept() bool { return s.Hands != nil }

// Latest returns how the table voted last.
func (t Table) Latest() Showing {
	if t.After.Kept() {
		return t.After
	}
	return t.Before
}

// Moved reports whether hands were counted before the talk and after it.
func (t Table) Moved() bool { return t.Before.Kept() && t.After.Kept() }

// Agreed reports whether the table has agreed on an answer.
func (t Table) Agreed() bool {
	return slices.ContainsFunc(t.Talks, func(talk assess.Talk) bool { return talk.Answer != "" })
}

// A record is an act about a question with the number of its event.
type record[A any] struct {
	seq int
	act A
}

// A question gathers all that tables did at one question.
type question struct {
	tallies []tally // all of version 1, in order
	old     []tally // those that nothing replaced
	counts  map[string]*Table
	talks   map[string][]record[assess.Talk] // by table, the newest of each line of copies
	next    map[string]Step                  // by table, what follows; "" when it is done
}

// tables returns, by question, what each table showed and agreed: those of
// version 1 first, in the order of events, then by their codes.
func tables(p *assess.Pack, s *assess.State) map[string][]Table {
	r := readRooms(p, s)
	all := map[string][]Table{}
	for id, q := range r.questions {
		list := r.oldTables(q)
		for _, code := range codes(q) {
			list = append(list, r.table(id, code))
		}
		all[id] = list
	}
	return all
}

// table returns what the table with a code did at a question.
func (r *rooms) table(id, code string) Table {
	t := Table{Code: code}
	q := r.questions[id]
	if q == nil {
		return t
	}
	if q.counts[code] != nil {
		t = *q.counts[code]
	}
	t.Talks = plainTalks(slices.Clone(q.talks[code]))
	return t
}

// codes lists the tables that did anything at a question.
func codes(q *question) []string {
	var list []string
	for code := range q.counts {
		list = append(list, code)
	}
	for code := range q.talks {
		list = append(list, code)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// plainTalks returns talks without those that say no more than another one does:
// of a table whose copies went on apart, the one that came less far.
func plainTalks(list []record[assess.Talk]) []assess.Talk {
	slices.SortStableFunc(list, func(a, b record[assess.Talk]) int { return cmp.Compare(said(b.act), said(a.act)) })
	var talks []assess.Talk
	for _, r := range list {
		if !slices.ContainsFunc(talks, func(t assess.Talk) bool { return within(r.act, t) }) {
			talks = append(talks, r.act)
		}
	}
	return talks
}

// said returns how much a talk says.
func said(t assess.Talk) (n int) {
	for _, text := range []string{t.Answer, t.How, t.Minority} {
		if text != "" {
			n++
		}
	}
	return n
}

// within reports whether a talk says nothing that another one does not say.
func within(a, b assess.Talk) bool {
	same := func(x, y string) bool { return x == "" || x == y }
	return same(a.Answer, b.Answer) && same(a.How, b.How) && same(a.Minority, b.Minority) && (!a.Redacted || b.Redacted)
}
