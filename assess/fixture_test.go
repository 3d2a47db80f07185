package assess

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// builtinRules returns a pack with the scale, bands and caps of the built-in
// one and a checklist for every argument. A checklist is written as its
// questions: "q" an ordinary one, "M" a must-have, a digit behind it the
// weight, "?" behind it asked only when the profile question "direct" is not
// "no". The ids are a1, a2, … in the first checklist, b1, … in the second.
func builtinRules(checklists ...string) Pack {
	p := Pack{
		Schema: 1, ID: "test", Version: 1, Languages: []string{"en"},
		Scale: []Level{
			{ID: "absent", Points: 0}, {ID: "started", Points: 1},
			{ID: "paper", Points: 2}, {ID: "practised", Points: 3},
		},
		Bands: []Band{
			{ID: "urgent", From: 0}, {ID: "developing", From: 40},
			{ID: "established", From: 67}, {ID: "strong", From: 85},
		},
		RatedFrom: 50, GapBelow: "paper", PaperLevel: "paper",
		Caps: []Cap{
			{MustHave: "absent", Count: 1, Checklist: "urgent", Whole: "developing"},
			{MustHave: "absent", Count: 3, Whole: "urgent"},
			{MustHave: "started", Count: 1, Checklist: "developing", Whole: "developing"},
			{MustHave: "paper", Count: 1, Checklist: "established", Whole: "established"},
		},
		Profile: []ProfileQuestion{{ID: "direct"}},
	}
	for i, spec := range checklists {
		name := string(rune('a' + i))
		c := Checklist{ID: name}
		for j, word := range strings.Fields(spec) {
			q := Question{ID: fmt.Sprintf("%s%d", name, j+1), Rev: 1, Weight: 1, Action: ActionText{Effort: "M"}}
			for _, r := range word {
				switch {
				case r == 'M':
					q.Critical = true
				case r >= '1' && r <= '3':
					q.Weight = int(r - '0')
				case r == '?':
					q.AskedIf = AnyOf{"direct"}
				}
			}
			c.Questions = append(c.Questions, q)
		}
		p.Checklists = append(p.Checklists, c)
	}
	return p
}

var noon = time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)

// values are the short words for answers in test tables.
var values = map[rune]string{'A': "absent", 'B': "started", 'C': "paper", 'D': "practised", '?': Unsure, '-': NA}

// answered returns the state of p after the given answers on 1 March 2026, one
// word a checklist, one letter a question: the letters of the levels, "?" don't
// know, "-" does not apply, "." no answer.
func answered(t testing.TB, p Pack, words string) State {
	t.Helper()
	s := NewState(Scope{})
	for i, word := range strings.Fields(words) {
		if got, want := len(word), len(p.Checklists[i].Questions); got != want {
			t.Fatalf("checklist %d has %d questions and %d answers", i+1, want, got)
		}
		for j, r := range word {
			if v, ok := values[r]; ok {
				s = record(t, s, Answer{Question: p.Checklists[i].Questions[j].ID, Value: v, Reason: "because"})
			}
		}
	}
	return s
}

// record appends an act on 1 March 2026.
func record(t testing.TB, s State, act Act) State { return recordOn(t, s, noon, act) }

func recordOn(t testing.TB, s State, at time.Time, act Act) State {
	t.Helper()
	s, err := Apply(s, Event{Seq: len(s.Events()) + 1, Time: at, Act: act})
	if err != nil {
		t.Fatal(err)
	}
	return s
}
