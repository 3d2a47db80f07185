package browser

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
)

// Before a workshop its time is said as words, and two voices are two.
func TestRoomIsPlanned(t *testing.T) {
	h := newHall(t, "checklist=consent&minutes=180&people=14")
	h.sees("You chose 13 of the questions. In 180 min, with 14 people, there is time for 12 of them", "All questions: 13", "The must-haves: 4", `value="180"`)
	h.open("/a/tumaini/room?checklist=consent&route=must-haves&minutes=180&people=14", "There is time in 180 min for all 4 questions")
	h.open("/a/tumaini/room?minutes=14&people=", "14 min is too short to open")
	h.open("/a/tumaini/room?people=14", "71 questions with 14 people: about ")
	for _, voices := range []string{"voices=field&voices=", "voices=field&voices=field"} {
		h.open("/a/tumaini/room?go=1&"+voices, "Choose two different groups, or none.")
	}
	h.open("/a/tumaini/room?go=1&minutes=99999", `role="alert"`)
	if n := len(h.read("tumaini").State.Events()); n != 6 {
		t.Errorf("%d events", n)
	}
}

// Two voices are counted apart, each in a column with its sum.
func TestRoomVoices(t *testing.T) {
	h := newHall(t, "checklist=consent&voices=management&voices=field&silent=1&people=20&minutes=300&go=1")
	h.saves(nil)
	h.saves([]string{"place", "", "table", "T1"})
	h.saves([]string{"role", "t"})
	h.saves(people("", "management", "8", "field", "7", "board", "5"), "chooses alone and in silence", "everybody else")
	h.refused(append(append(hands("hands/management", "1", "7"), hands("hands/field", "x")...), hands("hands/-", "2", "3")...), `href="#hands-field.0"`, `value="7"`)
	h.saves(append(append(hands("hands/management", "1", "7"), hands("hands/field", "0", "0", "3", "4")...), hands("hands/-", "2", "3")...), "(20 hands)")
}

// The end has the score on its last page only, and says that all is saved.
func TestRoomEnds(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	h.begin()
	for range 4 {
		h.saves(hands("hands/", "0", "0", "10", "2", "0"))
		h.saves([]string{"answer", "D"})
		h.saves([]string{"how", "c"})
		h.saves([]string{"minority", ""})
		for strings.Contains(h.page.body, `name="evidence"`) || strings.Contains(h.page.body, `name="owner"`) || strings.Contains(h.page.body, `name="what"`) {
			h.saves([]string{"evidence", "", "owner", "", "what", ""})
		}
	}
	h.sees("How we agreed", "page 1 of 4", ">Go on</button>")
	h.unseen("%, ")
	h.saves(nil, "page 2 of 4")
	h.saves(nil, "page 3 of 4", "Stand in a circle")
	h.saves([]string{"do", "back"}, "page 2 of 4")
	h.saves(nil, "page 3 of 4")
	h.saves(nil, "page 4 of 4", "The score comes last", "%, ")
	h.saves(nil, "The workshop is over, and all of it is saved.", "Look at the end again")
	h.unseen("under way", "Go on with the workshop")
}

// What the room agreed on counts as answered, also where it went on to the end before
// the small steps behind it; on another day the workshop can go on.
func TestRoomAgreedIsAnswered(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	h.begin()
	h.saves(hands("hands/", "12"), "12 of 12 gave the same answer")
	h.saves([]string{"answer", "A"}, "How did you agree?")
	h.saves([]string{"do", "go", "text", "end"}, "How we agreed", "Questions answered by the room: 1.", "Left for another time: 3.5, 3.7, 3.10. ")
	h.open("/a/tumaini/room", "Look at the end again")
	h.now = h.now.Add(24 * time.Hour)
	h.open("/a/tumaini/room", "A workshop is under way.")
}

// A text that stands is kept where it is left as it is. What the room wrote is shown, and
// removed where its field is emptied; what was written elsewhere is not shown.
func TestRoomKeepsAndRemovesTexts(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	h.record("tumaini", assess.PlanEntry{Question: "con-child-and-caregiver", Owner: new("Director"), What: new("Write it")})
	h.open(h.at)
	h.begin()
	h.saves(hands("hands/", "12"))
	h.saves([]string{"answer", "A"})
	h.saves([]string{"how", "c"})
	h.saves([]string{"minority", ""}, `value="Director"`)
	n := len(h.read("tumaini").State.Events())
	h.saves([]string{"owner", "Director"}, "question 2 of 4")
	if events := h.read("tumaini").State.Events()[n:]; len(events) != 1 {
		t.Errorf("a text that stays is recorded again: %+v", events)
	}
	h.saves([]string{"do", "undo"}, `value="Director"`)
	h.saves([]string{"owner", "Juma"}, "The plan has words already, which are not shown to the room.")
	h.unseen("Write it")
	h.saves([]string{"what", ""}, "question 2 of 4")
	if p := h.read("tumaini").State.Plan("con-child-and-caregiver"); *p.What != "Write it" {
		t.Errorf("planned %q", *p.What)
	}
	h.saves([]string{"do", "undo"}, "What will they do?")
	h.saves([]string{"what", "Ask them"}, "question 2 of 4")
	h.saves([]string{"do", "undo"}, "What will they do?")
	h.saves([]string{"what", "-"}, "question 2 of 4")
	if p := h.read("tumaini").State.Plan("con-child-and-caregiver"); *p.Owner != "Juma" || *p.What != "" {
		t.Errorf("planned %q, %q", *p.Owner, *p.What)
	}
}

// A question is shown to a room without anything that was written beside it.
func TestLargeQuestion(t *testing.T) {
	h := newHall(t, "")
	h.record("tumaini", assess.Answer{Question: question, Value: "paper", Note: "a note of ours", Evidence: "a paper of ours"})
	h.open(at31+"?checklist=consent", `href="`+at31+`?checklist=consent&amp;room=1"`)
	h.open(at31+"?room=1&checklist=consent", "We have nothing for this yet", "in-room", `href="`+at31+`?checklist=consent"`)
	h.unseen("a note of ours", "a paper of ours", "checked")
}

// What several tables said is side by side.
func TestRoomTables(t *testing.T) {
	h := newHall(t, "")
	h.open("/a/tumaini/room/tables", "No table has counted hands yet.")
	for _, table := range []string{"T1", "T2"} {
		h.record("tumaini",
			assess.Session{Date: "2026-05-04", Facilitator: "trainer", Table: table, People: []assess.Presence{{Group: "field", Count: 9}}},
			assess.Count{Question: question, Table: table, Moment: assess.Before, Hands: []int{9, 0, 0, 0, 0}},
			assess.Answer{Question: question, Value: "absent"}, assess.Talk{Question: question, Table: table, Answer: "absent"})
	}
	h.open("/a/tumaini/room", "What the tables said")
	h.open("/a/tumaini/room/tables", "Table T1", "Table T2", "18 hands", "9 hands")
}

// Texts beside another answer are shown before they stay: the answer is saved when it
// comes again, and no text of it is in an address.
func TestRoomAsksBack(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	h.record("tumaini", assess.Answer{Question: "con-withdraw", Value: "paper", Note: "a note of ours"})
	h.open(h.at)
	h.begin()
	h.saves([]string{"do", "go", "text", "3.7"})
	h.saves(hands("hands/", "12"))
	for _, form := range [][]string{{"answer", "A"}, {"answer", "na", "reason", "nobody gives any"}} {
		n := len(h.read("tumaini").State.Events())
		h.refused(form, "note: (not shown to the room)", "save your answer again", `name="asked" value=`)
		h.refused([]string{"answer", "B", "asked", "A"}, "note: (not")
		h.refused(form, "note: (not")
		h.unseen("a note of ours")
		if after := len(h.read("tumaini").State.Events()); after != n {
			t.Fatalf("recorded %d events", after-n)
		}
	}
	h.sees(`value="nobody gives any"`)
	h.saves([]string{"answer", "na", "reason", "nobody gives any"}, "How did you agree?")
	if a, _ := h.read("tumaini").State.Answer("con-withdraw"); a.Value != assess.NA || a.Reason != "nobody gives any" || a.Note != "a note of ours" {
		t.Errorf("recorded %+v", a)
	}
}

// What is open about the organisation is asked first; a form without a choice says so.
func TestRoomAsksAboutUs(t *testing.T) {
	h := newHall(t, "")
	h.make("other")
	h.open("/a/other/room/step?checklist=consent&people=12&new=1")
	h.saves(nil)
	h.saves([]string{"place", "", "table", "T1"})
	h.saves([]string{"role", "f"})
	h.saves([]string{"time", ""})
	h.saves(people("12"), "About the organisation: 1 of", "The answer decides which questions we ask.")
	h.refused(nil, `href="#answer"`, "Please choose yes or no, or skip it for now.")
	h.saves([]string{"answer", "y"}, "About the organisation: 2 of")
	h.saves([]string{"do", "back"}, "About the organisation: 1 of", "Answer so far: Yes")
	h.saves(nil, "About the organisation: 2 of") // the answer stays
	for strings.Contains(h.page.body, "About the organisation") {
		h.saves([]string{"do", "skip"})
	}
	h.sees("Hands up!")
}

// From the page about danger Back leads to the same step.
func TestDangerLeadsBackToTheStep(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	h.begin()
	h.sees(`href="/a/tumaini/danger" data-dialog="in-danger"`, `<dialog id="in-danger"`)
	r := httptest.NewRequest(http.MethodGet, "/a/tumaini/danger", nil)
	r.Header.Set("Referer", "http://"+r.Host+"/a/tumaini/room/step?step=walk")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if body := w.Body.String(); !strings.Contains(body, `href="/a/tumaini/room/step?step=walk"`) {
		t.Errorf("Back leads elsewhere: %s", body)
	}
}

// Whatever is typed in a room stays a text on every page that shows it again.
func TestRoomShowsHostileTexts(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	h.saves(nil)
	h.refused([]string{"place", hostile, "table", hostile}, "is not the code of a table")
	h.saves([]string{"place", hostile, "table", "T1"}, "Place: &#34;&gt;")
	h.saves([]string{"role", "f"})
	h.refused([]string{"time", hostile}, `href="#time"`)
	h.saves([]string{"time", ""})
	h.refused(people(hostile, "field", hostile), `href="#people`)
	h.saves(people("12"))
	h.refused(hands("hands/", hostile, "1"), `href="#hands-.0"`)
	h.saves([]string{"do", "park", "text", hostile}, "On the parking list: &#34;&gt;")
	h.saves([]string{"do", "go", "text", hostile}, "is not a question of this workshop")
	h.saves(hands("hands/", "12"))
	h.refused([]string{"answer", hostile}, "The room decides")
	h.saves([]string{"answer", "B"})
	h.saves([]string{"how", "c"})
	h.saves([]string{"minority", hostile})
	h.saves([]string{"owner", hostile})
	h.saves([]string{"what", hostile}, "question 2 of 4")
	h.saves([]string{"do", "undo"}, "Taken back:")
	h.saves([]string{"do", "back"})
	h.open("/a/tumaini/room/tables", "&lt;script&gt;")
	for range 4 {
		h.open("/a/tumaini/room/step?step=walk")
		h.saves([]string{"do", "skip"})
	}
}
