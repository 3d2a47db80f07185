package assess

import (
	"slices"
	"time"
)

// What a Session may change of the one before it. People are those who are here
// and the voices among them; Questions are which ones are talked about.
const (
	ChangesDay       = "day"
	ChangesPlace     = "place"
	ChangesLeader    = "leader"
	ChangesTime      = "time"
	ChangesPeople    = "people"
	ChangesQuestions = "questions"
)

var sessionChanges = []string{ChangesDay, ChangesPlace, ChangesLeader, ChangesTime, ChangesPeople, ChangesQuestions}

// A Meeting is a sitting of one table as its Sessions have made it: what the last
// one that changed something says of it. Planned is since when time and people
// are as they are, End when it is planned to end, zero for no plan. Again says
// that the people are those of the meeting before it, so far as anybody said.
type Meeting struct {
	Session
	Start   time.Time
	Planned time.Time
	End     time.Time
	Again   bool
}

// Meetings returns the sittings of all workshops, in the order in which they
// began. A Session belongs to the last sitting of its table on its day, or to the last
// one at all.
func (s *State) Meetings() []Meeting {
	var list []Meeting
	for e, act := range s.Acts() {
		if session, ok := act.(Session); ok {
			list = meet(list, e.Time, session)
		}
	}
	return list
}

// meet returns the sittings after one more Session.
func meet(list []Meeting, now time.Time, s Session) []Meeting {
	last := lastSitting(list, func(m Meeting) bool { return m.Table == s.Table && m.Date == s.Date })
	if last < 0 {
		last = lastSitting(list, func(m Meeting) bool { return m.Table == s.Table })
	}
	opens := len(s.Changes) == 0
	if opens || last < 0 {
		m := Meeting{Session: s, Start: now, Planned: now}
		m.setEnd(now)
		return append(list, m)
	}
	if slices.Contains(s.Changes, ChangesDay) {
		m := list[last]
		m.Start, m.Planned, m.End, m.Again = now, now, time.Time{}, true
		m.Date, m.Minutes = s.Date, 0
		list, last = append(list, m), len(list)
	}
	list[last].change(now, s)
	return list
}

// lastSitting returns the place of the last one that is so, or -1.
func lastSitting(list []Meeting, so func(Meeting) bool) int {
	for i, m := range slices.Backward(list) {
		if so(m) {
			return i
		}
	}
	return -1
}

// change takes over what a Session changes of a sitting.
func (m *Meeting) change(now time.Time, s Session) {
	opening := m.Next != ""
	for _, what := range s.Changes {
		switch what {
		case ChangesPlace:
			m.Place = s.Place
		case ChangesLeader:
			m.Facilitator = s.Facilitator
		case ChangesTime:
			m.Minutes = s.Minutes
			m.setEnd(now)
		case ChangesPeople:
			m.People, m.Total, m.Voices, m.Uncounted, m.Again = s.People, s.Total, s.Voices, s.Uncounted, false
		case ChangesQuestions:
			m.Checklist, m.Route, m.Silent, m.Left = s.Checklist, s.Route, s.Silent, s.Left
			m.PlannedFor = s.PlannedFor
		}
		if !opening && (what == ChangesTime || what == ChangesPeople) {
			m.Planned = now
		}
	}
	m.Changes, m.Next = nil, s.Next
}

func (m *Meeting) setEnd(now time.Time) {
	m.End = time.Time{}
	if m.Minutes > 0 {
		m.End = now.Add(time.Duration(m.Minutes) * time.Minute)
	}
}
