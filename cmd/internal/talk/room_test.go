package talk_test

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/talk"
)

// An empty line is no choice, and there is nothing to quote of it.
func TestARoomQuotesNoEmptyLine(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.safeguard")
	makeFile(t, path)
	file, err := store.Read(path)
	if err != nil {
		t.Fatal(err)
	}
	room := talk.Room{About: &file.About, Words: english(t), Now: func() time.Time { return me.Now() }}
	session := assess.Session{Date: "2026-03-01", Facilitator: "trainer", Table: "A", People: []assess.Presence{{Group: "field", Count: 9}}}
	id := file.About.Pack.Checklists[2].Questions[0].ID
	answering := file.State.Then(session, assess.Count{Question: id, Table: "A", Moment: assess.Before, Hands: []int{9, 0, 0, 0, 0}})
	agreed := answering.Then(assess.Answer{Question: id, Value: "paper"}, assess.Talk{Question: id, Table: "A", Answer: "paper", Next: "how"})
	walks := talk.RoomPlace{Step: talk.RoomWalks}
	for _, tt := range []struct {
		field, typed, want string
		state              assess.State
	}{
		{"answer", " ", "Please type one of A B C D ?. The room decides; type its letter.", answering},
		{"answer", "z", "“z” is not one of A B C D ?. The room decides; type its letter.", answering},
		{"how", "", "Please type c, m or o.", agreed},
		{"how", "x", "“x” is not one of c, m and o.", agreed},
	} {
		out := room.Take(tt.state, walks, talk.Form{Values: map[string]string{tt.field: tt.typed}})
		if got := out.Wrong[tt.field]; strings.ReplaceAll(got, "\u00a0", " ") != tt.want {
			t.Errorf("%q typed at %s: %q, want %q", tt.typed, tt.field, got, tt.want)
		}
	}
}

// A form of another step, a move that is not offered and a place that is not
// there record nothing and bring nothing down.
func TestARoomTakesOnlyWhatFits(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.safeguard")
	makeFile(t, path)
	file, err := store.Read(path)
	if err != nil {
		t.Fatal(err)
	}
	room := talk.Room{About: &file.About, Words: english(t), Now: func() time.Time { return me.Now() }}
	session := assess.Session{Date: "2026-03-01", Facilitator: "trainer", Table: "A", People: []assess.Presence{{Group: "field", Count: 9}}}
	id := file.About.Pack.Checklists[2].Questions[0].ID
	talking := file.State.Then(session, assess.Count{Question: id, Table: "A", Moment: assess.Before, Hands: []int{1, 5, 3, 0, 0}},
		assess.Answer{Question: id, Value: "paper"}, assess.Talk{Question: id, Table: "A", Answer: "paper", Next: "minority"})
	walks := talk.RoomPlace{Step: talk.RoomWalks}
	for _, tt := range []struct {
		name  string
		state assess.State
		at    talk.RoomPlace
		form  talk.Form
	}{
		{"the form of the step before, once more", talking, walks, talk.Form{Values: map[string]string{"answer": "C"}}},
		{"an empty form", talking, walks, talk.Form{}},
		{"a move that is not offered", file.State, talk.RoomPlace{Step: talk.RoomOpens}, talk.Form{Do: talk.Park, Text: "x"}},
		{"no profile question", file.State.Then(session), talk.RoomPlace{Step: talk.RoomProfile, N: 3}, talk.Form{}},
		{"a move at a profile question", file.State.Then(session), talk.RoomPlace{Step: talk.RoomProfile, Open: []string{"visitors"}}, talk.Form{Do: talk.Park, Text: "x"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			room.Page(tt.state, tt.at)
			if out := room.Take(tt.state, tt.at, tt.form); len(out.Acts) > 0 || out.End {
				t.Errorf("recorded %v", out.Acts)
			}
		})
	}
}
