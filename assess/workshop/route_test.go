package workshop

import (
	"strings"
	"testing"

	"safeguard/assess"
)

// A workshop goes through the questions of its checklist and of the scope, along its
// route, without those that the profile hides or that are kept for another time.
func TestChosen(t *testing.T) {
	pack := testPack() // q1 to q3, and q4 that "visitors" can hide
	pack.Checklists[0].Questions[1].Critical = true
	pack.Checklists = append(pack.Checklists, assess.Checklist{ID: "b", Questions: []assess.Question{{ID: "r1"}, {ID: "r2", Critical: true}}})
	for _, tt := range []struct {
		name      string
		scope     assess.Scope
		visitors  string
		checklist string
		route     Route
		left      string
		want      string
	}{
		{"all", assess.Scope{}, "", "", RouteFull, "", " 1.1 1.2 1.3 1.4 2.1 2.2"},
		{"one checklist", assess.Scope{}, "", "b", RouteFull, "", " 2.1 2.2"},
		{"out of the scope", assess.Scope{Checklists: []string{"a"}}, "", "", RouteFull, "", " 1.1 1.2 1.3 1.4"},
		{"hidden", assess.Scope{}, "no", "", RouteFull, "", " 1.1 1.2 1.3 2.1 2.2"},
		{"not hidden", assess.Scope{}, "yes", "a", RouteFull, "", " 1.1 1.2 1.3 1.4"},
		{"kept for another time", assess.Scope{}, "", "", RouteFull, "q1 r2", " 1.2 1.3 1.4 2.1"},
		{"the short route", assess.Scope{}, "", "", RouteShort, "", " 1.1 1.2 2.2"},
		{"the must-haves of one", assess.Scope{}, "", "b", RouteMustHaves, "", " 2.2"},
	} {
		s := assess.NewState(tt.scope)
		if tt.visitors != "" {
			s = s.Then(assess.ProfileAnswer{Profile: "visitors", Yes: tt.visitors == "yes"})
		}
		if got := numbersOf(Chosen(&pack, &s, tt.checklist, tt.route, strings.Fields(tt.left)...)); got != tt.want {
			t.Errorf("%s:%s, want%s", tt.name, got, tt.want)
		}
	}
}

func TestRoutes(t *testing.T) {
	refs := questions("1M23", "MMM1", "111", "2")
	for _, tt := range []struct {
		route Route
		want  string
	}{
		{RouteFull, " 1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 3.1 3.2 3.3 4.1"},
		{"", " 1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 3.1 3.2 3.3 4.1"},
		{RouteShort, " 1.2 1.4 2.1 2.2 2.3 3.1 3.2 4.1"},
		{RouteMustHaves, " 1.2 2.1 2.2 2.3"},
	} {
		if got := numbersOf(tt.route.Select(refs)); got != tt.want {
			t.Errorf("%q:%s, want%s", tt.route, got, tt.want)
		}
	}
}
