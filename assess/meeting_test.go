package assess_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/merge"
)

// sessionsOf records Sessions, ten minutes after each other from nine on.
func sessionsOf(t *testing.T, sessions ...assess.Act) assess.State {
	t.Helper()
	s := assess.NewState(assess.Scope{})
	for i, act := range sessions {
		at := time.Date(2026, 3, 1, 9, 10*i, 0, 0, time.UTC)
		var err error
		if s, err = assess.Apply(s, assess.Event{Seq: i + 1, Time: at, Act: act}); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// describe writes a sitting: its table, its day, who leads, how many are here, from
// when to when it is planned, and what is asked.
func describe(list []assess.Meeting) string {
	var all []string
	for _, m := range list {
		end := "-"
		if !m.End.IsZero() {
			end = m.End.Format("15:04")
		}
		low, _ := assess.People(m.People)
		all = append(all, strings.TrimSpace(fmt.Sprint(m.Table, " ", m.Date[8:], " ", m.Facilitator, " ", low, " ", m.Start.Format("15:04"), " ",
			m.Planned.Format("15:04"), " ", end, " ", m.Route, " ", m.Left, " ", m.Next)))
	}
	return strings.Join(all, "; ")
}

func TestMeetings(t *testing.T) {
	here := func(n int) []assess.Presence { return []assess.Presence{{Group: "field", Count: n}} }
	opens := assess.Session{Date: "2026-03-01", Facilitator: "trainer", Minutes: 120, People: here(9), Route: "full"}
	change := func(what string, s assess.Session) assess.Act {
		s.Changes = append(strings.Fields(what), s.Changes...)
		return s
	}
	for _, tt := range []struct {
		name     string
		sessions []assess.Act
		want     string
		people   assess.Range
	}{
		{"one", []assess.Act{opens}, "01 trainer 9 09:00 09:00 11:00 full []", assess.Range{Low: 9, High: 9}},
		{"an opening step by step is planned from its beginning", []assess.Act{
			assess.Session{Date: "2026-03-01", Next: "leader"}, change("leader", assess.Session{Facilitator: "focal", Next: "time"}),
			change("time", assess.Session{Minutes: 60, Next: "people"}), change("people", assess.Session{People: here(7)}),
		}, "01 focal 7 09:00 09:00 10:20  []", assess.Range{Low: 7, High: 7}},
		{"people change: they replace those before", []assess.Act{opens, change("people", assess.Session{People: here(12)})},
			"01 trainer 12 09:00 09:10 11:00 full []", assess.Range{Low: 12, High: 12}},
		{"the end changes, and goes", []assess.Act{opens, change("time", assess.Session{Minutes: 30}), change("time", assess.Session{})},
			"01 trainer 9 09:00 09:20 - full []", assess.Range{Low: 9, High: 9}},
		{"the questions change", []assess.Act{opens, change("questions", assess.Session{Route: "short", Left: []string{"a1"}})},
			"01 trainer 9 09:00 09:00 11:00 short [a1]", assess.Range{Low: 9, High: 9}},
		{"another day with the same people: they are counted once", []assess.Act{opens, change("day", assess.Session{Date: "2026-03-02"})},
			"01 trainer 9 09:00 09:00 11:00 full []; 02 trainer 9 09:10 09:10 - full []", assess.Range{Low: 9, High: 9}},
		{"another day with others: nobody knows who was at both", []assess.Act{
			opens, change("day time", assess.Session{Date: "2026-03-02", Minutes: 50, Next: "people"}), change("people", assess.Session{People: here(6)}),
		}, "01 trainer 9 09:00 09:00 11:00 full []; 02 trainer 6 09:10 09:10 10:00 full []", assess.Range{Low: 9, High: 15}},
		{"a change of a table is of that table", []assess.Act{
			opens, assess.Session{Date: "2026-03-01", Table: "A", Facilitator: "staff", People: here(5)}, change("people", assess.Session{People: here(10)}),
			change("people", assess.Session{Table: "A", People: here(6)}),
		}, "01 trainer 10 09:00 09:20 11:00 full []; A 01 staff 6 09:10 09:30 -  []", assess.Range{Low: 16, High: 16}},
		{"a change of a table that is not known opens it", []assess.Act{opens, change("people", assess.Session{Date: "2026-03-01", Table: "A", People: here(5)})},
			"01 trainer 9 09:00 09:00 11:00 full []; A 01  5 09:10 09:10 -  []", assess.Range{Low: 14, High: 14}},
		{"one that was taken back", []assess.Act{opens, change("people", assess.Session{People: here(12)}), assess.Undo{Of: 2}},
			"01 trainer 9 09:00 09:00 11:00 full []", assess.Range{Low: 9, High: 9}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := sessionsOf(t, tt.sessions...)
			if got := describe(s.Meetings()); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			pack := actsPack()
			pack.Bands = []assess.Band{{ID: "low"}}
			if got := assess.Evaluate(pack, s, "2026-03-01").Participants; got != tt.people {
				t.Errorf("%+v people, want %+v", got, tt.people)
			}
		})
	}
}

// What a sitting says of itself follows the last change of just that; a second day
// has a time of its own.
func TestWhatChangesOfAMeeting(t *testing.T) {
	opens := assess.Session{Date: "2026-03-01", Facilitator: "trainer", Place: "Hall", Minutes: 120, PlannedFor: 20}
	for _, tt := range []struct {
		name   string
		change assess.Session
		want   string
	}{
		{"nothing", assess.Session{Date: "2026-03-01", Minutes: 120, Facilitator: "trainer", Place: "Hall", PlannedFor: 20}, "trainer Hall 120 2h0m0s 20 false"},
		{"the place", assess.Session{Changes: []string{assess.ChangesPlace}, Place: "Church"}, "trainer Church 120 2h0m0s 20 false"},
		{"the leader", assess.Session{Changes: []string{assess.ChangesLeader}, Facilitator: "focal"}, "focal Hall 120 2h0m0s 20 false"},
		{"the time", assess.Session{Changes: []string{assess.ChangesTime}, Minutes: 45}, "trainer Hall 45 55m0s 20 false"},
		{"the questions, by cards, for another number", assess.Session{Changes: []string{assess.ChangesQuestions}, Silent: true, PlannedFor: 12}, "trainer Hall 120 2h0m0s 12 true"},
		{"the questions, by hands", assess.Session{Changes: []string{assess.ChangesQuestions}}, "trainer Hall 120 2h0m0s 0 false"},
		{"the day", assess.Session{Changes: []string{assess.ChangesDay}, Date: "2026-03-02"}, "trainer Hall 0 - 20 false"},
	} {
		list := sessionsOf(t, opens, tt.change)
		all := list.Meetings()
		m, end := all[len(all)-1], "-"
		if !m.End.IsZero() {
			end = m.End.Sub(all[0].Start).String()
			if len(tt.change.Changes) == 0 {
				end = m.End.Sub(m.Start).String()
			}
		}
		if got := fmt.Sprint(m.Facilitator, " ", m.Place, " ", m.Minutes, " ", end, " ", m.PlannedFor, " ", m.Silent); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}

// Two copies of one workshop go on apart, at two tables: merged, each change still
// belongs to its own sitting.
func TestMergedMeetingsKeepTheirChanges(t *testing.T) {
	here := func(n int) []assess.Presence { return []assess.Presence{{Group: "field", Count: n}} }
	one := copyWith(assess.Session{Date: "2026-03-01", Table: "A", Facilitator: "staff", People: here(5), Next: "fit"}, 0)
	two := copyWith(assess.Session{Date: "2026-03-01", Table: "B", Facilitator: "trainer", People: here(8)}, time.Minute)
	add := func(c *merge.Copy, minutes int, s assess.Session) {
		at := c.Events[2].Time.Add(time.Duration(minutes) * time.Minute)
		c.Events = append(c.Events, assess.Event{Seq: len(c.Events) + 1, Time: at, By: "AB", Act: s})
	}
	add(&one, 5, assess.Session{Date: "2026-03-01", Table: "A", Changes: []string{assess.ChangesQuestions}, Route: "short"})
	add(&two, 2, assess.Session{Date: "2026-03-01", Table: "B", Changes: []string{assess.ChangesPeople}, People: here(11)})
	m, err := merge.Join([]merge.Copy{one, two})
	if err != nil {
		t.Fatal(err)
	}
	s := assess.NewState(assess.Scope{})
	for _, e := range m.Events {
		if s, err = assess.Apply(s, e); err != nil {
			t.Fatal(err)
		}
	}
	const want = "A 01 staff 5 10:00 10:00 - short []; B 01 trainer 11 10:01 10:03 -  []"
	if got := describe(s.Meetings()); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
