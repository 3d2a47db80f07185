package assess

import (
	"encoding/json"
	"slices"
	"testing"
)

// What version 1 kept of few people goes with a redaction, and nothing else.
func TestRedactFewPeople(t *testing.T) {
	voices := []Voice{{"management", []int{2, 2, 1, 0, 0}}, {"field", []int{1, 1, 2, 1, 0}}}
	for _, tt := range []struct {
		name, what string
		act        Act
		want       string
		n          int
	}{
		{"a room of four", FewPeople, Hands{Question: "a1", Counts: []int{1, 0, 3, 0, 0}}, `{"question":"a1","hands":[0,0,0,0,0]}`, 1},
		{"no hands", FewPeople, Hands{Question: "a1", Counts: []int{0, 0, 0, 0, 0}}, `{"question":"a1","hands":[0,0,0,0,0]}`, 0},
		{"of the question", "a1", Hands{Question: "a1", Counts: []int{1, 0, 3, 0, 0}, Minority: "m"}, `{"question":"a1","hands":[0,0,0,0,0],"redacted":true}`, 2},
		{"of another question", "a2", Hands{Question: "a1", Counts: []int{1, 0, 3, 0, 0}}, `{"question":"a1","hands":[1,0,3,0,0]}`, 0},
		{"a room of five", FewPeople, Hands{Question: "a1", Counts: []int{1, 0, 3, 0, 1}, Minority: "m"}, `{"question":"a1","hands":[1,0,3,0,1],"minority":"m"}`, 0},
		{"voices", FewPeople, Hands{Question: "a1", Counts: []int{3, 3, 3, 1, 0}, Voices: voices}, `{"question":"a1","hands":[3,3,3,1,0]}`, 1},
		{"groups beside a small one", FewPeople, Session{Date: "2026-03-01", Facilitator: "trainer", People: []Presence{{"field", 6, false}, {"board", 0, true}}},
			`{"date":"2026-03-01","facilitator":"trainer","people":[{"group":"field"},{"group":"board"}],"uncounted":true}`, 1},
		{"large groups", FewPeople, Session{Date: "2026-03-01", Facilitator: "trainer", People: []Presence{{"field", 6, false}}},
			`{"date":"2026-03-01","facilitator":"trainer","people":[{"group":"field","count":6}]}`, 0},
		{"a count of today", FewPeople, Count{Question: "a1", Table: "A", Moment: Before, Hands: []int{5, 0, 0, 0, 0}},
			`{"question":"a1","table":"A","moment":"before","hands":[5,0,0,0,0]}`, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules("M q")
			before, _ := json.Marshal(tt.act)
			act, n := Redact(tt.act, tt.what)
			if got, _ := json.Marshal(act); string(got) != tt.want || n != tt.n {
				t.Errorf("got  %s, %d\nwant %s, %d", got, n, tt.want, tt.n)
			}
			if err := Check(&p, act); err != nil {
				t.Errorf("what is left is refused: %v", err)
			}
			if after, _ := json.Marshal(tt.act); !slices.Equal(before, after) {
				t.Errorf("the act that was given is changed to %s", after)
			}
		})
	}
}

// An uncounted sitting holds no number and says of nobody how many there were.
func TestUncounted(t *testing.T) {
	p := builtinRules("q")
	s := Session{Date: "2026-03-01", Facilitator: "trainer", Uncounted: true, People: []Presence{{"field", 0, false}}}
	if s.Room() != (Range{}) || Check(&p, s) != nil {
		t.Errorf("%v, %v", s.Room(), Check(&p, s))
	}
	for _, g := range []Presence{{"field", 6, false}, {"field", 0, true}} {
		s.People = []Presence{g}
		if Check(&p, s) == nil {
			t.Errorf("%+v is kept", g)
		}
	}
}
