package assess

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"testing"
)

func TestMaySplit(t *testing.T) {
	voice := func(counts ...int) Voice { return Voice{Group: "field", Counts: counts} }
	for _, tt := range []struct {
		name   string
		all    []int
		voices []Voice
		want   bool
	}{
		{"two groups of five and nobody else", []int{5, 5, 0}, []Voice{voice(5, 0, 0), voice(0, 5, 0)}, true},
		{"a group of four", []int{4, 5, 0}, []Voice{voice(4, 0, 0), voice(0, 5, 0)}, false},
		{"four are left over", []int{5, 5, 4}, []Voice{voice(5, 0, 0), voice(0, 5, 0)}, false},
		{"five are left over", []int{5, 5, 5}, []Voice{voice(5, 0, 0), voice(0, 5, 0)}, true},
		{"a silent group", []int{5, 0, 0}, []Voice{voice(5, 0, 0), voice(0, 0, 0)}, false},
		{"more than there are", []int{4, 6, 0}, []Voice{voice(5, 0, 0), voice(0, 5, 0)}, false},
		{"another scale", []int{5, 5, 0}, []Voice{voice(5, 0), voice(0, 5, 0)}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := MaySplit(tt.all, tt.voices); got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

func TestCheckRoom(t *testing.T) {
	p := builtinRules("M q")
	session := func(people []Presence, voices ...string) Session {
		return Session{Date: "2026-03-01", Facilitator: "trainer", People: people, Voices: voices}
	}
	big := []Presence{Presence{Group: "field", Count: 5}, Presence{Group: "management", Count: 7}}
	for _, tt := range []struct {
		name string
		act  Act
		want string
	}{
		{"a session", session(big, "field", "management"), ""},
		{"a small group whose number is kept", session([]Presence{{Group: "board", Count: 4}}), `wrong presence (people 4, group board)`},
		{"a small group beside its number", session([]Presence{{Group: "board", Count: 4, Few: true}}), `wrong presence (people 4, group board)`},
		{"a large group called small", session([]Presence{{Group: "board", Count: 5, Few: true}}), `wrong presence (people 5, group board)`},
		{"a group that no room holds", session([]Presence{{Group: "board", Count: 10_000}}), "too many people (people 10000, most 9999)"},
		{"a group that is a name", session([]Presence{{Group: "Asha", Count: 5}}), `wrong presence (people 5, group Asha)`},
		{"a voice of a small group", session([]Presence{Presence{Group: "board", Few: true}, Presence{Group: "field", Count: 9}}, "board", "field"), `voice too small (group board)`},
		{"a facilitator by name", Session{Date: "2026-03-01", Facilitator: "Asha"}, `no facilitator role (role Asha)`},
		{"hands", Hands{Question: "a1", Counts: []int{1, 2, 3, 4, 0}, How: Majority}, ""},
		{"too few numbers", Hands{Question: "a1", Counts: []int{1, 2, 3, 4}}, "hands misfit (got 4, want 5)"},
		{"less than nothing", Hands{Question: "a1", Counts: []int{1, 2, 3, 4, -1}}, "negative hands"},
		{"as many as there can be", Hands{Question: "a1", Counts: []int{9999, 9999, 9999, 9999, 9999}}, ""},
		{"more than there can be", Hands{Question: "a1", Counts: []int{1, 2, 2_000_000_000, 4, 0}}, "too many people (people 2000000000, most 9999)"},
		{"a voice with less than nothing", Hands{Question: "a1", Counts: []int{10, 10, 0, 0, 0}, Voices: []Voice{
			{"board", []int{-5, 10, 0, 0, 0}}, {"field", []int{5, 0, 0, 0, 0}}}}, "negative hands"},
		{"an unknown way", Hands{Question: "a1", Counts: []int{1, 2, 3, 4, 0}, How: "vote"}, `no way to agree (how vote)`},
		{"hands of another pack", Hands{Question: "z", Counts: []int{1, 2, 3, 4, 0}}, `no such question (question z)`},
		{"a split of a small group", Hands{Question: "a1", Counts: []int{4, 5, 0, 0, 0}, Voices: []Voice{
			{"board", []int{4, 0, 0, 0, 0}}, {"field", []int{0, 5, 0, 0, 0}}}}, "group too small (people 5)"},
		{"parked at no question", Parked{Text: "x"}, `no such question (question )`},
		{"moved to the end", Moved{}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			checkSays(t, &p, tt.act, tt.want)
		})
	}
}

// Whatever is tried, no act that passes Check tells a small group apart: not by
// its own hands, and not by what is left when the others are subtracted.
func TestNoSmallGroupIsEverKept(t *testing.T) {
	p := builtinRules("M q")
	r := rand.New(rand.NewPCG(1, 2))
	counts := func() []int {
		c := make([]int, len(p.Scale)+1)
		for i := range c {
			c[i] = r.IntN(4)
		}
		return c
	}
	passed := 0
	for range 20000 {
		h := Hands{Question: "a1", Counts: counts(), Voices: []Voice{{"field", counts()}, {"board", counts()}}}
		if r.IntN(2) == 0 { // what a room types: the voices are part of all
			for i := range h.Counts {
				h.Counts[i] += h.Voices[0].Counts[i] + h.Voices[1].Counts[i]
			}
		}
		if Check(&p, h) != nil {
			continue
		}
		passed++
		a, b, all := Sum(h.Voices[0].Counts), Sum(h.Voices[1].Counts), Sum(h.Counts)
		if left := all - a - b; a < 5 || b < 5 || left != 0 && left < 5 {
			t.Fatalf("kept: %+v", h)
		}
	}
	if passed < 100 {
		t.Fatalf("only %d acts passed", passed)
	}
}

func TestRoomActsAreReadBack(t *testing.T) {
	for _, act := range []Act{
		Session{Date: "2026-03-01", Place: "Nairobi", Facilitator: "trainer", Minutes: 90, People: []Presence{Presence{Group: "board", Few: true}}, Silent: true},
		Hands{Question: "a1", Counts: []int{0, 5, 5, 0, 0}, Voices: []Voice{{"field", []int{0, 5, 0, 0, 0}}}, How: Consensus, Minority: "m", Next: "owner"},
		Parked{Question: "a1", Text: "t"},
		Moved{Question: "a1"},
	} {
		data, err := json.Marshal(act)
		if err != nil {
			t.Fatal(err)
		}
		back, err := DecodeAct(act.Kind(), data)
		if err != nil || !reflect.DeepEqual(back, act) {
			t.Errorf("%s comes back as %+v, %v", data, back, err)
		}
	}
}

func TestRedactRoom(t *testing.T) {
	for _, tt := range []struct {
		act  Act
		want string
		n    int
	}{
		{Hands{Question: "a1", Counts: []int{5}, Minority: "m"}, `{"question":"a1","hands":[5],"redacted":true}`, 1},
		{Hands{Question: "a2", Counts: []int{1}, Minority: "m"}, `{"question":"a2","hands":[1],"minority":"m"}`, 0},
		{Parked{Question: "a1", Text: "t"}, `{"question":"a1","redacted":true}`, 1},
		{Parked{Question: "a2", Text: "t"}, `{"question":"a2","text":"t"}`, 0},
	} {
		act, n := Redact(tt.act, "a1")
		if got, _ := json.Marshal(act); string(got) != tt.want || n != tt.n {
			t.Errorf("got  %s, %d\nwant %s, %d", got, n, tt.want, tt.n)
		}
	}
}
