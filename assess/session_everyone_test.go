package assess

import "testing"

// People who were counted without groups stand alone, in a sitting that has a table.
func TestEveryoneIsNoGroupBesideOthers(t *testing.T) {
	p := builtinRules("q")
	for _, tt := range []struct {
		name, table string
		groups      []string
		counts      []int
		room        Range
		ok          bool
	}{
		{"fourteen", "1", []string{Everyone}, []int{14}, Range{14, 14}, true},
		{"five", "1", []string{Everyone}, []int{5}, Range{5, 5}, true},
		{"four", "1", []string{Everyone}, []int{4}, Range{1, 4}, true},
		{"beside a group", "1", []string{Everyone, "board"}, []int{8, 6}, Range{14, 14}, false},
		{"of version 1", "", []string{Everyone}, []int{14}, Range{14, 14}, false},
	} {
		s := Session{Date: "2026-03-02", Facilitator: "trainer", Table: tt.table}
		s.Seat(tt.groups, tt.counts)
		if err := CheckNew(&p, s); (err == nil) != tt.ok || s.Room() != tt.room {
			t.Errorf("%s: %v, %v", tt.name, err, s.Room())
		}
	}
}
