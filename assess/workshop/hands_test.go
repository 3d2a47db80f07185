package workshop

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"safeguard/assess"
)

func TestParseHands(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"2 5 3 1 0", "[2 5 3 1 0]"},
		{" 2,5, 3;1\t0 ", "[2 5 3 1 0]"},
		{"2\u00a05\u00a03\u00a01\u00a00", "[2 5 3 1 0]"},
		{"2 5 3 1", "hands count (got 4, want 5)"},
		{"2 5 3 1 0 0", "hands count (got 6, want 5)"},
		{"", "hands count (got 0, want 5)"},
		{"2 5 3 1 -0", "hands not numbers"},
		{"2 5 3 1 +1", "hands not numbers"},
		{"2 5 3 1 1.5", "hands not numbers"},
		{"9999 0 0 0 0", "[9999 0 0 0 0]"},
		{"2 5 3 1 -1", "hands not numbers"},
		{"2 5 3 1 10000", "hands not numbers"},
		{"a b c d e", "hands not numbers"},
		{"9999999999999999999999 1 1 1 1", "hands not numbers"},
	} {
		counts, err := ParseHands(tt.line, 5)
		got := fmt.Sprint(counts)
		if err != nil {
			got = err.Error()
		}
		if got != tt.want {
			t.Errorf("%q: got %s, want %s", tt.line, got, tt.want)
		}
	}
	var count CountError
	if _, err := ParseHands("1 2", 5); !errors.As(err, &count) || count.Got != 2 || count.Want != 5 {
		t.Errorf("got %+v", count)
	}
}

func TestMayCountApart(t *testing.T) {
	of := func(groups ...int) map[string]int {
		people := map[string]int{}
		for i, n := range groups {
			people[assess.Groups[i]] = n
		}
		return people
	}
	for _, tt := range []struct {
		name   string
		people map[string]int
		why    Refusal
		others bool
	}{
		{"two large groups", of(5, 9), "", false},
		{"a small voice", of(4, 9), VoiceSmall, false},
		{"another small voice", of(9, 4), VoiceSmall, false},
		{"a voice that is not there", of(6), VoiceSmall, false},
		{"large others", of(5, 9, 5), "", true},
		{"small others", of(5, 9, 4), RestSmall, true},
		{"others that are small each and large together", of(5, 9, 4, 1), "", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			why, others := MayCountApart(tt.people, assess.Groups[:2])
			if why != tt.why || others != tt.others {
				t.Errorf("got %q, %v", why, others)
			}
		})
	}
}

func TestOthers(t *testing.T) {
	s := assess.Session{Voices: []string{"field", "board"}, People: []assess.Presence{{Group: "board"}, {Group: "field"}}}
	if Others(s) {
		t.Error("two voices have others")
	}
	s.People = append(s.People, assess.Presence{Group: "partners"})
	if !Others(s) {
		t.Error("partners belong to none of two voices")
	}
}

func TestSumOf(t *testing.T) {
	if got := SumOf([]assess.Voice{{Counts: []int{1, 2, 0}}, {Counts: []int{3, 0, 4}}}); !slices.Equal(got, []int{4, 2, 4}) {
		t.Errorf("got %v", got)
	}
}
