package workshop

import (
	"cmp"
	"slices"

	"safeguard/assess"
)

// A Route says how much of a checklist a workshop walks through.
type Route string

// The routes. The zero Route is RouteFull.
const (
	RouteFull      Route = "full"       // every question
	RouteShort     Route = "short"      // half of each checklist: its must-haves, then what weighs most
	RouteMustHaves Route = "must-haves" // the must-haves
)

// Routes lists all routes, the longest first.
var Routes = []Route{RouteFull, RouteShort, RouteMustHaves}

// Select returns the questions on the route, in the order in which they came.
// The short route has all must-haves of a checklist, even where they are more
// than half of it.
func (r Route) Select(refs []assess.Ref) []assess.Ref {
	if r != RouteShort && r != RouteMustHaves {
		return refs
	}
	var out []assess.Ref
	for _, list := range assess.ByChecklist(refs) {
		room := 0
		if r == RouteShort {
			room = (len(list) + 1) / 2
		}
		taken := weightiest(list, room)
		for i, ref := range list {
			if taken[i] {
				out = append(out, ref)
			}
		}
	}
	return out
}

// weightiest marks the must-haves of a list and the weightiest others, as many
// as there is room for.
func weightiest(list []assess.Ref, room int) []bool {
	taken := make([]bool, len(list))
	var others []int
	for i, ref := range list {
		if ref.Question.Critical {
			taken[i] = true
			room--
		} else {
			others = append(others, i)
		}
	}
	slices.SortStableFunc(others, func(a, b int) int {
		return cmp.Compare(list[b].Question.Weight, list[a].Question.Weight)
	})
	for _, i := range others[:max(room, 0)] {
		taken[i] = true
	}
	return taken
}

// Chosen returns the questions that a workshop of a checklist, "" for all of them,
// goes through on a route: those of the scope that the profile does not hide. What
// the profile hides is taken out last, so that an answer about the organisation
// changes nothing about the others. Left are questions kept for another time.
func Chosen(p *assess.Pack, s *assess.State, checklist string, r Route, left ...string) []assess.Ref {
	var all, asked []assess.Ref
	for _, ref := range p.Refs() {
		if s.Scope.Covers(ref) && (checklist == "" || ref.Checklist.ID == checklist) {
			all = append(all, ref)
		}
	}
	for _, ref := range r.Select(all) {
		if s.HiddenBy(ref.Question) == nil && !slices.Contains(left, ref.Question.ID) {
			asked = append(asked, ref)
		}
	}
	return asked
}
