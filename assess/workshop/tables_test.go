package workshop

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
)

// happened returns the state after events one minute after the other.
func happened(t *testing.T, acts ...assess.Act) assess.State {
	t.Helper()
	s := assess.NewState(assess.Scope{})
	for i, act := range acts {
		var err error
		at := time.Date(2026, 3, 1, 9, i, 0, 0, time.UTC)
		if s, err = assess.Apply(s, assess.Event{Seq: i + 1, Time: at, Act: act}); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// told says what tables did at q1, and what all of them showed together.
func told(s assess.State) string {
	pack := testPack()
	var lines []string
	for _, c := range Summarise(&pack, s).Questions {
		if c.Ref.Question.ID != "q1" {
			continue
		}
		for _, table := range c.Tables {
			line := table.Code + fmt.Sprint(table.Before.Hands)
			if table.After.Kept() {
				line += fmt.Sprint(table.After.Hands)
			}
			for _, talk := range table.Talks {
				line += " " + strings.Join([]string{talk.Answer, talk.How, talk.Minority}, ",")
			}
			lines = append(lines, line)
		}
		lines = append(lines, fmt.Sprint("= ", c.Before, c.After))
	}
	return strings.Join(lines, " | ")
}

func count(table string, hands ...int) assess.Act {
	return assess.Count{Question: "q1", Table: table, Moment: assess.Before, Hands: hands}
}

func recount(table string, hands ...int) assess.Act {
	return assess.Count{Question: "q1", Table: table, Moment: assess.After, Hands: hands}
}

func agreed(table, answer, how, minority string) assess.Act {
	return assess.Talk{Question: "q1", Table: table, Answer: answer, How: how, Minority: minority}
}

// old is what version 1 recorded at every step.
func old(how, next string, hands ...int) assess.Act {
	return assess.Hands{Question: "q1", Counts: hands, How: how, Next: next}
}

func answered(value string) assess.Act { return assess.Answer{Question: "q1", Value: value} }

func brought(pairs ...[2]int) assess.Act { return assess.Merge{Apart: pairs} }

func seated(table string, people int) assess.Act {
	s := assess.Session{Date: "2026-03-01", Facilitator: "trainer", Table: table}
	s.Seat([]string{"field"}, []int{people})
	return s
}

func few(group string) assess.Act {
	return assess.Session{Date: "2026-03-01", Facilitator: "trainer", People: []assess.Presence{{Group: group, Few: true}}}
}

func TestTables(t *testing.T) {
	for _, tt := range []struct {
		name string
		acts []assess.Act
		want string
	}{
		{"nothing", nil, ""},
		{"one table", []assess.Act{count("A", 6, 3, 2, 1, 0), answered("started"), agreed("A", "started", "consensus", "")},
			"A[6 3 2 1 0] started,consensus, | = [6 3 2 1 0] []"},
		{"a table that counts again before it talks", []assess.Act{count("A", 6, 3, 2, 1, 0), count("A", 6, 3, 2, 0, 0)}, "A[6 3 2 0 0] | = [6 3 2 0 0] []"},
		{"before the talk and after it", []assess.Act{count("A", 6, 3, 2, 1, 0), recount("A", 1, 2, 9, 0, 0)},
			"A[6 3 2 1 0][1 2 9 0 0] | = [6 3 2 1 0] [1 2 9 0 0]"},
		{"after the talk only", []assess.Act{recount("A", 1, 2, 9, 0, 0)}, "A[][1 2 9 0 0] | = [] [1 2 9 0 0]"},
		{"two tables are added and stay", []assess.Act{
			count("B", 1, 2, 9, 0, 0), count("A", 6, 3, 2, 1, 0), agreed("B", "paper", "majority", ""), agreed("A", "absent", "consensus", "x"),
		}, "A[6 3 2 1 0] absent,consensus,x | B[1 2 9 0 0] paper,majority, | = [7 5 11 1 0] []"},
		{"one of two tables counts again: after the talk there is no whole", []assess.Act{
			count("A", 6, 3, 2, 1, 0), count("B", 5, 0, 0, 0, 0), recount("A", 1, 2, 9, 0, 0),
		}, "A[6 3 2 1 0][1 2 9 0 0] | B[5 0 0 0 0] | = [11 3 2 1 0] []"},
		{"both tables count again", []assess.Act{
			count("A", 6, 3, 2, 1, 0), count("B", 5, 0, 0, 0, 0), recount("A", 1, 2, 9, 0, 0), recount("B", 0, 5, 0, 0, 0),
		}, "A[6 3 2 1 0][1 2 9 0 0] | B[5 0 0 0 0][0 5 0 0 0] | = [11 3 2 1 0] [1 7 9 0 0]"},
		{"five tables of four", []assess.Act{
			seated("A", 4), agreed("A", "paper", "consensus", ""), seated("B", 4), agreed("B", "started", "consensus", ""),
			seated("C", 4), agreed("C", "paper", "", ""), seated("D", 4), agreed("D", "", "", ""), seated("E", 4), agreed("E", "unsure", "majority", "x"),
		}, "A[] paper,consensus, | B[] started,consensus, | C[] paper,, | D[] ,, | E[] unsure,majority,x | = [] []"},
		{"a room of four in which five hands were typed in from paper", []assess.Act{seated("A", 4), count("A", 5, 0, 0, 0, 0)}, "A[] | = [] []"},
		{"its people were typed in later", []assess.Act{count("A", 5, 0, 0, 0, 0), seated("A", 4)}, "A[] | = [] []"},
		{"four of twelve came back the next day", []assess.Act{seated("A", 12), count("A", 6, 3, 2, 1, 0), seated("A", 4)}, "A[6 3 2 1 0] | = [6 3 2 1 0] []"},
		{"four of twelve go on with the next question", []assess.Act{seated("A", 12), seated("A", 4), count("A", 6, 3, 2, 1, 0)}, "A[] | = [] []"},
		{"a table whose hands are not kept hides nothing of the other one", []assess.Act{
			count("A", 6, 3, 2, 1, 0), recount("A", 1, 2, 9, 0, 0), agreed("B", "paper", "", ""),
		}, "A[6 3 2 1 0][1 2 9 0 0] | B[] paper,, | = [6 3 2 1 0] [1 2 9 0 0]"},
		{"a talk whose copies went on apart", []assess.Act{
			count("A", 6, 3, 2, 1, 0), agreed("A", "paper", "", ""), agreed("A", "paper", "consensus", ""), agreed("A", "started", "majority", "x"), brought([2]int{3, 4}),
		}, "A[6 3 2 1 0] started,majority,x paper,consensus, | = [6 3 2 1 0] []"},
		{"one copy came less far", []assess.Act{
			count("A", 6, 3, 2, 1, 0), agreed("A", "paper", "", ""), agreed("A", "paper", "consensus", ""), agreed("A", "paper", "", "x"),
			agreed("A", "paper", "consensus", "x"), brought([2]int{3, 4}, [2]int{3, 5}),
		}, "A[6 3 2 1 0] paper,consensus,x | = [6 3 2 1 0] []"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := told(happened(t, tt.acts...)); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// What version 1 recorded, and what it made of it when it merged.
func TestTablesOfVersion1(t *testing.T) {
	for _, tt := range []struct {
		name string
		acts []assess.Act
		want string
	}{
		{"the steps of one talk", []assess.Act{
			old("", "answer", 6, 3, 2, 1, 0), answered("started"), old("", "how", 6, 3, 2, 1, 0), old("consensus", "minority", 6, 3, 2, 1, 0), old("consensus", "", 6, 3, 2, 1, 0),
		}, "[6 3 2 1 0] started,consensus, | = [6 3 2 1 0] []"},
		{"a copy went one step on, and so did the other", []assess.Act{ // the case of twelve people that became 24 hands
			old("", "answer", 6, 3, 2, 1, 0), answered("started"), old("", "how", 6, 3, 2, 1, 0),
			old("consensus", "minority", 6, 3, 2, 1, 0), old("consensus", "minority", 6, 3, 2, 1, 0), brought([2]int{4, 5}),
		}, "[6 3 2 1 0] started,consensus, | = [6 3 2 1 0] []"},
		{"one copy went two steps on, the other one", []assess.Act{
			old("", "answer", 6, 3, 2, 1, 0), old("", "how", 6, 3, 2, 1, 0), old("consensus", "minority", 6, 3, 2, 1, 0), old("", "how", 6, 3, 2, 1, 0),
			brought([2]int{2, 4}, [2]int{3, 4}),
		}, "[6 3 2 1 0] ,consensus, | = [6 3 2 1 0] []"},
		{"copies that agreed in another way", []assess.Act{
			old("", "answer", 6, 3, 2, 1, 0), answered("started"), old("majority", "", 6, 3, 2, 1, 0), answered("paper"), old("consensus", "", 6, 3, 2, 1, 0),
			brought([2]int{2, 4}, [2]int{2, 5}, [2]int{3, 4}, [2]int{3, 5}),
		}, "[6 3 2 1 0] paper,consensus, started,majority, | = [6 3 2 1 0] []"},
		{"three copies of one count", []assess.Act{
			old("", "answer", 6, 3, 2, 1, 0), old("consensus", "", 6, 3, 2, 1, 0), old("consensus", "", 6, 3, 2, 1, 0), old("consensus", "", 6, 3, 2, 1, 0),
			brought([2]int{2, 3}, [2]int{2, 4}, [2]int{3, 4}),
		}, "[6 3 2 1 0] ,consensus, | = [6 3 2 1 0] []"},
		{"a room that counted once for two copies, of which one goes on", []assess.Act{
			old("", "answer", 6, 3, 2, 1, 0), old("", "answer", 6, 3, 2, 1, 0), old("consensus", "", 6, 3, 2, 1, 0), old("", "how", 6, 3, 2, 1, 0),
			brought([2]int{1, 2}, [2]int{2, 4}, [2]int{3, 4}),
		}, "[6 3 2 1 0] ,consensus, | = [6 3 2 1 0] []"},
		{"people of another table", []assess.Act{seated("B", 4), count("A", 5, 0, 0, 0, 0), old("", "", 6, 0, 0, 0, 0), brought([2]int{2, 3})},
			"[6 0 0 0 0] ,, | A[5 0 0 0 0] | = [11 0 0 0 0] []"},
		{"few people, who then move to another place", []assess.Act{
			seated("A", 4), assess.Session{Date: "2026-03-01", Table: "A", Changes: []string{assess.ChangesPlace}, Place: "Hall"}, count("A", 5, 0, 0, 0, 0),
		}, "A[] | = [] []"},
		{"few people, who were typed in with their hands", []assess.Act{seated("A", 9), assess.Import{Acts: []assess.Act{seated("A", 4), count("A", 5, 0, 0, 0, 0)}}}, "A[] | = [] []"},
		{"few people of version 1, who were typed in with their hands", []assess.Act{assess.Import{Acts: []assess.Act{few("management"), old("", "", 1, 0, 4, 0, 0)}}}, "[] ,, | = [] []"},
		{"few people of version 1 who came later", []assess.Act{old("", "", 1, 0, 4, 0, 0), few("management")}, "[1 0 4 0 0] ,, | = [1 0 4 0 0] []"},
		{"a talk that is given up for another one", []assess.Act{agreed("A", "started", "consensus", ""), agreed("A", "paper", "majority", "")}, "A[] paper,majority, | = [] []"},
		{"two talks of a table in one list", []assess.Act{assess.Import{Acts: []assess.Act{agreed("A", "started", "consensus", ""), agreed("A", "paper", "majority", "")}}},
			"A[] paper,majority, | = [] []"},
		{"a talk of a table with a code replaces what it knew", []assess.Act{old("", "", 6, 3, 2, 1, 0), agreed("A", "paper", "consensus", "")}, "A[] paper,consensus, | = [] []"},
		{"not from paper: an answer behind the hands", []assess.Act{old("", "how", 6, 3, 2, 1, 0), answered("paper")}, "[6 3 2 1 0] ,, | = [6 3 2 1 0] []"},
		{"an answer before them of another copy", []assess.Act{answered("paper"), old("", "", 6, 3, 2, 1, 0), brought([2]int{1, 2})}, "[6 3 2 1 0] ,, | = [6 3 2 1 0] []"},
		{"an answer behind them of another copy", []assess.Act{old("", "", 6, 3, 2, 1, 0), answered("paper"), brought([2]int{1, 2})}, "[6 3 2 1 0] ,, | = [6 3 2 1 0] []"},
		{"copies that know two rooms with the same hands, and one that knows the first", []assess.Act{
			old("", "", 6, 3, 2, 1, 0), old("", "", 6, 3, 2, 1, 0), old("", "", 6, 3, 2, 1, 0), old("", "", 6, 3, 2, 1, 0), old("", "", 6, 3, 2, 1, 0),
			brought([2]int{1, 2}, [2]int{2, 3}, [2]int{2, 5}, [2]int{3, 5}, [2]int{4, 5}),
		}, "[6 3 2 1 0] ,, | = [6 3 2 1 0] []"},
		{"paper: how it was agreed, and the answer in the same list", []assess.Act{
			assess.Import{Acts: []assess.Act{old("consensus", "", 6, 3, 2, 1, 0), answered("paper")}},
		}, "[6 3 2 1 0] paper,consensus, | = [6 3 2 1 0] []"},
		{"two rooms with the same hands", []assess.Act{old("", "", 6, 3, 2, 1, 0), old("", "", 6, 3, 2, 1, 0), brought([2]int{1, 2})},
			"[6 3 2 1 0] ,, | [6 3 2 1 0] ,, | = [12 6 4 2 0] []"},
		{"two rooms of which one recounts in its copy", []assess.Act{
			old("", "answer", 6, 3, 2, 1, 0), old("", "answer", 5, 0, 0, 0, 0), old("", "", 6, 3, 2, 1, 0), brought([2]int{2, 3}),
		}, "[5 0 0 0 0] ,, | [6 3 2 1 0] ,, | = [11 3 2 1 0] []"},
		{"counted anew", []assess.Act{old("", "answer", 6, 3, 2, 1, 0), old("", "answer", 5, 3, 2, 1, 0)}, "[5 3 2 1 0] ,, | = [5 3 2 1 0] []"},
		{"counted anew with other numbers in between", []assess.Act{
			old("", "answer", 6, 3, 2, 1, 0), old("", "answer", 5, 3, 2, 1, 0), old("", "", 6, 3, 2, 1, 0), old("", "", 6, 3, 2, 1, 0), brought([2]int{2, 3}, [2]int{3, 4}),
		}, "[6 3 2 1 0] ,, | [6 3 2 1 0] ,, | = [12 6 4 2 0] []"},
		{"one room was taken back after the merge", []assess.Act{
			old("", "", 6, 3, 2, 1, 0), old("", "", 5, 0, 0, 0, 0), brought([2]int{1, 2}), assess.Undo{Of: 2},
		}, "[6 3 2 1 0] ,, | = [6 3 2 1 0] []"},
		{"a step was taken back", []assess.Act{
			old("", "answer", 6, 3, 2, 1, 0), old("", "how", 6, 3, 2, 1, 0), assess.Undo{Of: 2}, old("consensus", "", 6, 3, 2, 1, 0), old("consensus", "", 6, 3, 2, 1, 0), brought([2]int{4, 5}),
		}, "[6 3 2 1 0] ,consensus, | = [6 3 2 1 0] []"},
		{"a table with a code replaces what it knew", []assess.Act{old("", "", 6, 3, 2, 1, 0), count("A", 5, 0, 0, 0, 0)}, "A[5 0 0 0 0] | = [5 0 0 0 0] []"},
		{"a table with a code beside one that it did not know", []assess.Act{old("", "", 6, 3, 2, 1, 0), count("A", 5, 0, 0, 0, 0), brought([2]int{1, 2})},
			"[6 3 2 1 0] ,, | A[5 0 0 0 0] | = [11 3 2 1 0] []"},
		{"four hands", []assess.Act{old("", "answer", 1, 0, 3, 0, 0), answered("paper"), old("consensus", "", 1, 0, 3, 0, 0)}, "[] paper,consensus, | = [] []"},
		{"four hands beside twelve", []assess.Act{old("", "", 1, 0, 3, 0, 0), old("", "", 6, 3, 2, 1, 0), brought([2]int{1, 2})},
			"[] ,, | [6 3 2 1 0] ,, | = [6 3 2 1 0] []"},
		{"five hands of four people", []assess.Act{few("management"), old("", "", 1, 0, 4, 0, 0)}, "[] ,, | = [] []"},
		{"what was agreed stays when somebody answers otherwise later", []assess.Act{
			old("", "answer", 6, 3, 2, 1, 0), answered("started"), old("consensus", "", 6, 3, 2, 1, 0), answered("practised"),
		}, "[6 3 2 1 0] started,consensus, | = [6 3 2 1 0] []"},
		{"not agreed yet, though answered before", []assess.Act{answered("paper"), old("", "answer", 6, 3, 2, 1, 0)}, "[6 3 2 1 0] ,, | = [6 3 2 1 0] []"},
		{"paper: the answer in the same list", []assess.Act{
			answered("absent"), assess.Import{Acts: []assess.Act{old("", "", 6, 3, 2, 1, 0), answered("paper")}}, answered("practised"),
		}, "[6 3 2 1 0] paper,, | = [6 3 2 1 0] []"},
		{"paper: the answer in the next line", []assess.Act{answered("absent"), old("", "", 6, 3, 2, 1, 0), answered("paper"), answered("practised")},
			"[6 3 2 1 0] paper,, | = [6 3 2 1 0] []"},
		{"paper: the answer before", []assess.Act{answered("absent"), old("", "", 6, 3, 2, 1, 0)}, "[6 3 2 1 0] absent,, | = [6 3 2 1 0] []"},
		{"two tables that agreed otherwise, settled", []assess.Act{ // nobody agreed by consensus on what was settled
			answered("paper"), old("consensus", "", 6, 3, 2, 1, 0), answered("started"), old("consensus", "", 5, 0, 0, 0, 0),
			brought([2]int{1, 3}, [2]int{1, 4}, [2]int{2, 3}, [2]int{2, 4}), assess.Import{Acts: []assess.Act{answered("started")}},
		}, "[6 3 2 1 0] paper,consensus, | [5 0 0 0 0] started,consensus, | = [11 3 2 1 0] []"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := told(happened(t, tt.acts...)); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// Of what version 1 kept of two groups, no more is read than is kept today.
func TestVoicesOfVersion1(t *testing.T) {
	pack := testPack()
	voice := func(group string, hands ...int) assess.Voice { return assess.Voice{Group: group, Counts: hands} }
	for _, tt := range []struct {
		name   string
		counts []int
		voices []assess.Voice
		want   string
	}{
		{"two large groups of several minds", []int{4, 8, 6, 2, 2}, []assess.Voice{voice("management", 1, 2, 4, 1, 0), voice("field", 2, 4, 1, 0, 1)},
			"[{management paper} {field started}]"},
		{"a room of nine with voices of five and four", []int{3, 3, 3, 0, 0}, []assess.Voice{voice("management", 2, 2, 1, 0, 0), voice("field", 1, 1, 2, 0, 0)}, "[]"},
		{"a group of one mind", []int{2, 7, 3, 0, 0}, []assess.Voice{voice("management", 0, 5, 0, 0, 0), voice("field", 2, 2, 3, 0, 0)}, "[]"},
		{"a group of eight with cells of four, three and one", []int{9, 8, 7, 0, 0}, []assess.Voice{voice("management", 4, 3, 1, 0, 0), voice("field", 5, 5, 6, 0, 0)},
			"[{management absent} {field started}]"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := happened(t, assess.Hands{Question: "q1", Counts: tt.counts, Voices: tt.voices})
			got := fmt.Sprint(Summarise(&pack, s).Questions[0].Tables[0].Before.Voices)
			if got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}
