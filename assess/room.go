package assess

import (
	"fmt"
	"slices"
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
	Date        Date       `json:"date"`
	Place       string     `json:"place,omitempty"`
	Facilitator string     `json:"facilitator"`
	Minutes     int        `json:"minutes,omitempty"`
	People      []Presence `json:"people,omitempty"`
	Checklist   string     `json:"checklist,omitempty"`
	Route       string     `json:"route,omitempty"`
	Silent      bool       `json:"silent,omitempty"`
	Voices      []string   `json:"voices,omitempty"`
}

// A Presence is how many people of a group were there. Where they were fewer
// than SmallGroup, Few says so and Count is 0.
type Presence struct {
	Group string `json:"group"`
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

// Hands are what a room showed and agreed on one question. Counts has a number
// for every level, lowest first, then one for don't know. The agreed answer is
// an Answer beside it; How says how it was agreed, Minority what some saw
// otherwise. Next is the step of the talk that comes next, "" when it is done.
// The newest Hands of a question replace all before.
type Hands struct {
	Question string  `json:"question"`
	Counts   []int   `json:"hands"`
	Voices   []Voice `json:"voices,omitempty"`
	Silent   bool    `json:"silent,omitempty"`
	How      string  `json:"how,omitempty"`
	Minority string  `json:"minority,omitempty"`
	Next     string  `json:"next,omitempty"`
	Redacted bool    `json:"redacted,omitempty"`
}

// How a room came to its answer.
const (
	Consensus = "consensus"
	Majority  = "majority"
	Outside   = "outside" // the view of somebody from outside was taken
)

// A Voice is the part of the hands that one group raised.
type Voice struct {
	Group  string `json:"group"`
	Counts []int  `json:"hands"`
}

// Parked is something that must not be forgotten, said while the room was at
// a question.
type Parked struct {
	Question string `json:"question"`
	Text     string `json:"text,omitempty"`
	Redacted bool   `json:"redacted,omitempty"`
}

// Moved is the room turning to a question without having finished the one
// before; "" is the end.
type Moved struct {
	Question string `json:"question,omitempty"`
}

// Kind returns "session".
func (Session) Kind() string { return "session" }

// Kind returns "tally".
func (Hands) Kind() string { return "tally" }

// Kind returns "parked".
func (Parked) Kind() string { return "parked" }

// Kind returns "moved".
func (Moved) Kind() string { return "moved" }

// Sum returns how many hands counts hold.
func Sum(counts []int) int {
	n := 0
	for _, c := range counts {
		n += c
	}
	return n
}

// MaySplit reports whether the hands of voices may be kept apart from all: each
// voice, and what is left when they are subtracted, has at least SmallGroup
// hands, or nothing is left. Otherwise a few people could be told from the rest.
func MaySplit(all []int, voices []Voice) bool {
	rest := slices.Clone(all)
	for _, v := range voices {
		if len(v.Counts) != len(all) || Sum(v.Counts) < SmallGroup {
			return false
		}
		for i, n := range v.Counts {
			rest[i] -= n
		}
	}
	left := Sum(rest)
	return slices.Min(rest) >= 0 && (left == 0 || left >= SmallGroup)
}

func checkSession(s Session) error {
	if _, err := ParseDate(string(s.Date)); err != nil {
		return err
	}
	if !slices.Contains(Roles, s.Facilitator) {
		return fmt.Errorf("%q is no role of a facilitator", s.Facilitator)
	}
	if s.Minutes < 0 {
		return fmt.Errorf("%d minutes", s.Minutes)
	}
	for _, g := range s.People {
		small := g.Count < SmallGroup
		if g.Count > MostPeople {
			return tooMany(g.Count)
		}
		if !slices.Contains(Groups, g.Group) || small != g.Few || g.Few && g.Count != 0 {
			return fmt.Errorf("%d people of the group %q cannot be kept like that", g.Count, g.Group)
		}
	}
	for _, v := range s.Voices {
		if !slices.ContainsFunc(s.People, func(g Presence) bool { return g.Group == v && !g.Few }) {
			return fmt.Errorf("the group %q is too small for a voice of its own", v)
		}
	}
	return nil
}

// checkCounts keeps every number to what a room can show, since hands are drawn
// one by one.
func checkCounts(counts []int) error {
	for _, n := range counts {
		if n < 0 {
			return fmt.Errorf("fewer than no hands")
		}
		if n > MostPeople {
			return tooMany(n)
		}
	}
	return nil
}

func tooMany(n int) error { return fmt.Errorf("%d is more than %d", n, MostPeople) }

func checkHands(p *Pack, h Hands) error {
	if err := checkQuestion(p, h.Question); err != nil {
		return err
	}
	if want := len(p.Scale) + 1; len(h.Counts) != want {
		return fmt.Errorf("%d numbers of hands, want %d", len(h.Counts), want)
	}
	for _, v := range append([]Voice{{Counts: h.Counts}}, h.Voices...) {
		if err := checkCounts(v.Counts); err != nil {
			return err
		}
	}
	if len(h.Voices) > 0 && !MaySplit(h.Counts, h.Voices) {
		return fmt.Errorf("a group of fewer than %d people is not to be told apart", SmallGroup)
	}
	if !slices.Contains([]string{"", Consensus, Majority, Outside}, h.How) {
		return fmt.Errorf("%q is no way to agree", h.How)
	}
	return nil
}
