package browser

import (
	"net/http"
	"net/url"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// A question from the hands to the action, in a browser that knows no script.
func TestRoom(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	h.begin()
	h.sees("Consent, question 1 of 4 (must-have)", "3.2</span>", "We have nothing for this yet", "4 to go · on time", "data-sum")
	h.unseen("%</", "TALK FIRST")
	h.refused(hands("hands/", "2", "x", "3", "1", "0"), `href="#hands-.1"`, "Hands are whole numbers", `value="3"`, `aria-invalid="true"`)
	h.saves(hands("hands/", "", "", "", "", ""), "No hands were counted.", "Hands up!")
	h.saves(hands("hands/", "2", "5", "3", "1", ""), "TALK FIRST", "Hands counted: 11. People here: 12.", "5 of 11 gave the same answer", "5 hands", "The safeguarding lead speaks last.")
	h.saves([]string{"do", "again"}, "Show your cards again", "Hands up!")
	h.saves(hands("hands/", "0", "8", "3", "0", "0"), "5 → 8", "5 before the talk, 8 after it", `class="then"`, "Outline: before the talk.")
	h.refused([]string{"answer", ""}, `href="#answer"`, "The room decides: choose one answer.")
	h.saves([]string{"answer", "B"}, "Agreed: B Started", "How did you agree?", "Most agree")
	h.refused([]string{"how", ""}, "Please choose how you agreed.")
	h.saves([]string{"how", "m"}, "What did some people see differently?")
	h.refused([]string{"minority", "B"}, `href="#minority"`, `value="B"`)
	h.saves([]string{"minority", "the field sees no list"}, "Who will do it?", "The usual next step:")
	h.saves([]string{"owner", "Programme lead"}, "What will they do?")
	h.saves([]string{"what", "List it this week"}, "Consent, question 2 of 4", "Hands up!")
	s := h.read("tumaini").State
	a, _ := s.Answer("con-child-and-caregiver")
	plan := s.Plan("con-child-and-caregiver")
	if a.Value != "started" || plan.Owner == nil || *plan.Owner != "Programme lead" || plan.What == nil || *plan.What != "List it this week" {
		t.Errorf("recorded %+v, planned %+v", a, plan)
	}
	work := workshop.Summarise(&h.read("tumaini").About.Pack, s).Questions[0]
	if len(work.Before) == 0 || assess.Sum(work.Before) != 11 || assess.Sum(work.After) != 11 {
		t.Errorf("counted %+v", work)
	}
}

// More hands than people are asked about before the room sees them; what comes again as
// it was is meant so.
func TestRoomAsksAboutMoreHands(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	h.begin()
	n := len(h.read("tumaini").State.Events())
	h.refused(hands("hands/", "10", "5"), "Hands counted: 15. People here: 12.", `value="10"`, `href="#hands-.0"`)
	h.refused(hands("hands/", "10", "6"), "Hands counted: 16. People here: 12.")
	if after := len(h.read("tumaini").State.Events()); after != n {
		t.Errorf("%d events were recorded", after-n)
	}
	h.saves(hands("hands/", "10", "6"), "What does the room agree on?")
}

// What is done in place of an answer: parked, skipped, undone, gone to, changed.
func TestRoomMoves(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	h.begin()
	h.saves([]string{"do", "park", "text", "ask the district office"}, "On the parking list: ask the district office", "question 1 of 4")
	h.saves([]string{"do", "skip"}, "Consent, question 2 of 4")
	h.saves([]string{"do", "back"}, "Consent, question 1 of 4")
	h.saves([]string{"do", "go", "text", "9.9"}, "“9.9” is not a question of this workshop. Write a number, such as 3.2.")
	h.saves([]string{"do", "go", "text", "3.7"}, "Consent, question 3 of 4")
	h.saves(hands("hands/", "12"), "12 of 12 gave the same answer")
	h.saves([]string{"do", "undo"}, "Taken back:", "Hands up!", "Consent, question 3 of 4")
	h.saves([]string{"do", "change"}, "What do you want to change?")
	h.saves([]string{"answer", "1"}, "How many people are here in all?", "field: 12")
	h.saves(people("4"), "nothing is counted", "All have shown a card")
	h.saves(nil, "no number is kept", "What does the room agree on?")
	h.refused([]string{"answer", "na", "reason", ""}, `href="#answer"`, "needs a reason")
	h.saves([]string{"do", "change"})
	h.saves([]string{"answer", "2"}, "When do we end?")
	h.saves([]string{"time", ""}, "What does the room agree on?")
	h.saves([]string{"do", "go", "text", "end"}, "How we agreed")
}

// Where not one question fits into the time, the step warns, one button goes on and
// one changes the minutes; a longer time then leads on at once.
func TestRoomOfTooLittleTime(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&minutes=10&people=12")
	h.sees(`class="warns"`, "10 min is too short to open")
	h.unseen(`class="said"`)
	h.open("/a/tumaini/room?checklist=consent&route=must-haves&minutes=10&people=12&go=1")
	h.saves(nil)
	h.saves([]string{"place", "", "table", "T1"})
	h.saves([]string{"role", "f"})
	h.saves(people("12"), `class="warns"`, ">Begin anyway</button>", `<button name="do" value="change">Change the minutes</button>`)
	h.unseen(`type="radio"`)
	h.saves([]string{"do", "change"}, "How much time do we have?")
	h.saves([]string{"time", "240"}, "Hands up!")
}

// A step is taken once, whoever clicks twice or keeps an older page open, and what
// was typed there and is not recorded is shown.
func TestRoomTakesAStepOnce(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	h.begin()
	older := h.form()
	h.saves([]string{"do", "skip"}, "Consent, question 2 of 4")
	n := len(h.read("tumaini").State.Events())
	for _, form := range [][]string{{"do", "skip"}, hands("hands/", "12", "0", "0", "0", "0"), {"do", "undo"}} {
		got := h.post(h.at, url.Values{"seq": older["seq"], "sum": older["sum"]}, form...)
		if got.status != http.StatusSeeOther {
			t.Fatalf("%d", got.status)
		}
		h.open(got.to(), "This step was already taken.", "Consent, question 2 of 4")
		h.unseen(`value="12"`)
	}
	got := h.post(h.at, url.Values{"seq": older["seq"], "sum": older["sum"]}, "do", "park", "text", "ask "+hostile)
	h.open(got.to(), "Not saved: “ask ")
	if after := len(h.read("tumaini").State.Events()); after != n {
		t.Errorf("%d events, and %d before", after, n)
	}
	h.saves([]string{"do", "park", "text", "a thought"})
	h.record("tumaini", assess.Answer{Question: question, Value: "paper"}) // a command beside the page
	got = h.post(h.at, url.Values{"seq": h.form()["seq"], "sum": {"0"}}, "do", "skip")
	if got.status != http.StatusUnprocessableEntity {
		t.Errorf("a form of another file: %d", got.status)
	}
}

// A workshop that was left goes on; on another day it asks who is here.
func TestRoomGoesOn(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	h.begin()
	h.saves([]string{"do", "skip"}, "Consent, question 2 of 4")
	h.open("/a/tumaini/room", "Go on with the workshop")
	h.open("/a/tumaini/room/step", "Go on where we stopped")
	h.saves(nil, "Consent, question 2 of 4")
	older := h.at
	h.now = h.now.Add(24 * time.Hour)
	h.open(older, "A new day: who is here today?", "Are the same people here today?")
	h.saves([]string{"same", "n", "time", ""}, "How many people are here in all?")
	h.saves(people("9"), "Consent, question 2 of 4", "People here: 9.")
	h.open("/a/tumaini/room?checklist=consent&go=1", "Begin")
	h.unseen("Go on where we stopped")
}

// Any address that there is not is the beginning, or where the room is.
func TestRoomPlaces(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	for _, at := range []string{"walk", "again", "day", "opening&begun=1", "opening&n=99", "profile&open=no,direct-contact&n=7", "people", "x", "opening&table=%00"} {
		h.open("/a/tumaini/room/step?step="+at, "If a child may be in danger now", ">Begin<")
	}
	h.open("/a/tumaini/room/step?checklist=consent&route=must-haves&people=12&new=1")
	h.begin()
	for _, at := range []string{"walk", "again", "day", "opening&begun=1&n=3", "profile&open=no&n=7", "walk&n=99&said=" + url.QueryEscape(hostile)} {
		h.open("/a/tumaini/room/step?step="+at, "Consent, question 1 of 4")
		h.unseen(`"><script>`)
	}
	if got := h.get("/a/tumaini/room/step?route=../../etc"); got.status != http.StatusNotFound {
		t.Errorf("a route that there is not: %d", got.status)
	}
}
