package workshop

import "testing"

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
