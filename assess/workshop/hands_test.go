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

func TestTogether(t *testing.T) {
	voices := func(a, b []int) []assess.Voice {
		return []assess.Voice{{Group: "field", Counts: a}, {Group: "management", Counts: b}}
	}
	for _, tt := range []struct {
		name   string
		voices []assess.Voice
		rest   []int
		sum    []int
		kept   bool
	}{
		{"two large groups", voices([]int{5, 0, 0}, []int{0, 5, 1}), nil, []int{5, 5, 1}, true},
		{"and others", voices([]int{5, 0, 0}, []int{0, 5, 0}), []int{1, 2, 2}, []int{6, 7, 2}, true},
		{"few others", voices([]int{5, 0, 0}, []int{0, 5, 0}), []int{1, 2, 1}, []int{6, 7, 1}, false},
		{"few raise their hand", voices([]int{4, 0, 0}, []int{0, 5, 0}), nil, []int{4, 5, 0}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			h, kept := Together(assess.Hands{Question: "q"}, tt.voices, tt.rest)
			if !slices.Equal(h.Counts, tt.sum) || kept != tt.kept || (len(h.Voices) > 0) != tt.kept {
				t.Errorf("got %+v, kept %v", h, kept)
			}
		})
	}
}

func TestPeople(t *testing.T) {
	of := func(groups ...int) []assess.Presence {
		var list []assess.Presence
		for i, n := range groups {
			p := assess.Presence{Group: assess.Groups[i], Count: n}
			if n < assess.SmallGroup {
				p = assess.Presence{Group: assess.Groups[i], Few: true}
			}
			list = append(list, p)
		}
		return list
	}
	for _, tt := range []struct {
		name      string
		people    []assess.Presence
		low, high int
		why       Refusal
		others    bool
	}{
		{"two large groups", of(5, 9), 14, 14, "", false},
		{"a small voice", of(4, 9), 10, 13, VoiceSmall, false},
		{"a voice that is not there", of(6), 6, 6, VoiceSmall, false},
		{"large others", of(5, 9, 5), 19, 19, "", true},
		{"small others", of(5, 9, 2), 15, 18, RestSmall, true},
		{"others that are small each: their number is not known", of(5, 9, 4, 4), 16, 22, RestSmall, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			low, high := assess.People(tt.people)
			why, others := MayHear(tt.people, assess.Groups[:2])
			if low != tt.low || high != tt.high || why != tt.why || others != tt.others {
				t.Errorf("got %d to %d, %q, %v", low, high, why, others)
			}
		})
	}
}
