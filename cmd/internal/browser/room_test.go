package browser

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// A hall is a workshop as a browser without a script goes through it.
type hall struct {
	*visitor
	at   string
	page seen
}

func newHall(t *testing.T, chosen string) *hall {
	t.Helper()
	v := newVisitor(t)
	var profile []assess.Act
	for _, id := range []string{"direct-contact", "online-work", "publishes", "visitors", "partners", "research"} {
		profile = append(profile, assess.ProfileAnswer{Profile: id, Yes: true})
	}
	v.make("tumaini", profile...)
	h := &hall{visitor: v}
	h.open("/a/tumaini/room?" + chosen)
	return h
}

// open opens a page, and where it leads on at once.
func (h *hall) open(at string, wants ...string) {
	h.Helper()
	h.at, h.page = at, h.get(at)
	for h.page.status == http.StatusSeeOther {
		h.at = h.page.to()
		h.page = h.get(h.at)
	}
	if h.page.status != http.StatusOK {
		h.Fatalf("%s: %d", at, h.page.status)
	}
	h.sees(wants...)
}

func (h *hall) sees(wants ...string) {
	h.Helper()
	for _, want := range wants {
		if !strings.Contains(h.page.body, want) {
			h.Fatalf("%s lacks %q", h.at, want)
		}
	}
}

func (h *hall) unseen(texts ...string) {
	h.Helper()
	for _, text := range texts {
		if strings.Contains(h.page.body, text) {
			h.Errorf("%s shows %q", h.at, text)
		}
	}
}

// form is the hidden fields of the page's first form.
func (h *hall) form() url.Values {
	form := h.page.hidden()
	form.Del("do")
	return form
}

// saves sends a form that is taken, and sees on the next page what it wants.
func (h *hall) saves(form []string, wants ...string) {
	h.Helper()
	got := h.post(h.at, h.form(), form...)
	if got.status != http.StatusSeeOther {
		h.Fatalf("%s: %d:\n%s", h.at, got.status, got.body)
	}
	h.open(got.to(), wants...)
}

// refused sends a form that is not taken, and sees on the page what it wants.
func (h *hall) refused(form []string, wants ...string) {
	h.Helper()
	if h.page = h.post(h.at, h.form(), form...); h.page.status != http.StatusUnprocessableEntity {
		h.Fatalf("%s: %d to %s", h.at, h.page.status, h.page.to())
	}
	h.sees(wants...)
}

// hands is the form of a line of hands.
func hands(field string, counts ...string) (form []string) {
	for i, n := range counts {
		form = append(form, handsName(field, i), n)
	}
	return form
}

// people is the form of who is here: how many in all, and of some groups.
func people(all string, groupsAndCounts ...string) (form []string) {
	form = []string{"people/", all}
	for _, id := range assess.Groups {
		form = append(form, "people/"+id, "")
	}
	for i := 0; i < len(groupsAndCounts); i += 2 {
		form = append(form, "people/"+groupsAndCounts[i], groupsAndCounts[i+1])
	}
	return form
}

// begin goes to the first question, with twelve people.
func (h *hall) begin() {
	h.Helper()
	h.sees("If a child may be in danger now", "We keep no names here", "116")
	h.saves(nil, "Where are we?", "The code of this table is")
	h.saves([]string{"place", "Nairobi", "table", "T1"}, "Table: T1 · Place: Nairobi", "Who leads the workshop?")
	h.refused([]string{"role", ""}, `href="#role"`, "Please choose who leads the workshop")
	h.saves([]string{"role", "f"}, "How much time do we have?")
	h.refused([]string{"time", "soon"}, `href="#time"`, `value="soon"`)
	h.saves([]string{"time", "240"}, "How many people are here in all?")
	h.refused(people("60", "field", "12"), "The groups together are 12", `value="60"`)
	h.saves(people("12", "field", "12"), "Hands up!", "People here: 12.")
}

// A question from the hands to the action, in a browser that knows no script.
func TestRoom(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	h.begin()
	h.sees("Consent, question 1 of 4", "3.2</span>", "We have nothing for this yet", "4 to go · on time", "data-sum")
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
	for _, at := range []string{"walk", "again", "day", "opening&begun=1&n=3", "profile&open=no&n=7", "walk&n=99&asked=" + url.QueryEscape(hostile)} {
		h.open("/a/tumaini/room/step?step="+at, "Consent, question 1 of 4")
		h.unseen(`"><script>`)
	}
	if got := h.get("/a/tumaini/room/step?route=../../etc"); got.status != http.StatusNotFound {
		t.Errorf("a route that there is not: %d", got.status)
	}
}

// Before a workshop its time is said as words, and two voices are two.
func TestRoomIsPlanned(t *testing.T) {
	h := newHall(t, "checklist=consent&minutes=180&people=14")
	h.sees("You chose 13 of the questions. In 180 min, with 14 people, there is time for 12 of them", "All questions: 13", "The must-haves: 4", `value="180"`)
	h.open("/a/tumaini/room?checklist=consent&route=must-haves&minutes=180&people=14", "There is time in 180 min for all 4 questions")
	h.open("/a/tumaini/room?minutes=14", "14 min is too short to open")
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
	h.sees("How we agreed", "page 1 of 4")
	h.unseen("%, ")
	h.saves(nil, "page 2 of 4")
	h.saves(nil, "page 3 of 4", "Stand in a circle")
	h.saves([]string{"do", "back"}, "page 2 of 4")
	h.saves(nil, "page 3 of 4")
	h.saves(nil, "page 4 of 4", "The score comes last", "%, ")
	h.saves(nil, "The workshop is over, and all of it is saved.")
}

// A text that stands is kept where it is left as it is, and removed where its field
// is emptied.
func TestRoomKeepsAndRemovesTexts(t *testing.T) {
	h := newHall(t, "checklist=consent&route=must-haves&people=12&go=1")
	h.record("tumaini", assess.PlanEntry{Question: "con-child-and-caregiver", Owner: new("Amina"), What: new("Write it")})
	h.open(h.at)
	h.begin()
	h.saves(hands("hands/", "12"))
	h.saves([]string{"answer", "A"})
	h.saves([]string{"how", "c"})
	h.saves([]string{"minority", ""}, `value="Amina"`)
	n := len(h.read("tumaini").State.Events())
	h.saves([]string{"owner", "Amina"}, "question 2 of 4")
	if events := h.read("tumaini").State.Events()[n:]; len(events) != 1 {
		t.Errorf("a text that stays is recorded again: %+v", events)
	}
	h.saves([]string{"do", "undo"}, `value="Amina"`)
	h.saves([]string{"owner", "Juma"}, `value="Write it"`)
	h.saves([]string{"what", ""}, "question 2 of 4")
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
