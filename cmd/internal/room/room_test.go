package room_test

import (
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/words"
)

// A form of another step, a move that is not offered and a place that is not
// there record nothing and bring nothing down.
func TestARoomTakesOnlyWhatFits(t *testing.T) {
	about, empty := consent(t)
	hall := room.Room{About: about, Words: words.In("en").InRoom(), Now: now}
	session := assess.Session{Date: "2026-03-01", Facilitator: "trainer", Table: "A", People: []assess.Presence{{Group: "field", Count: 9}}}
	id := about.Pack.Checklists[2].Questions[0].ID
	talking := empty.Then(session, assess.Count{Question: id, Table: "A", Moment: assess.Before, Hands: []int{1, 5, 3, 0, 0}},
		assess.Answer{Question: id, Value: "paper"}, assess.Talk{Question: id, Table: "A", Answer: "paper", Next: "minority"})
	walks := room.Place{Step: room.Walks}
	for _, tt := range []struct {
		name  string
		state assess.State
		at    room.Place
		form  talk.Form
	}{
		{"the form of the step before, once more", talking, walks, talk.Form{Values: map[string]string{"answer": "C"}}},
		{"an empty form", talking, walks, talk.Form{}},
		{"a move that is not offered", empty, room.Place{Step: room.Opens}, talk.Form{Do: talk.Park, Text: "x"}},
		{"no profile question", empty.Then(session), room.Place{Step: room.Profile, N: 3}, talk.Form{}},
		{"a move at a profile question", empty.Then(session), room.Place{Step: room.Profile, Open: []string{"visitors"}}, talk.Form{Do: talk.Park, Text: "x"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			hall.Page(tt.state, tt.at)
			if out := hall.Take(tt.state, tt.at, tt.form); len(out.Acts) > 0 || out.End {
				t.Errorf("recorded %v", out.Acts)
			}
		})
	}
}

// An empty line is no choice, and there is nothing to quote of it.
func TestARoomQuotesNoEmptyLine(t *testing.T) {
	about, empty := consent(t)
	hall := room.Room{About: about, Words: words.In("en").InRoom(), Now: now}
	session := assess.Session{Date: "2026-03-01", Facilitator: "trainer", Table: "A", People: []assess.Presence{{Group: "field", Count: 9}}}
	id := about.Pack.Checklists[2].Questions[0].ID
	answering := empty.Then(session, assess.Count{Question: id, Table: "A", Moment: assess.Before, Hands: []int{9, 0, 0, 0, 0}})
	agreed := answering.Then(assess.Answer{Question: id, Value: "paper"}, assess.Talk{Question: id, Table: "A", Answer: "paper", Next: "how"})
	for _, tt := range []struct {
		field, typed, want string
		state              assess.State
	}{
		{"answer", " ", "Please type one of A B C D ?. The room decides; type its letter.", answering},
		{"answer", "z", "“z” is not one of A B C D ?. The room decides; type its letter.", answering},
		{"how", "", "Please type c, m or o.", agreed},
		{"how", "x", "“x” is not one of c, m and o.", agreed},
	} {
		out := hall.Take(tt.state, room.Place{Step: room.Walks}, talk.Form{Values: map[string]string{tt.field: tt.typed}})
		if got := strings.ReplaceAll(out.Wrong[tt.field], "\u00a0", " "); got != tt.want {
			t.Errorf("%q typed at %s: %q, want %q", tt.typed, tt.field, got, tt.want)
		}
	}
}
