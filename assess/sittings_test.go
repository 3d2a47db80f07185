package assess

import (
	"fmt"
	"testing"
)

// seated is a sitting of a table with people of the first groups.
func seated(table string, day Date, counts ...int) Session {
	s := Session{Date: day, Facilitator: "trainer", Table: table}
	s.Seat(Groups[:len(counts)], counts)
	return s
}

// The people of a table are those that were said last of a day, and no two numbers
// that may be shown give a small group by subtraction.
func TestSittings(t *testing.T) {
	const one, two = Date("2026-03-01"), Date("2026-03-02")
	changed := func(s Session) Session {
		s.Changes = []string{ChangesPeople}
		return s
	}
	for _, tt := range []struct {
		name string
		acts []Act
		want string
	}{
		{"one list", []Act{seated("1", one, 5, 7)}, "[1 [management 5 programme 7]]"},
		{"a second list of the day replaces it", []Act{seated("1", one, 5, 7), seated("1", one, 6, 9)}, "[1 [management 6 programme 9]]"},
		{"a change in the room does too", []Act{seated("1", one, 5, 7), changed(seated("1", one, 6, 9))}, "[1 [management 6 programme 9]]"},
		{"two tables", []Act{seated("1", one, 5, 7), seated("2", one, 6, 9)}, "[1 [management 5 programme 7] 2 [management 6 programme 9]]"},
		{"a small group, and then without it", []Act{seated("1", one, 2, 7), seated("1", one, 0, 7)}, "[1 uncounted [programme]]"},
		{"large, and then small", []Act{seated("1", one, 5, 7), changed(seated("1", one, 3, 7))}, "[1 uncounted [management programme]]"},
		{"on another day", []Act{seated("1", one, 5, 7), seated("1", two, 3, 7)}, "[1 uncounted [management programme] 1 uncounted [management programme]]"},
		{"small with the same total", []Act{seated("1", one, 5, 7), seated("1", one, 3, 9)}, "[1 12 [management programme]]"},
		{"small at another table", []Act{seated("1", one, 5, 7), seated("2", one, 3, 7)}, "[1 [management 5 programme 7] 2 10 [management programme]]"},
		{"small, and elsewhere five", []Act{seated("1", one, 3, 6), seated("1", two, 5)}, "[1 uncounted [management programme] 1 uncounted [management]]"},
		{"one of each group", []Act{seated("1", one, 1, 1, 1, 1, 1)}, "[1 uncounted [management programme field volunteers board]]"},
		{"one more than groups", []Act{seated("1", one, 2, 1, 1, 1, 1)}, "[1 6 [management programme field volunteers board]]"},
		{"fewer than five", []Act{seated("1", one, 0, 7), seated("1", one, 1, 2)}, "[1 few [management programme]]"},
		{"the second list is only about the place", []Act{seated("1", one, 5, 7), Session{Date: one, Facilitator: "trainer", Table: "1", Place: "Kisumu"}}, "[1 [management 5 programme 7]]"},
		{"what version 1 kept", []Act{Session{Date: one, Facilitator: "trainer", People: []Presence{{"field", 9, false}, {"board", 0, true}}}}, "[ uncounted [field board]]"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := NewState(Scope{})
			for _, act := range tt.acts {
				s = record(t, s, act)
			}
			if got := said(s.Sittings()); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// A later sitting of a table and day says place and leader anew, or leaves them; one
// that nobody was counted at has lost no number.
func TestSittingsOfADay(t *testing.T) {
	sits := func(place, leader string, people ...int) Session {
		s := seated("1", "2026-03-01", people...)
		s.Place, s.Facilitator = place, leader
		return s
	}
	for _, tt := range []struct {
		name          string
		then, later   Session
		place, leader string
	}{
		{"nothing is said again", sits("Kisumu", "trainer", 8), sits("", ""), "Kisumu", "trainer"},
		{"all is said again", sits("Kisumu", "trainer", 8), sits("Nairobi", "board", 8), "Nairobi", "board"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.later.Changes = []string{}
			s := record(t, NewState(Scope{}), tt.then)
			if tt.later.Facilitator == "" {
				tt.later.Next = "leader"
			}
			s = record(t, s, tt.later)
			m := s.Sittings()[0]
			if m.Place != tt.place || m.Facilitator != tt.leader || m.Room().High != 8 {
				t.Errorf("at %q led by %q, %d people", m.Place, m.Facilitator, m.Room().High)
			}
		})
	}
	s := NewState(Scope{})
	for _, act := range []Act{sits("", "trainer", 3, 6), sits("", "trainer", 12)} {
		s = record(t, s, act)
	}
	s = record(t, s, Session{Date: "2026-03-02", Facilitator: "trainer", Table: "1"})
	if m := s.Sittings()[1]; m.Uncounted {
		t.Error("a sitting that nobody was counted at has lost numbers")
	}
}

// Five people beside nine of whom some are few: the difference would tell of them.
func TestFiveBesideAFew(t *testing.T) {
	s := record(t, NewState(Scope{}), seated("1", "2026-03-01", 3, 6))
	if may, kept := s.Beside(seated("1", "2026-03-02", 5)); kept || !may.Uncounted {
		t.Errorf("kept %v: %+v", kept, may)
	}
}

// Sittings of version 1 have no table: what was removed of one says nothing of another.
func TestRemovalWithoutTables(t *testing.T) {
	old := func(n int) Session {
		return Session{Date: "2026-03-01", Facilitator: "trainer", People: []Presence{{Group: "field", Count: n}}}
	}
	events := []Event{{Seq: 1, Act: old(9).uncounted()}, {Seq: 2, Act: old(8)}}
	if _, gone := RemovalOf(FewPeople, events).From(old(8)); len(gone) > 0 {
		t.Errorf("removed %v", gone)
	}
}

// The redaction of few people takes the numbers of a table only where two of them differ,
// each of five people or more, and a small group is in one.
func TestRemovalOfNumbers(t *testing.T) {
	nine := seated("1", "2026-03-01", 3, 6)
	for _, tt := range []struct {
		name  string
		other Session
		gone  bool
	}{
		{"five beside nine", seated("1", "2026-03-02", 5), true},
		{"nine again", seated("1", "2026-03-02", 2, 7), false},
		{"fewer than five beside nine", seated("1", "2026-03-02", 1, 2), false},
		{"another table", seated("2", "2026-03-02", 5), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			removal := RemovalOf(FewPeople, []Event{{Seq: 1, Act: nine}}, []Event{{Seq: 1, Act: tt.other}})
			for _, act := range []Session{nine, tt.other} {
				if _, gone := removal.From(act); len(gone) > 0 != tt.gone {
					t.Errorf("of %+v removed %v", act, gone)
				}
			}
		})
	}
}

// A room of few people has no number, so that none can be taken from the others: these stay.
func TestRemovalBesideARoomOfFew(t *testing.T) {
	few, nine, twelve := seated("1", "2026-03-01", 1, 2), seated("1", "2026-03-02", 9), seated("1", "2026-03-03", 12)
	events := []Event{{Seq: 1, Act: few}, {Seq: 2, Act: nine}, {Seq: 3, Act: twelve}}
	if _, gone := RemovalOf(FewPeople, events).From(nine); len(gone) > 0 {
		t.Errorf("removed %v", gone)
	}
}

// said writes what sittings say of their people.
func said(list []Meeting) string {
	var all []string
	for _, m := range list {
		numbers := ""
		switch room := m.Room(); {
		case m.Uncounted:
			numbers = "uncounted "
		case room.High < SmallGroup:
			numbers = "few "
		case m.Total > 0:
			numbers = fmt.Sprint(m.Total, " ")
		}
		var groups []string
		for _, g := range m.People {
			group := g.Group
			if g.Count > 0 {
				group += fmt.Sprint(" ", g.Count)
			}
			groups = append(groups, group)
		}
		all = append(all, fmt.Sprint(m.Table, " ", numbers, groups))
	}
	return fmt.Sprint(all)
}

// What a table says later is kept without numbers where these would give a small
// group beside earlier ones, and a removal of few people takes the earlier ones.
func TestBesideEarlierNumbers(t *testing.T) {
	const day = Date("2026-03-01")
	for _, tt := range []struct {
		name          string
		before, later Session
		kept          bool
		left          string
	}{
		{"large, and then small", seated("1", day, 5, 7), seated("1", day, 3, 7), false, "[1 uncounted [management programme]]"},
		{"a small group, and then without it", seated("1", day, 2, 7), seated("1", day, 0, 7), false, "[1 uncounted [programme]]"},
		{"large both times", seated("1", day, 5, 7), seated("1", day, 6, 9), true, "[1 [management 6 programme 9]]"},
		{"another table", seated("1", day, 5, 7), seated("2", day, 3, 7), true, "[1 [management 5 programme 7] 2 10 [management programme]]"},
		{"fewer than five", seated("1", day, 5, 7), seated("1", day, 1, 2), true, "[1 few [management programme]]"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := record(t, NewState(Scope{}), tt.before)
			may, kept := s.Beside(tt.later)
			if s = record(t, s, may); kept != tt.kept || may.Uncounted == kept {
				t.Errorf("kept %v: %+v", kept, may)
			}
			removal, after := RemovalOf(FewPeople, s.Events()), NewState(Scope{})
			for _, e := range s.Events() {
				act, gone := removal.From(e.Act)
				if session := act.(Session); tt.kept != (gone == nil) && session.Room() != (Range{}) {
					t.Errorf("left %+v", session)
				}
				after = record(t, after, act)
			}
			if got := said(after.Sittings()); got != tt.left {
				t.Errorf("got  %s\nwant %s", got, tt.left)
			}
		})
	}
}
