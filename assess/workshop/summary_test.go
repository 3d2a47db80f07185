package workshop

import (
	"fmt"
	"strings"
	"testing"

	"safeguard/assess"
)

func TestRank(t *testing.T) {
	counted := func(id string, counts ...int) Counted {
		return Counted{Ref: assess.Ref{Number: id}, Now: SpreadOf(counts)}
	}
	for _, tt := range []struct {
		name        string
		questions   []Counted
		most, least string
	}{
		{"none", nil, "", ""},
		{"one", []Counted{counted("a", 5, 0, 0)}, "a", ""},
		{"one of which nobody knows", []Counted{counted("x", 0, 0, 0), counted("a", 3, 2, 0), counted("y")}, "a", ""},
		{"two", []Counted{counted("a", 3, 2, 0), counted("b", 5, 0, 0)}, "b", "a"},
		{"three", []Counted{counted("a", 3, 2, 0), counted("b", 5, 0, 0), counted("c", 4, 1, 0)}, "b c", "a"},
		{"eight", []Counted{counted("a", 1, 9, 0), counted("b", 2, 8, 0), counted("c", 3, 7, 0), counted("d", 4, 6, 0),
			counted("e", 5, 5, 0), counted("f", 10, 0, 0), counted("g", 4, 4, 2), counted("h", 0, 0, 10)}, "f h a", "g e d"},
		{"all of one mind", []Counted{counted("a", 0, 9, 0), counted("b", 0, 0, 9)}, "a", ""},
		{"equal shares keep their order", []Counted{counted("a", 1, 1, 0), counted("b", 2, 2, 0)}, "a", "b"},
		{"equal shares, one far apart", []Counted{counted("a", 5, 0, 5, 0), counted("b", 5, 5, 0, 0)}, "b", "a"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			most, least := rank(tt.questions)
			if names(most) != tt.most || names(least) != tt.least {
				t.Errorf("most %q, least %q", names(most), names(least))
			}
		})
	}
}

func names(list []Counted) string {
	var all []string
	for _, c := range list {
		all = append(all, c.Ref.Number)
	}
	return strings.Join(all, " ")
}

func TestSummarise(t *testing.T) {
	pack := testPack()
	s := stateAfter(t, "S h1 a1 d1 p h2 u i3 h4")
	var err error
	s, err = assess.Apply(s, assess.Event{Seq: len(s.Events()) + 1, Act: assess.ProfileAnswer{Profile: "visitors"}})
	if err != nil {
		t.Fatal(err)
	}
	s = s.Then(assess.Parked{Question: "q1"}, assess.Parked{Question: "q1", Redacted: true}) // taken away, and removed
	sum := Summarise(&pack, s)
	if len(sum.Sessions) != 1 || len(sum.Parked) != 2 || names(sum.Questions) != "1.1 1.3" {
		t.Errorf("got %d sessions, %d parked, questions %q", len(sum.Sessions), len(sum.Parked), names(sum.Questions))
	}
	if names(sum.Most) != "1.1" || names(sum.Least) != "1.3" {
		t.Errorf("most agreed %q, least %q", names(sum.Most), names(sum.Least))
	}
	s.Scope = assess.Scope{Checklists: []string{"another"}}
	if sum := Summarise(&pack, s); len(sum.Questions) != 0 {
		t.Errorf("questions out of the scope: %q", names(sum.Questions))
	}
}

// Hands of all tables are added up for each moment: those after the talk only where
// every table that had counted before counted again. The spread is that before.
func TestTogether(t *testing.T) {
	before, after := Showing{Hands: []int{0, 5, 5, 0}}, Showing{Hands: []int{0, 0, 10, 0}}
	for _, tt := range []struct {
		name   string
		tables []Table
		want   string // before, after, and hands at the answer that most gave
	}{
		{"none", []Table{{}}, "[] [] 0"},
		{"before", []Table{{Before: before}}, "[0 5 5 0] [] 5"},
		{"after only", []Table{{After: after}}, "[] [0 0 10 0] 10"},
		{"both", []Table{{Before: before, After: after}}, "[0 5 5 0] [0 0 10 0] 5"},
		{"two with both", []Table{{Before: before, After: after}, {Before: before, After: after}}, "[0 10 10 0] [0 0 20 0] 10"},
		{"the first did not count again", []Table{{Before: before}, {Before: before, After: after}}, "[0 10 10 0] [] 10"},
		{"the last did not count again", []Table{{Before: before, After: after}, {Before: before}}, "[0 10 10 0] [] 10"},
		{"one that never counted", []Table{{}, {Before: before, After: after}}, "[0 5 5 0] [0 0 10 0] 5"},
	} {
		c := Together(assess.Ref{}, tt.tables)
		if got := fmt.Sprint(c.Before, c.After, c.Spread.Most); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}

// Where a room counted again, its agreement is that after the talk, and the one
// before is at hand beside it.
func TestAgreementFollowsTheSecondCount(t *testing.T) {
	first := Together(assess.Ref{Number: "3.1"}, []Table{{Before: Showing{Hands: []int{2, 5, 4, 2, 1}}, After: Showing{Hands: []int{0, 3, 9, 1, 1}}}})
	second := Together(assess.Ref{Number: "3.2"}, []Table{{Before: Showing{Hands: []int{2, 5, 4, 2, 1}}}})
	most, least := rank([]Counted{second, first})
	if names(most) != "3.1" || names(least) != "3.2" {
		t.Errorf("most %q, least %q", names(most), names(least))
	}
	if got := fmt.Sprint(first.Now.Most, first.Now.Total, first.Spread.Most, first.Moved(), second.Now.Most, second.Moved()); got != "9 14 5 true 5 false" {
		t.Errorf("got %s", got)
	}
}

// How a table stood last, and whether that can be compared with before.
func TestLatestAndMoved(t *testing.T) {
	before, after := Showing{Hands: []int{5, 0}}, Showing{Hands: []int{0, 5}}
	for _, tt := range []struct {
		table Table
		want  string
	}{
		{Table{}, "[] false"}, {Table{Before: before}, "[5 0] false"}, {Table{After: after}, "[0 5] false"}, {Table{Before: before, After: after}, "[0 5] true"},
	} {
		if got := fmt.Sprint(tt.table.Latest().Hands, tt.table.Moved()); got != tt.want {
			t.Errorf("%+v: got %s, want %s", tt.table, got, tt.want)
		}
	}
}
