package terminal_test

import (
	"strings"
	"testing"
	"time"

	"github.com/rivo/uniseg"

	"safeguard/assess"
	"safeguard/checklists"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

// Every question of the built-in pack has room on the smallest projector: with
// why it matters, what each level means, and the prompt to talk about.
func TestEveryQuestionFitsTheSmallestScreen(t *testing.T) {
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	w := words.In("en")
	about := assess.Assessment{Pack: pack, Contacts: []string{"Child helpline: 116"}}
	now := func() time.Time { return time.Date(2026, 3, 1, 14, 32, 0, 0, time.UTC) }
	room := talk.Room{About: &about, Words: w.Talk(), Now: now}
	state := assess.NewState(assess.Scope{})
	state = state.Then(assess.Session{Date: "2026-03-01", Facilitator: "trainer", Table: "A", People: []assess.Presence{{Group: "field", Count: 8}}})
	refs := pack.Refs()
	if len(refs) < 70 {
		t.Fatalf("only %d questions", len(refs))
	}
	for _, ref := range refs {
		page := room.Page(state.Then(assess.Moved{Question: ref.Question.ID}), talk.RoomPlace{Step: talk.RoomWalks})
		for _, size := range [][2]int{{80, 24}, {120, 40}} {
			lines := terminal.RoomLines(&w.Terminal, &w.Keys, page, size[0], size[1])
			if len(lines)+1 > size[1] {
				t.Errorf("%s takes %d of %d lines", ref.Question.ID, len(lines)+1, size[1])
			}
			all := strings.Join(strings.Fields(strings.Join(lines, " ")), " ")
			for _, want := range []string{ref.Question.Text, ref.Question.Why, ref.Question.Discuss, ref.Question.Means(pack.Scale[3])} {
				if !strings.Contains(all, strings.Join(strings.Fields(want), " ")) {
					t.Errorf("%s at %d columns: there is no %q", ref.Question.ID, size[0], want)
				}
			}
			for _, line := range lines {
				if uniseg.StringWidth(line) >= size[0] {
					t.Errorf("%s: too wide for %d: %q", ref.Question.ID, size[0], line)
				}
			}
		}
	}
}
