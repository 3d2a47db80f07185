package workshop

import (
	"strings"
	"testing"

	"safeguard/assess"
)

func TestRank(t *testing.T) {
	counted := func(id string, counts ...int) Counted {
		return Counted{Ref: assess.Ref{Number: id}, Spread: SpreadOf(counts)}
	}
	for _, tt := range []struct {
		name        string
		questions   []Counted
		most, least string
	}{
		{"none", nil, "", ""},
		{"one", []Counted{counted("a", 5, 0, 0)}, "a", ""},
		{"two", []Counted{counted("a", 3, 2, 0), counted("b", 5, 0, 0)}, "b", "a"},
		{"three", []Counted{counted("a", 3, 2, 0), counted("b", 5, 0, 0), counted("c", 4, 1, 0)}, "b c", "a"},
		{"eight", []Counted{counted("a", 1, 9, 0), counted("b", 2, 8, 0), counted("c", 3, 7, 0), counted("d", 4, 6, 0),
			counted("e", 5, 5, 0), counted("f", 10, 0, 0), counted("g", 4, 4, 2), counted("h", 0, 0, 10)}, "f h a", "g e d"},
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
	sum := Summarise(&pack, s)
	if len(sum.Sessions) != 1 || len(sum.Parked) != 1 || names(sum.Questions) != "1.1 1.3" {
		t.Errorf("got %d sessions, %d parked, questions %q", len(sum.Sessions), len(sum.Parked), names(sum.Questions))
	}
}
