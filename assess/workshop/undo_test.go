package workshop

import (
	"fmt"
	"testing"

	"safeguard/assess"
)

// A step back takes back the last act of the room, and the answer or the action that
// was recorded beside a talk; never the opening, or another day.
func TestToUndo(t *testing.T) {
	opened := assess.Session{Date: "2026-03-01", Table: "A"}
	change := func(next string, what ...string) assess.Act {
		return assess.Session{Date: "2026-03-01", Table: "A", Changes: what, Next: next}
	}
	talk := func(next Step) assess.Act { return assess.Talk{Question: "q1", Table: "A", Next: string(next)} }
	parked := assess.Parked{Question: "q1", Text: "t"}
	for _, tt := range []struct {
		name string
		acts []assess.Act
		want string
	}{
		{"nothing", nil, "[]"},
		{"the opening", []assess.Act{opened}, "[]"},
		{"a step of the opening", []assess.Act{opened, change("people", assess.ChangesTime)}, "[]"},
		{"a change of time", []assess.Act{opened, change("", assess.ChangesTime)}, "[2]"},
		{"another day", []assess.Act{opened, change("", assess.ChangesTime, assess.ChangesDay)}, "[]"},
		{"an answer that no room gave", []assess.Act{answered("paper")}, "[]"},
		{"hands", []assess.Act{count("A", 5, 0, 0, 0, 0)}, "[1]"},
		{"a parked point", []assess.Act{parked}, "[1]"},
		{"a move", []assess.Act{assess.Moved{Question: "q1"}}, "[1]"},
		{"what the organisation does", []assess.Act{assess.ProfileAnswer{Profile: "visitors"}}, "[1]"},
		{"a talk, the first of all", []assess.Act{talk(Way)}, "[1]"},
		{"a talk and its answer", []assess.Act{answered("paper"), talk(Way)}, "[2 1]"},
		{"cards behind an answer", []assess.Act{answered("paper"), talk(Agree)}, "[2]"},
		{"a talk behind the answer to another question", []assess.Act{assess.Answer{Question: "q2", Value: "paper"}, talk(Way)}, "[2]"},
		{"a talk and who sees to it", []assess.Act{assess.PlanEntry{Question: "q1", Owner: new("Amina")}, talk("")}, "[2 1]"},
		{"a talk behind the action of another question", []assess.Act{assess.PlanEntry{Question: "q2", Owner: new("Amina")}, talk("")}, "[2]"},
		{"a talk behind a parked point", []assess.Act{parked, talk(Way)}, "[2]"},
		{"a talk whose answer was taken back", []assess.Act{answered("paper"), talk(Way), assess.Undo{Of: 1}}, "[2]"},
		{"a talk and its answer behind what was taken back", []assess.Act{parked, answered("paper"), talk(Way), assess.Undo{Of: 1}}, "[3 2]"},
		{"what version 1 recorded, and its answer", []assess.Act{answered("paper"), old("", string(Way), 5, 0, 0, 0, 0)}, "[2 1]"},
		{"what version 1 counted", []assess.Act{answered("paper"), old("", string(Agree), 5, 0, 0, 0, 0)}, "[2]"},
	} {
		if got := fmt.Sprint(ToUndo(happened(t, tt.acts...))); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}

// Sessions with a change of nothing open a workshop; the time is planned anew at an
// opening, on another day, and when time or people change after it.
func TestWhatASessionBegins(t *testing.T) {
	type session struct {
		table, changes, next string
	}
	is := func(s session) assess.Session {
		var what []string
		if s.changes != "" {
			what = []string{s.changes}
		}
		return assess.Session{Table: s.table, Changes: what, Next: s.next}
	}
	open := session{"A", "", ""}
	for _, tt := range []struct {
		name        string
		before      []session
		last        assess.Session
		opens, anew bool
	}{
		{"the first", nil, is(open), true, true},
		{"another", []session{open}, is(open), true, true},
		{"a change of a table that nobody opened", nil, is(session{"A", assess.ChangesPlace, ""}), true, true},
		{"a change of another table that nobody opened", []session{open}, is(session{"B", assess.ChangesPlace, ""}), true, true},
		{"a change of one of two", []session{open, {"B", "", ""}}, is(session{"A", assess.ChangesPlace, ""}), false, false},
		{"the place", []session{open}, is(session{"A", assess.ChangesPlace, ""}), false, false},
		{"the questions", []session{open}, is(session{"A", assess.ChangesQuestions, ""}), false, false},
		{"the time", []session{open}, is(session{"A", assess.ChangesTime, ""}), false, true},
		{"the people", []session{open}, is(session{"A", assess.ChangesPeople, ""}), false, true},
		{"the day", []session{open}, is(session{"A", assess.ChangesDay, ""}), false, true},
		{"the time, and then the place", []session{open}, assess.Session{Table: "A", Changes: []string{assess.ChangesTime, assess.ChangesPlace}}, false, true},
		{"the time while it is opened", []session{{"A", "", "time"}}, is(session{"A", assess.ChangesTime, "people"}), false, false},
		{"the day while it is opened", []session{{"A", "", "time"}}, is(session{"A", assess.ChangesDay, "people"}), false, true},
		{"the people when it is open", []session{{"A", "", "time"}, {"A", assess.ChangesTime, ""}}, is(session{"A", assess.ChangesPeople, ""}), false, true},
	} {
		var s sittings
		for _, b := range tt.before {
			s.after(is(b))
		}
		if opens, anew := s.after(tt.last); opens != tt.opens || anew != tt.anew {
			t.Errorf("%s: opens %v, anew %v; want %v, %v", tt.name, opens, anew, tt.opens, tt.anew)
		}
	}
}

// A room is at its own table, whatever another one did last.
func TestWalkOfOneTable(t *testing.T) {
	pack := testPack()
	opens := func(table, leader string) assess.Act {
		return assess.Session{Date: "2026-03-01", Table: table, Facilitator: leader}
	}
	w := NewWalk(pack.Refs(), happened(t, opens("A", "trainer"), opens("B", "staff"),
		assess.Session{Date: "2026-03-01", Table: "A", Changes: []string{assess.ChangesPlace}, Place: "Hall"}))
	if !w.Held || w.Table != "A" || w.Facilitator != "trainer" || w.Place != "Hall" {
		t.Errorf("%v: table %s, %s, %s", w.Held, w.Table, w.Facilitator, w.Place)
	}
}

// What version 1 recorded is done when no step follows, and the room stands there.
func TestWalkOfVersion1(t *testing.T) {
	pack := testPack()
	voices := []assess.Voice{{Group: "management", Counts: []int{1, 2, 4, 1, 0}}, {Group: "field", Counts: []int{2, 4, 1, 0, 1}}}
	hands := func(question string, next Step) assess.Act {
		return assess.Hands{Question: question, Counts: []int{4, 8, 6, 2, 2}, Voices: voices, Next: string(next)}
	}
	for _, tt := range []struct {
		name string
		acts []assess.Act
		want string
	}{
		{"agreed, and not finished", []assess.Act{answered("paper"), hands("q1", Way)}, "q1, 0 done, 4 left"},
		{"finished", []assess.Act{answered("paper"), hands("q1", "")}, "q2, 1 done, 3 left"},
		{"at the third question", []assess.Act{hands("q3", Agree)}, "q3, 0 done, 4 left"},
	} {
		w := NewWalk(pack.Refs(), happened(t, tt.acts...))
		if got := fmt.Sprintf("%s, %d done, %d left", w.Ref().Question.ID, w.Done, w.Left); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}
