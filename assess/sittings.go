package assess

import "slices"

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
		if few := slices.ContainsFunc(m.People, func(g Presence) bool { return g.Few }); few || s.tellsFew(m.Session) {
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
