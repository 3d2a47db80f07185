package assess

import (
	"fmt"
	"slices"
	"testing"
)

func TestParticipants(t *testing.T) {
	took := func(n int) Act { return Participants{Count: n} }
	sitting := func(people ...int) Act {
		s := Session{Date: "2026-03-01", Facilitator: "trainer"}
		for i, n := range people {
			if n < SmallGroup {
				s.People = append(s.People, Presence{Group: Groups[i], Few: true}) // as version 1 kept it
				continue
			}
			s.People = append(s.People, Presence{Group: Groups[i], Count: n})
		}
		return s
	}
	sits := func(code string, day Date, n int) Act {
		s := Session{Date: day, Facilitator: "trainer", Table: code}
		s.Seat([]string{"field"}, []int{n})
		return s
	}
	table := func(day Date, n int) Act { return sits("A", day, n) }
	hidden := Range{-1, -1}
	apart := func(a, b int) Act { return Merge{Apart: [][2]int{{a, b}}} }
	tests := []struct {
		name string
		acts []Act
		want Range
	}{
		{"nobody said", nil, Range{}},
		{"said", []Act{took(9)}, Range{9, 9}},
		{"said again", []Act{took(9), took(7)}, Range{7, 7}},
		{"taken back", []Act{took(9), took(7), Undo{Of: 2}}, Range{9, 9}},
		{"two copies together", []Act{took(9), took(7), apart(1, 2)}, Range{7, 9}},
		{"two copies, one said again", []Act{took(9), took(4), took(7), Merge{Apart: [][2]int{{1, 2}, {1, 3}}}}, Range{7, 9}},
		{"said after the merge", []Act{took(9), took(7), apart(1, 2), took(12)}, Range{12, 12}},
		{"a workshop", []Act{sitting(6, 9)}, Range{15, 15}},
		{"few", []Act{TookPart(3)}, Range{1, 4}},
		{"few, as version 1 kept it", []Act{took(3)}, Range{1, 4}},
		{"few beside others in a copy", []Act{took(9), TookPart(3), apart(1, 2)}, Range{1, 9}},
		{"a workshop with a small group", []Act{sitting(6, 2)}, hidden},
		{"and a number of the whole", []Act{sitting(6, 2), took(8)}, hidden},
		{"a number that leaves few beside a workshop", []Act{sitting(9), took(12)}, hidden},
		{"a number that leaves five", []Act{sitting(9), took(14)}, Range{14, 14}},
		{"a number beside a small table", []Act{sits("A", "2026-03-01", 9), sits("B", "2026-03-01", 2), took(12)}, hidden},
		{"a number that leaves few beside a small table", []Act{sits("A", "2026-03-01", 9), sits("B", "2026-03-01", 2), took(17)}, hidden},
		{"a number that leaves five beside a small table", []Act{sits("A", "2026-03-01", 9), sits("B", "2026-03-01", 2), took(18)}, Range{18, 18}},
		{"the number of the larger table beside a small one", []Act{sits("B", "2026-03-01", 2), sits("A", "2026-03-01", 9), took(10)}, hidden},
		{"the number of a workshop", []Act{sits("A", "2026-03-01", 9), took(9)}, Range{9, 9}},
		{"the number of a workshop of five", []Act{sits("A", "2026-03-01", 5), took(5)}, Range{5, 5}},
		{"a number that leaves two beside the larger of two days", []Act{sitting(6, 9), sitting(8), took(17)}, hidden},
		{"a number that leaves two beside both days", []Act{sitting(6, 9), sitting(8), took(25)}, hidden},
		{"a number that leaves five beside the larger of two days", []Act{sitting(6, 9), sitting(8), took(20)}, Range{20, 20}},
		{"small tables that nobody said a number of", []Act{sits("A", "2026-03-01", 9), sits("B", "2026-03-01", 2)}, Range{10, 13}},
		{"the same or other people on the second day", []Act{sitting(6, 9), sitting(8)}, Range{15, 23}},
		{"a table that sits twice on a day is one, as large as it was in the end", []Act{table("2026-03-01", 9), table("2026-03-01", 6)}, Range{6, 6}},
		{"a table that has grown", []Act{table("2026-03-01", 6), table("2026-03-01", 9)}, Range{9, 9}},
		{"a table on two days", []Act{table("2026-03-01", 9), table("2026-03-02", 6)}, Range{9, 15}},
		{"a table that was not counted on the second day, and again on the first", []Act{table("2026-03-01", 9), table("2026-03-02", 0), table("2026-03-01", 7)}, Range{7, 7}},
		{"two rooms of version 1 on a day", []Act{sitting(9), sitting(6)}, Range{9, 15}},
		{"what is said of the whole goes before what a sitting counted", []Act{took(30), sitting(6, 9)}, Range{30, 30}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := NewState(Scope{})
			for _, act := range tt.acts {
				s = record(t, s, act)
			}
			r := Evaluate(builtinRules("q"), s, "2026-03-01")
			got := r.Participants
			if r.PeopleHidden {
				got = hidden
			}
			if got != tt.want {
				t.Errorf("got %+v, want %+v", got, tt.want)
			}
		})
	}
}

// Of fewer than five it is kept only that they are few, and of nobody nothing.
func TestTookPart(t *testing.T) {
	for n, want := range map[int]Participants{0: {}, 1: {Few: true}, 4: {Few: true}, 5: {Count: 5}} {
		if got := TookPart(n); got != want {
			t.Errorf("%d: %+v, want %+v", n, got, want)
		}
	}
}

// A group that version 1 kept as few had one to four people.
func TestPeopleOfVersion1(t *testing.T) {
	few, eight := Presence{Group: "board", Few: true}, Presence{Group: "field", Count: 8}
	for _, tt := range []struct {
		people    []Presence
		low, high int
	}{{nil, 0, 0}, {[]Presence{eight}, 8, 8}, {[]Presence{few}, 1, 4}, {[]Presence{few, eight}, 9, 12}, {[]Presence{few, few}, 2, 8}} {
		if low, high := People(tt.people); low != tt.low || high != tt.high {
			t.Errorf("%v: %d to %d, want %d to %d", tt.people, low, high, tt.low, tt.high)
		}
	}
}

func TestCheckParticipants(t *testing.T) {
	p := builtinRules("q")
	for _, n := range []int{-1, 0, 1, 9999, 10000} {
		good := slices.Contains([]int{1, 9999}, n)
		if err := Check(&p, Participants{Count: n}); (err == nil) != good {
			t.Errorf("%d participants: %v", n, err)
		}
		if !good {
			checkSays(t, &p, Participants{Count: n}, fmt.Sprintf("wrong participants (people %d, most 9999)", n))
		}
	}
}

// Recorded behind a second day, what settles the people of the first is about the first.
func TestPeopleSettledLaterAreOfTheirDay(t *testing.T) {
	sits := func(day Date, n int) Act {
		s := Session{Date: day, Facilitator: "trainer", Table: "A"}
		s.Seat([]string{"field"}, []int{n})
		return s
	}
	s := record(t, NewState(Scope{}), sits("2026-03-01", 12))
	s = record(t, s, sits("2026-03-02", 9))
	claimed := sits("2026-03-01", 11).About()[0].Claim
	s = record(t, s, claimed)
	for i, want := range []int{11, 9} {
		if got := s.Sittings()[i].Room().High; got != want {
			t.Errorf("on day %d there were %d, want %d", i+1, got, want)
		}
	}
}
