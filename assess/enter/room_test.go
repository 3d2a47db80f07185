package enter

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

// A wall sheet of a room of twelve, as it is typed in.
func TestAWholeRow(t *testing.T) {
	owner, what := "Programme lead", "write the list"
	sheet := Read(pack(), assess.NewState(assess.Scope{}), `code `+assess.SheetCode(pack(), "2")+`
people management 6, field 6; by trainer; on 2026-03-02; at Kisumu
1.2 hands 2 5 3 1 1
after 0 3 8 1 0
C
by m
others: the field sees no list
: Code, office
owner: Programme lead
action: write the list
park: whom to ask
`, Options{Today: "2026-03-09"})
	if len(sheet.Faults) > 0 {
		t.Fatal(sheet.Faults)
	}
	want := []assess.Act{
		assess.Session{Date: "2026-03-02", Place: "Kisumu", Facilitator: "trainer", Table: "2",
			People: []assess.Presence{{Group: "management", Count: 6}, {Group: "field", Count: 6}}},
		assess.Count{Question: "bans", Table: "2", Moment: "before", Hands: []int{2, 5, 3, 1, 1}},
		assess.Count{Question: "bans", Table: "2", Moment: "after", Hands: []int{0, 3, 8, 1, 0}},
		assess.Answer{Question: "bans", Value: "paper"},
		assess.Talk{Question: "bans", Table: "2", Answer: "paper"},
		assess.Talk{Question: "bans", Table: "2", Answer: "paper", How: "majority"},
		assess.Talk{Question: "bans", Table: "2", Answer: "paper", How: "majority", Minority: "the field sees no list"},
		assess.Answer{Question: "bans", Value: "paper", Evidence: "Code, office"},
		assess.PlanEntry{Question: "bans", Owner: &owner},
		assess.PlanEntry{Question: "bans", What: &what},
		assess.Parked{Question: "bans", Text: "whom to ask"},
	}
	if diff := gocmp.Diff(want, sheet.Acts); diff != "" {
		t.Error(diff)
	}
}

// Of few people no number is kept, neither of those in the room nor of hands.
func TestSmallRoomsKeepNoNumber(t *testing.T) {
	tests := []struct{ name, list, want string }{
		{"four people", "people management 4\n1.2 hands 2 1 1 0 0\nC\nby c", "0 management; talk; talk paper; talk paper consensus"},
		{"four hands of twelve people", "people field 12\n1.2 hands 2 1 1 0 0", "0 field 12; talk"},
		{"five hands of four people", "people board 2, field 2\n1.2 hands 2 1 1 1 0", "0 board field; talk"},
		{"who was there is written last", "1.2 hands 1 1 6 0 0\nC\npeople field 4", "0 field; talk; talk paper"},
		{"or between the sheets", "table 2\n1.2 hands 1 1 6 0 0\npeople field 12\ntable 1\n1.2 hands 1 1 6 0 0\npeople field 4", "0 field 12; 0 field; [1 1 6 0 0]; talk"},
		{"a group of two among six", "people board 2, field 6\n1.2 hands 2 1 1 1 1", "8 board field; [2 1 1 1 1]"},
		{"only the total", "people 9: board, field\n1.2 hands 2 1 1 1 1", "9 board field; [2 1 1 1 1]"},
		{"a total of three", "people 3: board, field", "0 board field"},
		{"four sheets", "1 sheet ABC\n1 sheet ABC\n1 sheet ABC\n1 sheet ABC", "talk; talk; talk"},
		{"five sheets, one without a mark", "1 sheet AB?\n1 sheet AB-\n1 sheet BB?\n1 sheet CB?\n1 sheet DBD", "[2 1 1 1 0]; [0 5 0 0 0]; talk"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			sheet := Read(pack(), assess.NewState(assess.Scope{}), tt.list, Options{Table: "1", Today: "2026-03-09"})
			if len(sheet.Faults) > 0 {
				t.Fatal(sheet.Faults)
			}
			var got []string
			for _, act := range sheet.Acts {
				switch a := act.(type) {
				case assess.Session:
					line := fmt.Sprint(a.Total)
					for _, g := range a.People {
						line += strings.TrimSuffix(fmt.Sprintf(" %s %d", g.Group, g.Count), " 0")
					}
					got = append(got, line)
				case assess.Count:
					got = append(got, fmt.Sprint(a.Hands))
				case assess.Talk:
					got = append(got, strings.Join(strings.Fields("talk "+a.Answer+" "+a.How), " "))
				}
			}
			if got := strings.Join(got, "; "); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// Hands have one table and one moment: typed twice they are one count, and other
// numbers are asked back, never added.
func TestHandsAreCountedOnce(t *testing.T) {
	p := pack()
	st := apply(t, assess.NewState(assess.Scope{}), assess.Count{Question: "bans", Table: "1", Moment: "before", Hands: []int{2, 5, 3, 1, 0}})
	tests := []struct {
		line    string
		options Options
		want    string
	}{
		{"1.2 hands 2 5 3 1 0", Options{Table: "1"}, "0 acts"},
		{"1.2 hands 2 5 3 1 0", Options{Table: "2"}, "1 acts"},
		{"1.2 after 2 5 3 1 0", Options{Table: "1"}, "1 acts"},
		{"1.2 hands 2 5 3 0 1", Options{Table: "1"}, "other hands of 1.2"},
		{"1.2 hands 2 5 3 0 1", Options{Table: "1", Replace: true}, "1 acts"},
		{"1.2 hands 2 5 3 0 1", Options{}, "which table"},
		{"1.2 by c", Options{}, "which table"},
		{"people field 9", Options{}, "which table"},
	}
	for _, tt := range tests {
		l := List{Pack: p, State: st, Options: tt.options}
		_, acts, err := l.Take(tt.line)
		got := fmt.Sprint(len(acts), " acts")
		if err != nil {
			got = err.Error()
		}
		if got != tt.want {
			t.Errorf("%s of table %q: %s, want %s", tt.line, tt.options.Table, got, tt.want)
		}
	}
}

// A list may hold the sheets of several tables.
func TestTablesInOneList(t *testing.T) {
	sheet := Read(pack(), assess.NewState(assess.Scope{}), "table 1\n1.2 h 5 0 0 0 0\ntable 2\n1.2 h 0 5 0 0 0\n1.2 h 0 6 0 0 0", Options{})
	if len(sheet.Acts) != 2 || len(sheet.Faults) != 1 || sheet.Faults[0].Line != 5 {
		t.Errorf("%v, %v", sheet.Acts, sheet.Faults)
	}
}

func TestLinesAboutTheRoomThatAreWrong(t *testing.T) {
	tests := []struct{ line, want string }{
		{"people", "people numbers"},
		{"people field", "people numbers"},
		{"people field many", "people numbers"},
		{"people field 0", "people numbers"},
		{"people field -3", "people numbers"},
		{"people staff 9", "which group"},
		{"people field 9, field 3", "which group"},
		{"people 9: field 3", "people numbers"},
		{"people 1: field, board", "people numbers"},
		{"people few: field", "people numbers"},
		{"people field 9; by Asha", "led by nobody"},
		{"people field 9; Kisumu", "people part"},
		{"people field 9; on monday", "not a day"},
		{"9 sheet ABC", "sheet of no checklist"},
		{"hiring sheet ABC", "sheet of no checklist"},
		{"1 sheet AB", "sheet length"},
		{"1 sheet ABCD", "sheet length"},
		{"1 sheet", "sheet length"},
		{"1 sheet AEC", "sheet letter"},
		{"1 sheet A2C", "sheet letter"},
		{"table Asha Juma", "no table"},
		{"table", "no table"},
	}
	for _, tt := range tests {
		_, err := ParseLine(pack(), assess.CleanText(tt.line))
		got, _, _ := strings.Cut(fmt.Sprint(err), " (")
		if got != tt.want {
			t.Errorf("%s: %s, want %s", tt.line, got, tt.want)
		}
	}
}

// What a person answered is not in the file as the difference of two counts, not
// even where the first was taken back.
func TestSheetsAreCountedOnce(t *testing.T) {
	five, six := strings.Repeat("1 sheet ABC\n", 5), strings.Repeat("1 sheet ABC\n", 6)
	o := Options{Table: "1", Replace: true}
	first := Read(pack(), assess.NewState(assess.Scope{}), five, o)
	if len(first.Acts) != 3 {
		t.Fatal(first.Acts, first.Faults)
	}
	stands := apply(t, assess.NewState(assess.Scope{}), assess.Import{Acts: first.Acts})
	undone := apply(t, stands, assess.Undo{Of: 1})
	for name, st := range map[string]assess.State{"stands": stands, "undone": undone} {
		if sheet := Read(pack(), st, six, o); len(sheet.Faults) != 1 || !errors.Is(sheet.Faults[0].Err, ErrSheetsAgain) {
			t.Errorf("%s, one more: %v", name, sheet.Faults)
		}
		if sheet := Read(pack(), st, five, o); len(sheet.Faults) > 0 {
			t.Errorf("%s, the same: %v", name, sheet.Faults)
		}
		if sheet := Read(pack(), st, five+five, o); len(sheet.Faults) > 0 {
			t.Errorf("%s, five more: %v", name, sheet.Faults)
		}
		o2 := o
		o2.Table = "2"
		if sheet := Read(pack(), st, six, o2); len(sheet.Faults) > 0 {
			t.Errorf("%s, another table: %v", name, sheet.Faults)
		}
	}
}

// No pack has an id that a line gives another meaning.
func TestWordsOfLinesAreReserved(t *testing.T) {
	for _, word := range []Part{Hands, After, Way, Others, Owner, Action, Parked, People, Personal, Table, "code"} {
		if !assess.Reserved(assess.QuestionID, string(word)) {
			t.Errorf("%s may be the id of a question", word)
		}
	}
}

// Hands that stand with their numbers are not those of fewer than five people: that
// is said, and nobody is seated. Of another day, they may be.
func TestFewPeopleAfterTheirHands(t *testing.T) {
	count := assess.Count{Question: "bans", Table: "1", Moment: "before", Hands: []int{1, 1, 6, 0, 0}}
	twelve := assess.Session{Date: "2026-03-02", Facilitator: "trainer", Table: "1", People: []assess.Presence{{Group: "field", Count: 12}}}
	change := assess.Session{Table: "1", Facilitator: "board", Changes: []string{assess.ChangesLeader}}
	tests := []struct {
		name, line string
		before     []assess.Act
		refused    bool
	}{
		{"nobody said who was there", "people field 4", []assess.Act{count}, true},
		{"it was twelve on that day", "people field 4; on 2026-03-02", []assess.Act{twelve, count}, true},
		{"and another leader", "people field 4; on 2026-03-02", []assess.Act{twelve, change, count}, true},
		{"a total", "people 4: field, board", []assess.Act{count}, true},
		{"five of them", "people field 5", []assess.Act{count}, false},
		{"another table", "table 2\npeople field 4", []assess.Act{count}, false},
		{"another day", "people field 4; on 2026-03-09", []assess.Act{twelve, count}, false},
		{"before the hands of that day", "people field 4; on 2026-03-02", []assess.Act{twelve}, false},
	}
	for _, tt := range tests {
		st := apply(t, assess.NewState(assess.Scope{}), tt.before...)
		sheet := Read(pack(), st, tt.line, Options{Table: "1", Today: "2026-03-02"})
		refused := len(sheet.Faults) == 1 && strings.HasPrefix(sheet.Faults[0].Err.Error(), "few after hands")
		if refused != tt.refused || !refused && len(sheet.Acts) != 1 {
			t.Errorf("%s: %v, %v", tt.name, sheet.Faults, sheet.Acts)
		}
	}
}
