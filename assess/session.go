package assess

import (
	"slices"

	"safeguard/assess/fault"
)

// SmallGroup is the number of people from which on a group is counted openly.
// A smaller one is protected: how many they are is not kept, and neither is how
// they stood.
const SmallGroup = 5

// Groups are those that the people of a workshop are counted in, in the order
// in which they are asked for.
var Groups = []string{"management", "programme", "field", "volunteers", "board", "partners", "other"}

// Roles are who may lead a workshop. A role is chosen and never typed, so that
// it cannot be a name.
var Roles = []string{"trainer", "focal", "staff", "board", "other"}

// A Session opens a sitting of a workshop, or the next day's: where, led by
// whom and with how many people. Minutes is how long it is planned to take from
// the event's time on, 0 for no plan. Checklist and Route say which questions;
// Voices names two groups whose hands are counted apart, or none.
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
}

// A Presence is how many people of a group were there. Where they were fewer
// than SmallGroup, Few says so and Count is 0.
type Presence struct {
	Group string `json:"group" holds:"id"`
	Count int    `json:"count,omitempty"`
	Few   bool   `json:"few,omitempty"`
}

// NewPresence returns what is kept of a group of n people, n at least 1.
func NewPresence(group string, n int) Presence {
	if n < SmallGroup {
		return Presence{Group: group, Few: true}
	}
	return Presence{Group: group, Count: n}
}

// Kind returns "session".
func (Session) Kind() string { return "session" }

// About returns nothing: sittings are told apart by their time.
func (Session) About() []Topic { return nil }

func (s Session) check(*Pack) error {
	if _, err := ParseDate(string(s.Date)); err != nil {
		return err
	}
	if !slices.Contains(Roles, s.Facilitator) {
		return fault.New("no_facilitator_role", "role", fault.Escape(s.Facilitator))
	}
	if s.Minutes < 0 {
		return fault.New("negative_minutes", "minutes", s.Minutes)
	}
	for _, g := range s.People {
		small := g.Count < SmallGroup
		if g.Count > MostPeople {
			return tooMany(g.Count)
		}
		if !slices.Contains(Groups, g.Group) || small != g.Few || g.Few && g.Count != 0 {
			return fault.New("wrong_presence", "people", g.Count, "group", fault.Escape(g.Group))
		}
	}
	for _, v := range s.Voices {
		if !slices.ContainsFunc(s.People, func(g Presence) bool { return g.Group == v && !g.Few }) {
			return fault.New("voice_too_small", "group", fault.Escape(v))
		}
	}
	return nil
}
