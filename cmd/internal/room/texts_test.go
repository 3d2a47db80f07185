package room_test

import (
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/words"
)

// roomAt is a room that is at a step of the talk about the first question on
// consent, which was answered before with texts of its own.
func roomAt(t *testing.T, next string) (room.Room, assess.State, string) {
	t.Helper()
	about, empty := consent(t)
	first, _ := about.Pack.Find("3.1")
	id, owner := first.Question.ID, first.Question.Action.Owner
	hall := room.Room{About: about, Setting: room.Setting{Checklist: "consent"}, Words: words.In("en").InRoom(), Now: now}
	session := assess.Session{Date: "2026-03-01", Facilitator: "trainer", Checklist: "consent", Table: "A", People: []assess.Presence{{Group: "field", Count: 9}}}
	acts := []assess.Act{
		assess.Answer{Question: id, Value: "paper", Note: "no list yet", Evidence: "Form of 2019"}, assess.PlanEntry{Question: id, Owner: &owner},
		session, assess.Count{Question: id, Table: "A", Moment: assess.Before, Hands: []int{1, 5, 3, 0, 0}},
	}
	if next != "" {
		acts = append(acts, assess.Talk{Question: id, Table: "A", Answer: "paper", How: assess.Consensus, Next: next})
	}
	return hall, empty.Then(acts...), id
}

var inRoom = room.Place{Step: room.Walks}

// A room that agrees on another answer is told that texts were written beside the last
// one, after it has agreed, and before they stay. What was written elsewhere is not shown.
func TestARoomSeesTextsOfAnotherAnswer(t *testing.T) {
	hall, s, id := roomAt(t, "")
	answer := func(at room.Place, letter string) talk.Outcome[room.Place] {
		return hall.Take(s, at, talk.Form{Values: map[string]string{"answer": letter}})
	}
	for _, block := range hall.Page(s, inRoom).Blocks {
		if strings.Contains(strings.Join(block.Text, " "), "no list yet") {
			t.Error("the last answer is shown before the room has agreed")
		}
	}
	out := answer(inRoom, "B")
	if len(out.Acts) > 0 || !strings.Contains(out.Note, "the answer was C On paper") ||
		!strings.Contains(out.Note, "note: (not shown to the room); evidence: (not shown to the room); owner: Safeguarding focal point") {
		t.Errorf("%q, %v", out.Note, out.Acts)
	}
	if other := answer(out.Next, "A"); len(other.Acts) > 0 {
		t.Error("another letter is no consent")
	}
	if again := answer(out.Next, "B"); len(again.Acts) != 2 {
		t.Errorf("typed again: %v, %q", again.Acts, again.Note)
	}
	if same := answer(inRoom, "C"); len(same.Acts) != 2 {
		t.Errorf("the same answer: %q", same.Note)
	}
	if _, answered := s.Answer(id); !answered {
		t.Error("there was no answer before")
	}
}

// What stays is in the question that asks for it, and can be removed.
func TestARoomKeepsOrRemovesWhatStood(t *testing.T) {
	for _, tt := range []struct{ step, field, shows string }{
		{"evidence", "evidence", "Something is written already, which is not shown"}, {"owner", "owner", "So far: “Safeguarding focal point”"},
	} {
		hall, s, id := roomAt(t, tt.step)
		if ask := hall.Page(s, inRoom).Fields[0].Ask; !strings.Contains(ask, tt.shows) {
			t.Errorf("%s: %q", tt.step, ask)
		}
		take := func(line string) assess.State {
			return s.Then(hall.Take(s, inRoom, talk.Form{Values: map[string]string{tt.field: line}}).Acts...)
		}
		text := func(s assess.State) string {
			if a, _ := s.Answer(id); tt.step == "evidence" {
				return a.Evidence
			}
			return *s.Plan(id).Owner
		}
		if kept := text(take("")); kept == "" || strings.Contains(kept, "new") {
			t.Errorf("%s: Enter leaves %q", tt.step, kept)
		}
		if got := text(take("-")); got != "" {
			t.Errorf("%s: - leaves %q", tt.step, got)
		}
		if got := text(take("new")); got != "new" {
			t.Errorf("%s: %q", tt.step, got)
		}
	}
}

// The letter of the next answer, typed too early, is no text of this one.
func TestALetterIsNoTextInARoom(t *testing.T) {
	for _, tt := range []struct{ step, field string }{{"minority", "minority"}, {"evidence", "evidence"}, {"owner", "owner"}, {"what", "what"}} {
		hall, s, _ := roomAt(t, tt.step)
		for _, line := range []string{"B", "d", "?"} {
			out := hall.Take(s, inRoom, talk.Form{Values: map[string]string{tt.field: line}})
			if out.Wrong[tt.field] == "" || len(out.Acts) > 0 {
				t.Errorf("%s: %q was taken", tt.step, line)
			}
		}
		if out := hall.Take(s, inRoom, talk.Form{Do: talk.Park, Text: "B"}); len(out.Acts) > 0 {
			t.Errorf("%s: B is on the parking list", tt.step)
		}
	}
}

// A person whom the plan names is not for the room: not beside the field, not with the
// texts of another answer and not among the next actions. What a room wrote is.
func TestARoomSeesNoNameOfThePlan(t *testing.T) {
	hall, s, id := roomAt(t, "owner")
	name := "Neema, programme"
	empty := assess.NewState(assess.Scope{})
	beforeRoom := empty.Then(assess.Answer{Question: id, Value: "absent"}, assess.PlanEntry{Question: id, Owner: &name})
	for _, e := range s.Events()[2:] {
		beforeRoom = beforeRoom.Then(e.Act)
	}
	f := hall.Page(beforeRoom, inRoom).Fields[0]
	if f.Before != "" || !strings.Contains(f.Ask, "who is not shown") {
		t.Errorf("%+v", f)
	}
	take := func(line string) string {
		after := beforeRoom.Then(hall.Take(beforeRoom, inRoom, talk.Form{Values: map[string]string{"owner": line}}).Acts...)
		return *after.Plan(id).Owner
	}
	if take("") != name || take("-") != "" || take("Director") != "Director" {
		t.Errorf("%q, %q, %q", take(""), take("-"), take("Director"))
	}
	again := s.Then(assess.PlanEntry{Question: id, Owner: &name}, assess.Talk{Question: id, Table: "A", Answer: "paper", How: assess.Consensus, Next: "owner"})
	if f := hall.Page(again, inRoom).Fields[0]; f.Before != name {
		t.Errorf("what a room wrote is not shown: %+v", f)
	}
	atHome := s.Then(assess.PlanEntry{Question: id, Owner: &name})
	if f := hall.Page(atHome, inRoom).Fields[0]; f.Before != "" {
		t.Errorf("what was written between two workshops is shown: %+v", f)
	}
}

// Words of the plan that were written elsewhere are not for the room: neither beside the
// field nor among the next actions, where an action of our own is none of the room's.
func TestARoomSeesNoWordsOfThePlan(t *testing.T) {
	hall, s, id := roomAt(t, "what")
	secret := "Talk with Peter"
	s = s.Then(
		assess.Answer{Question: id, Value: "absent"}, assess.PlanEntry{Question: id, What: &secret},
		assess.OwnAction{ID: "own-wdtf", What: secret, Due: "2026-03-02"},
	)
	if f := hall.Page(s, inRoom).Fields[0]; f.Before != "" || !strings.Contains(f.Ask, "which are not shown") {
		t.Errorf("%+v", f)
	}
	end := inRoom
	end.N = 1
	said := func(s assess.State) (all string) {
		s = s.Then(hall.Take(s, inRoom, talk.Form{Do: talk.GoTo, Text: "end"}).Acts...)
		for _, b := range hall.Page(s, end).Blocks {
			all += strings.Join(append(b.Text, b.Items...), "\n")
		}
		return all
	}
	if all := said(s); strings.Contains(all, "Peter") || !strings.Contains(all, "3.1") {
		t.Errorf("the end says %s", all)
	}
	wrote := "Ask each caregiver"
	s = s.Then(assess.PlanEntry{Question: id, What: &wrote}, assess.Talk{Question: id, Table: "A", Answer: "absent", How: assess.Consensus, Next: "what"})
	if all := said(s); !strings.Contains(all, wrote) {
		t.Errorf("what the room wrote is missing: %s", all)
	}
}
