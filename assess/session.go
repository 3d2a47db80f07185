package assess

import (
	"slices"

	"safeguard/assess/fault"
)

// SmallGroup is the number of people from which on a group is counted openly.
// A smaller one is protected: how many they are is not kept, and neither is how
// they were.
const SmallGroup = 5

// Groups are those that the people of a workshop are counted in, in the order
// in which they are asked for.
var Groups = []string{"management", "programme", "field", "volunteers", "board", "partners", "other"}

// Everyone stands in place of a group where people were counted without groups.
const Everyone = "everyone"

// Roles are who may lead a workshop. A role is chosen and never typed, so that
// it cannot be a name.
var Roles = []string{"trainer", "focal", "staff", "board", "other"}

// A Session opens a sitting of a workshop, or the next day's: where, led by
// whom and with how many people. Minutes is how long it is planned to take from
// the event's time on, 0 for no plan. Checklist and Route say which questions;
// Voices names two groups whose hands are counted apart, or none. Table distinguishes the
// people of this sitting from others that go through the same questions; "" only
// in what version 1 recorded. Seat sets People and Total.
//
// With Changes it opens nothing: it changes just that of the last Session of its
// table, and everything else stays; see Meeting. Left are the questions that are
// kept for another time, and PlannedFor the people that the time was planned for,
// 0 for those who are here. Next is the step of the opening that comes next, ""
// when all of it is known.
type Session struct {
	Date        Date       `json:"date" holds:"day"`
	Place       string     `json:"place,omitempty" holds:"text"`
	Facilitator string     `json:"facilitator" holds:"id"`
	Minutes     int        `json:"minutes,omitempty"`
	People      []Presence `json:"people,omitempty"`
	Checklist   string     `json:"checklist,omitempty" holds:"id"`
	Route       string     `json:"route,omitempty" holds:"id"`
	Silent      bool       `json:"silent,omitempty"`
	Voices      []string   `json:"voices,omitempty" holds:"id"`
	Table       string     `json:"table,omitempty" holds:"id" since:"2"`
	Total       int        `json:"total,omitempty" since:"2"`     // 0 where People say it, and of fewer than SmallGroup
	Uncounted   bool       `json:"uncounted,omitempty" since:"2"` // the numbers of People were removed
	Changes     []string   `json:"changes,omitempty" holds:"id" since:"2"`
	Left        []string   `json:"left,omitempty" holds:"id" since:"2"`
	PlannedFor  int        `json:"planned_for,omitempty" since:"2"`
	Next        string     `json:"next,omitempty" holds:"id" since:"2"`
}

// A Presence is how many people of a group were there. Count is 0 where that is
// not kept; Few is what version 1 said of fewer than SmallGroup.
type Presence struct {
	Group string `json:"group" holds:"id"`
	Count int    `json:"count,omitempty"`
	Few   bool   `json:"few,omitempty"`
}

// Seat keeps what may be kept of how many people of each group are here, counts
// in step with groups: a number for each where every group has at least
// SmallGroup people, else the names of the groups and how many people there are
// together, and not even that of fewer than SmallGroup. So no small group follows
// from the others by subtraction.
func (s *Session) Seat(groups []string, counts []int) {
	s.People, s.Total = nil, 0
	small := false
	for i, n := range counts {
		if n > 0 {
			s.People = append(s.People, Presence{Group: groups[i], Count: n})
			s.Total += n
			small = small || n < SmallGroup
		}
	}
	if !small {
		s.Total = 0
		return
	}
	for i := range s.People {
		s.People[i].Count = 0
	}
	if s.Total < SmallGroup {
		s.Total = 0
	}
}

// Ungrouped reports whether people were counted without groups.
func (s Session) Ungrouped() bool { return len(s.People) == 1 && s.People[0].Group == Everyone }

// Room returns how many people a sitting had: High is below SmallGroup where only
// that is known, and 0 where nobody was counted.
func (s Session) Room() Range {
	switch {
	case s.Uncounted:
		return Range{}
	case s.Total > 0:
		return Range{s.Total, s.Total}
	case s.Table != "" && len(s.People) > 0 && s.People[0].Count == 0:
		return Range{1, SmallGroup - 1}
	}
	low, high := People(s.People)
	return Range{low, high}
}

// Kind returns "session".
func (Session) Kind() string { return "session" }

// About returns the sittings of the table: what changes one of them is never put
// before it. It claims the people of the table on its day: copies that say other
// numbers are in conflict. Version 1 knew no tables, and distinguished sittings by their
// time alone.
func (s Session) About() []Topic {
	if s.Table == "" {
		return nil
	}
	of := Topic{Kind: s.Kind() + " " + s.Table}
	if len(s.People) > 0 && !s.Uncounted {
		of.Field = string(s.Date)
		of.Claim = Session{Date: s.Date, Table: s.Table, Changes: []string{ChangesPeople}, People: s.People, Total: s.Total}
	}
	return []Topic{of}
}

func (s Session) check(p *Pack) error {
	for _, what := range s.Changes {
		if !slices.Contains(sessionChanges, what) {
			return fault.New("no_session_change", "change", fault.Escape(what))
		}
	}
	for _, id := range s.Left {
		if err := checkQuestion(p, id); err != nil {
			return err
		}
	}
	if _, err := ParseDate(string(s.Date)); err != nil {
		return err
	}
	leads := len(s.Changes) == 0 && s.Next == "" || slices.Contains(s.Changes, ChangesLeader)
	if (leads || s.Facilitator != "") && !slices.Contains(Roles, s.Facilitator) {
		return fault.New("no_facilitator_role", "role", fault.Escape(s.Facilitator))
	}
	if s.Minutes < 0 || s.PlannedFor < 0 {
		return fault.New("negative_minutes", "minutes", s.Minutes)
	}
	if s.Table != "" && !isTable(s.Table) {
		return noTable(s.Table)
	}
	if s.Total != 0 && (s.Table == "" || s.Total < SmallGroup || s.Total > MostPeople) {
		return fault.New("wrong_participants", "people", s.Total, "most", MostPeople)
	}
	for _, g := range s.People {
		if g.Count > MostPeople {
			return tooMany(g.Count)
		}
		known := slices.Contains(Groups, g.Group) || s.Ungrouped() && s.Table != ""
		if !known || !s.mayKeep(g) {
			return fault.New("wrong_presence", "people", g.Count, "group", fault.Escape(g.Group))
		}
	}
	for _, v := range s.Voices {
		if wanted := s.Next != "" && len(s.People) == 0; wanted && slices.Contains(Groups, v) {
			continue
		}
		if !slices.ContainsFunc(s.People, func(g Presence) bool { return g.Group == v && !g.Few }) {
			return fault.New("voice_too_small", "group", fault.Escape(v))
		}
	}
	return nil
}

// mayKeep reports whether what is kept of a group gives no small one away. In
// a sitting of version 1 a small group is Few beside others with numbers; later
// all groups have numbers or none.
func (s Session) mayKeep(g Presence) bool {
	if s.Uncounted {
		return g.Count == 0 && !g.Few
	}
	if s.Table == "" {
		return (g.Count < SmallGroup) == g.Few && (!g.Few || g.Count == 0)
	}
	numbers := s.Total == 0 && s.People[0].Count > 0
	return !g.Few && (g.Count >= SmallGroup) == numbers && (numbers || g.Count == 0)
}
