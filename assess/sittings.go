package assess

import (
	"fmt"
	"slices"
)

// Sittings returns the meetings as they may be shown. The people of one table on
// one day are those that were said last. Where the numbers of a sitting would,
// beside others of its table or beside its hands, tell how many people a small
// group had, it is Uncounted: only the names of its groups are left.
func (s *State) Sittings() []Meeting {
	var list []Meeting
	for _, m := range s.Meetings() {
		i := slices.IndexFunc(list, func(l Meeting) bool { return m.Table != "" && l.Table == m.Table && l.Date == m.Date })
		if i < 0 {
			list = append(list, m)
			continue
		}
		list[i] = m.after(list[i])
	}
	for i, m := range list {
		few := slices.ContainsFunc(m.People, func(g Presence) bool { return g.Few })
		single := m.Total > 0 && m.Total == len(m.People) // one person of each group
		if few || single || s.tellsFew(m.Session) {
			list[i].Session = m.uncounted()
		}
	}
	return list
}

// after returns the meeting with what only an earlier one of its table and day says.
func (m Meeting) after(earlier Meeting) Meeting {
	if len(m.People) == 0 {
		m.People, m.Total, m.Voices, m.Uncounted = earlier.People, earlier.Total, earlier.Voices, earlier.Uncounted
		m.Again = earlier.Again
	}
	if m.Place == "" {
		m.Place = earlier.Place
	}
	if m.Facilitator == "" {
		m.Facilitator = earlier.Facilitator
	}
	return m
}

// tellsFew reports whether what was said of a table at one time and another gives
// a small group by subtraction: somewhere a group is so small that only the total
// is kept, and elsewhere the table has another number.
func (s *State) tellsFew(of Session) bool {
	if of.Table == "" || len(of.People) == 0 {
		return false
	}
	said := []Session{of}
	for _, act := range s.Acts() {
		if a, ok := act.(Session); ok && a.Table == of.Table && len(a.People) > 0 {
			said = append(said, a)
		}
	}
	for _, a := range said {
		for _, b := range said {
			if b.Room().High >= SmallGroup && a.Total > 0 && a.People[0].Count == 0 && a.Room() != b.Room() {
				return true
			}
		}
	}
	return false
}

// Beside returns what may be kept of the people of a sitting beside what is kept
// of its table already: where the two would give a small group, only the names of
// the groups. kept reports whether the numbers stay.
func (s *State) Beside(sitting Session) (may Session, kept bool) {
	if sitting.Room().High < SmallGroup || !s.tellsFew(sitting) {
		return sitting, true
	}
	return sitting.uncounted(), false
}

// uncounted returns a sitting without the numbers of its people.
func (s Session) uncounted() Session {
	s.People, s.Total, s.Uncounted = slices.Clone(s.People), 0, true
	for i := range s.People {
		s.People[i].Count, s.People[i].Few = 0, false
	}
	return s
}

// A Removal is what a redaction takes out of acts: see Redact. That of FewPeople
// also takes the numbers of tables that give a small group by subtraction, and those of
// hands that were shown wrong: beside the right ones they may tell of a single person.
type Removal struct {
	what   string
	tables []string
	counts []Count // of each table, question and moment, the one that stays
}

// RemovalOf returns the removal of a question's id, or of one of Removable, from
// all events of a file, or of several copies.
func RemovalOf(what string, events ...[]Event) Removal {
	r := Removal{what: what}
	if what != FewPeople {
		return r
	}
	if len(events) == 1 { // of several copies, what they differ in is settled first
		r.counts = countsThatStay(events[0])
	}
	silent, numbers := map[string]bool{}, map[string][]Range{}
	for _, list := range events {
		for _, e := range list {
			for _, act := range Parts(e.Act) {
				a, ok := act.(Session)
				if !ok || a.Table == "" || len(a.People) == 0 {
					continue
				}
				silent[a.Table] = silent[a.Table] || a.Uncounted || a.Total > 0 && a.People[0].Count == 0
				if room := a.Room(); room.High >= SmallGroup && !slices.Contains(numbers[a.Table], room) {
					numbers[a.Table] = append(numbers[a.Table], room)
				}
				if a.Uncounted {
					numbers[a.Table] = append(numbers[a.Table], Range{})
				}
			}
		}
	}
	for table := range silent {
		if silent[table] && len(numbers[table]) > 1 {
			r.tables = append(r.tables, table)
		}
	}
	return r
}

// From returns what is left of an act, and what went.
func (r Removal) From(act Act) (left Act, gone []string) {
	left, gone = Removed(act, r.what)
	im, several := left.(Import)
	if !several {
		return r.unnumbered(left, gone)
	}
	acts := slices.Clone(im.Acts)
	for i := range acts {
		acts[i], gone = r.unnumbered(acts[i], gone)
	}
	return Import{acts}, gone
}

// countsThatStay returns for each table, question and moment the count in force, or
// the last one where all were taken back. Where copies were brought together two may be
// in force until somebody has settled it: then none is returned.
func countsThatStay(events []Event) (stay []Count) {
	s := NewState(Scope{})
	for _, e := range events {
		if _, ok := e.Act.(Merge); ok {
			return nil
		}
		s, _ = Apply(s, e) // it was applied once: it fits
	}
	for _, undone := range []bool{true, false} {
		for i, e := range s.events {
			for _, act := range Parts(e.Act) {
				if c, ok := act.(Count); ok && s.undone[i] == undone {
					stay = append(slices.DeleteFunc(stay, c.sameCount), c)
				}
			}
		}
	}
	return stay
}

// sameCount reports whether another count is of the same table, question and moment.
func (c Count) sameCount(other Count) bool {
	return c.Question == other.Question && c.Table == other.Table && c.Moment == other.Moment
}

func (r Removal) unnumbered(act Act, gone []string) (Act, []string) {
	if c, ok := act.(Count); ok {
		i := slices.IndexFunc(r.counts, c.sameCount)
		if i < 0 || slices.Equal(r.counts[i].Hands, c.Hands) {
			return act, gone
		}
		return r.counts[i], append(gone, fmt.Sprint(c.Hands, c.Voices))
	}
	a, ok := act.(Session)
	if !ok || a.Uncounted || len(a.People) == 0 || !slices.Contains(r.tables, a.Table) || a.Room().High < SmallGroup {
		return act, gone
	}
	return a.uncounted(), append(gone, fmt.Sprint(a.People, a.Total))
}
