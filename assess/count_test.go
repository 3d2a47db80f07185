package assess

import (
	"fmt"
	"testing"
)

func TestCheckCount(t *testing.T) {
	p := builtinRules("M q")
	count := func(hands ...int) Count { return Count{Question: "a1", Table: "A", Moment: Before, Hands: hands} }
	heard := func(c Count, voices ...Middle) Count { c.Voices = voices; return c }
	at := func(table, moment string) Count {
		return Count{Question: "a1", Table: table, Moment: moment, Hands: []int{5, 0, 0, 0, 0}}
	}
	for _, tt := range []struct {
		name string
		act  Act
		want string
	}{
		{"five hands", count(1, 1, 1, 1, 1), ""},
		{"four hands", count(1, 1, 1, 1, 0), "group too small (people 5)"},
		{"no hand", count(0, 0, 0, 0, 0), "group too small (people 5)"},
		{"five who do not know", count(0, 0, 0, 0, 5), ""},
		{"too few numbers", count(5, 0, 0, 0), "hands misfit (got 4, want 5)"},
		{"less than nothing", count(9, -1, 0, 0, 0), "negative hands"},
		{"more than there can be", count(10_000, 0, 0, 0, 0), "too many people (people 10000, most 9999)"},
		{"after the talk", at("A", After), ""},
		{"at another moment", at("A", "later"), "no moment (moment later)"},
		{"without a table", at("", Before), "no table (table )"},
		{"a table called by a name", at("ASHA", Before), "no table (table ASHA)"},
		{"a table as it is not kept", at("a", Before), "no table (table a)"},
		{"another question", Count{Question: "z", Table: "A", Moment: Before, Hands: []int{5, 0, 0, 0, 0}}, "no such question (question z)"},
		{"a voice among ten", heard(count(5, 5, 0, 0, 0), Middle{"field", "started"}), ""},
		{"a voice among nine", heard(count(5, 4, 0, 0, 0), Middle{"field", "started"}), "group too small (people 5)"},
		{"a voice among ten who say the same", heard(count(10, 0, 0, 0, 0), Middle{"field", "absent"}), "group too small (people 5)"},
		{"two voices", heard(count(5, 5, 0, 0, 0), Middle{"field", "started"}, Middle{"board", "absent"}), ""},
		{"three voices", heard(count(5, 5, 5, 0, 0), Middle{"field", "started"}, Middle{"board", "absent"}, Middle{"other", "absent"}), "group too small (people 5)"},
		{"the voice of a name", heard(count(5, 5, 0, 0, 0), Middle{"Asha", "started"}), "voice too small (group Asha)"},
		{"a middle on no level", heard(count(5, 5, 0, 0, 0), Middle{"field", Unsure}), "no such level (number 1.1, level unsure)"},
		{"a talk", Talk{Question: "a1", Table: "A", Answer: "paper", How: Outside}, ""},
		{"a talk that agreed on nothing yet", Talk{Question: "a1", Table: "A"}, ""},
		{"a talk that does not know", Talk{Question: "a1", Table: "A", Answer: Unsure}, ""},
		{"a talk of what does not apply", Talk{Question: "a1", Table: "A", Answer: NA}, ""},
		{"a talk on no level", Talk{Question: "a1", Table: "A", Answer: "best"}, "no such level (number 1.1, level best)"},
		{"a talk that agreed by lot", Talk{Question: "a1", Table: "A", How: "lot"}, "no way to agree (how lot)"},
		{"a talk of no table", Talk{Question: "a1"}, "no table (table )"},
		{"a talk of another question", Talk{Question: "z", Table: "A"}, "no such question (question z)"},
	} {
		t.Run(tt.name, func(t *testing.T) { checkSays(t, &p, tt.act, tt.want) })
	}
}

// What is kept of who is in a room, and how many people that says there are.
func TestSeat(t *testing.T) {
	groups := []string{"management", "field", "board"}
	for _, tt := range []struct {
		name   string
		counts []int
		want   string // groups with their numbers, then the total that is kept
		room   Range
	}{
		{"groups of five and more", []int{5, 9, 0}, "management:5 field:9 0", Range{14, 14}},
		{"a room of six with groups of four and two", []int{4, 2, 0}, "management:0 field:0 6", Range{6, 6}},
		{"one small group takes all numbers away", []int{6, 8, 4}, "management:0 field:0 board:0 18", Range{18, 18}},
		{"one group of five", []int{0, 5, 0}, "field:5 0", Range{5, 5}},
		{"a room of four", []int{4, 0, 0}, "management:0 0", Range{1, 4}},
		{"four in two groups", []int{1, 3, 0}, "management:0 field:0 0", Range{1, 4}},
		{"five in two groups", []int{1, 4, 0}, "management:0 field:0 5", Range{5, 5}},
		{"nobody was counted", []int{0, 0, 0}, "0", Range{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := Session{Date: "2026-03-01", Facilitator: "trainer", Table: "A"}
			s.Seat(groups, tt.counts)
			got := ""
			for _, p := range s.People {
				got += fmt.Sprintf("%s:%d ", p.Group, p.Count)
			}
			if got += fmt.Sprint(s.Total); got != tt.want || s.Room() != tt.room {
				t.Errorf("got %s, %v; want %s, %v", got, s.Room(), tt.want, tt.room)
			}
			p := builtinRules("q")
			if err := Check(&p, s); err != nil {
				t.Error(err)
			}
		})
	}
}

// A sitting that tells a small group by its number, or by what the others leave
// over, is refused.
func TestCheckSeats(t *testing.T) {
	p := builtinRules("q")
	for _, tt := range []struct {
		name   string
		people []Presence
		total  int
		ok     bool
	}{
		{"numbers", []Presence{{"field", 5, false}, {"board", 7, false}}, 0, true},
		{"numbers and a total", []Presence{{"field", 5, false}, {"board", 7, false}}, 12, false},
		{"a number of four", []Presence{{"field", 4, false}}, 0, false},
		{"one number is not there", []Presence{{"field", 5, false}, {"board", 0, false}}, 0, false},
		{"one number is not there, and a total", []Presence{{"field", 0, false}, {"board", 7, false}}, 9, false},
		{"a small group beside a number", []Presence{{"field", 5, false}, {"board", 0, true}}, 0, false},
		{"a small group beside a total", []Presence{{"field", 0, false}, {"board", 0, true}}, 9, false},
		{"a total", []Presence{{"field", 0, false}, {"board", 0, false}}, 5, true},
		{"a total of four", []Presence{{"field", 0, false}}, 4, false},
		{"a total that no room has", []Presence{{"field", 0, false}}, 10_000, false},
		{"no number at all", []Presence{{"field", 0, false}}, 0, true},
		{"a name", []Presence{{"Asha", 0, false}}, 0, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			err := Check(&p, Session{Date: "2026-03-01", Facilitator: "trainer", Table: "A", People: tt.people, Total: tt.total})
			if (err == nil) != tt.ok {
				t.Errorf("got %v", err)
			}
		})
	}
	if Check(&p, Session{Date: "2026-03-01", Facilitator: "trainer", Table: "ASHA"}) == nil {
		t.Error("a name is taken for the code of a table")
	}
}
