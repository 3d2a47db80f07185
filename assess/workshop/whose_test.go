package workshop

import (
	"fmt"
	"testing"
	"time"

	"safeguard/assess"
)

// In version 1 a sitting was of whoever wrote it, on its day: the people of another
// one, and an answer typed in by another, are not those of the hands.
func TestWhoseHandsOfVersion1(t *testing.T) {
	nine, few := assess.Session{Date: "2026-03-01", Facilitator: "trainer", People: people(9)}, few("management")
	hands := old("", "", 1, 0, 4, 0, 0)
	for _, tt := range []struct {
		name string
		acts []assess.Act
		by   string // who recorded each
		days string // and on which day of March
		want string
	}{
		{"the same person", []assess.Act{nine, few, hands}, "AAA", "111", "[] "},
		{"another person had few people", []assess.Act{nine, few, hands}, "ABA", "111", "[1 0 4 0 0] "},
		{"few people on another day", []assess.Act{nine, few, hands}, "AAA", "121", "[1 0 4 0 0] "},
		{"the first sitting of all is of all", []assess.Act{few, hands}, "AB", "12", "[] "},
		{"typed in by the same person", []assess.Act{hands, answered("paper")}, "AA", "11", "[1 0 4 0 0] paper"},
		{"answered by another", []assess.Act{hands, answered("paper")}, "AB", "11", "[1 0 4 0 0] "},
		{"answered on another day", []assess.Act{hands, answered("paper")}, "AA", "12", "[1 0 4 0 0] "},
	} {
		s := assess.NewState(assess.Scope{})
		for i, act := range tt.acts {
			at := time.Date(2026, 3, int(tt.days[i]-'0'), 9, i, 0, 0, time.UTC)
			var err error
			if s, err = assess.Apply(s, assess.Event{Seq: i + 1, Time: at, By: tt.by[i : i+1], Act: act}); err != nil {
				t.Fatal(err)
			}
		}
		pack := testPack()
		table := Summarise(&pack, s).Questions[0].Tables[0]
		if got := fmt.Sprint(table.Before.Hands, " ", table.Talks[0].Answer); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
}

// Hands that were shown silently, and talks of which something was removed, say so.
func TestSilentAndRedacted(t *testing.T) {
	for _, silent := range []bool{false, true} {
		for name, act := range map[string]assess.Act{
			"count":     assess.Count{Question: "q1", Table: "A", Moment: assess.Before, Hands: []int{5, 0, 0, 0, 0}, Silent: silent},
			"version 1": assess.Hands{Question: "q1", Counts: []int{5, 0, 0, 0, 0}, Silent: silent, Redacted: silent},
		} {
			pack := testPack()
			table := Summarise(&pack, happened(t, act)).Questions[0].Tables[0]
			if table.Before.Silent != silent || len(table.Talks) > 0 && table.Talks[0].Redacted != silent {
				t.Errorf("%s, silent and redacted %v: %+v", name, silent, table)
			}
		}
	}
}

// A talk says no more than another one when all that it says stands there too.
func TestWithin(t *testing.T) {
	full := assess.Talk{Answer: "paper", How: "consensus", Minority: "m", Redacted: true}
	for _, tt := range []struct {
		name string
		a, b assess.Talk
		want bool
	}{
		{"nothing", assess.Talk{}, full, true},
		{"a part", assess.Talk{Answer: "paper", Minority: "m"}, full, true},
		{"the same", full, full, true},
		{"another answer", assess.Talk{Answer: "started"}, full, false},
		{"another way", assess.Talk{How: "majority"}, full, false},
		{"another minority", assess.Talk{Minority: "n"}, full, false},
		{"more", full, assess.Talk{Answer: "paper"}, false},
		{"removed here only", assess.Talk{Redacted: true}, assess.Talk{Answer: "paper"}, false},
		{"removed in both", assess.Talk{Redacted: true}, full, true},
	} {
		if got := within(tt.a, tt.b); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}
