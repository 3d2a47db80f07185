//go:build !windows

package main

import (
	"strings"
	"testing"

	"safeguard/assess"
)

// The opening of a workshop of six people of the management and eight of the
// field, in a file that answers the profile.
func begin(w *window) {
	w.t.Helper()
	w.types("\r", "If a child may be in danger now", "Child helpline: 116", "We keep no names here", "Press Enter to begin")
	w.types("Nairobi\r", "Where are we?")
	w.types("Asha\r", "The code of this table is")
	w.types("t1\r", "“Asha” is not the code of a table")
	w.types("Asha\r", "Table: T1", "Place: Nairobi", "f safeguarding focal point")
	w.types("f\r", "“Asha” is not one of these letters", "we keep no names")
	w.types("240\r", "Led by: safeguarding focal point", "How much time do we have?")
	w.types("\r", "Planned: 240 minutes", "How many people are here in all?")
	w.types("6\r", "“management”")
	w.types("Juma, Asha\r", "management: 6", "“programme”")
	w.types("\r", "Type how many people; we keep no names.")
	w.types("8\r", "“field”")
	w.types("\r", "field: 8", "“volunteers”")
	w.types("2\r", "“board”")
	w.types("\r", "board: fewer than 5", "“partners”")
	w.types("\r", "“other”")
	w.types("\r", "Is this right?", "board: fewer than 5")
}

// A slip in the opening is mended by going back.
func TestWorkshopGoesBackInTheOpening(t *testing.T) {
	inTerminal(t)
	path := paperFile(t)
	w := openRoom(t, 80, 24, "workshop", path, "--checklist", "consent")
	w.types("\r", "Press Enter to begin")
	w.types("<\r", "Where are we?", "< back")
	w.types("Nairoby\r", "This is the first question.")
	w.types("\r", "The code of this table is")
	w.types("<\r", "Place: Nairoby", "Who leads the workshop?")
	w.types("Nairobi\r", "Where are we?")
	w.types("t\r", "Place: Nairobi", "Who leads the workshop?")
	w.types("240\r", "How much time do we have?")
	w.types("\r", "How many people are here in all?")
	for _, id := range assess.Groups {
		w.types("\r", "How many people of the group “"+id)
	}
	w.types("\r", "Nobody is counted yet.", "here in all?")
	w.types("60\r", "“management”")
	w.types("u\r", "management: 60", "“programme”")
	w.types("6\r", "“management”")
	for _, id := range assess.Groups[1 : len(assess.Groups)-1] {
		w.types("\r", "management: 6 ", "How many people of the group “"+id)
	}
	w.types("7\r", "“other”")
	w.types("u\r", "other: 7", "Is this right?")
	w.types("8\r", "“other”")
	w.types("\r", "other: 8", "Is this right?")
	w.types("<\r", "About the organisation: 1 of")
	w.types("C\r", "This is the first question.")
	w.types("n\r", "“C” is not one of these. Type y for yes, n for no, or s to skip.")
	w.types("<\r", "About the organisation: 2 of")
	w.types("y\r", "About the organisation: 1 of")
	w.types("\x03", "About the organisation: 2 of")
	w.exits(exitStopped)
	if said := safeguard(t, "log", path); !strings.Contains(said, "workshop begun") {
		t.Error(said)
	}
}

func TestWorkshopInAWindow(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 40}} {
		t.Run(map[int]string{80: "small", 120: "large"}[size[0]], func(t *testing.T) {
			inTerminal(t)
			e, path := roomFile(t)
			w := openRoom(t, size[0], size[1], "workshop", path, "--checklist", "consent", "--route", "must-haves")
			begin(w)
			firstQuestion(w)
			w.types("\x03", "Consent, question 2 of 4", "3.5", "Hands up!")
			w.see("Stopped. Everything that was recorded is saved.", "To go on at the same place: safeguard workshop")
			w.exits(exitStopped)

			w = openRoom(t, size[0], size[1], "workshop", path)
			w.types("\r", "If a child may be in danger now", "goes on where it stopped")
			resumedQuestion(w)

			w = openRoom(t, size[0], size[1], "workshop", path)
			w.types("\r", "goes on where it stopped")
			lastQuestions(w)
			closingPages(w)
			w.see("The workshop is saved in")
			w.exits(exitDone)
			checkRecorded(t, e, path)
		})
	}
}

// firstQuestion goes through all steps of a question, with every slip.
func firstQuestion(w *window) {
	w.t.Helper()
	w.types("2 5 3 1\r", "Consent, question 1 of 4", "4 to go · on time · end 13:00", "3.2 Before we go ahead, do we write down", "(must-have)",
		"Why it matters:", "B Started:", "D Practised:", "To talk about:", "Hands up! Type 5 numbers")
	w.types("two\r", "5 numbers are needed, for A B C D ?, and you typed 4")
	w.types("2 5 3 1 1\r", "Hands are whole numbers")
	w.types("u\r", "How the room answered (12 hands)", "Hands counted: 12. People here: 16.", "B Started 5 █████", "TALK FIRST", "5 of 12 gave the same answer", "The safeguarding lead speaks last.")
	w.types("2 5 3 1 0\r", "Taken back: 3.2 Child and caregiver both, table T1, before the talk: 12 hands", "Hands up!")
	w.types("!", "How the room answered (11 hands)", "What does the room agree on?")
	w.types("\r", "Stay with the child, or on the phone", "Child helpline: 116", "Enter to go back")
	w.types("h\r", "How the room answered (11 hands)", "What does the room agree on?")
	w.types("\r", "Say “Practised” only if:", "each of five records")
	w.types("\r", "What does the room agree on?")
	w.types("z\r", "Please type one of A B C D ?.", "type its letter")
	w.types("v\r", "“z” is not one of A B C D ?", "v cards again")
	w.types("u\r", "Show your cards again, now that you have talked", "Hands up!")
	w.types("v\r", "How the room answered (11 hands)", "What does the room agree on?")
	w.types("1 7 3 0 0\r", "Hands up!")
	w.types("b\r", "before after", "B Started 5 7 ███████", "Hands for “Started” moved from 5 to 7.", "What does the room agree on?")
	w.types("x\r", "Agreed: B Started", "How did you agree?")
	w.types("m\r", "“x” is not one of c, m and o.")
	w.types("the field sees no list at all\r", "What did some people see differently?")
	w.types("Programme lead\r", "The usual next step: Ask the child and the caregiver", "Write a role and no name")
	w.types("List it this week\r", "What will they do?")
	w.unseen("%")
}

// resumedQuestion finds the screen of before the stop, and stops in the middle
// of a question.
func resumedQuestion(w *window) {
	w.t.Helper()
	w.types("p ask the district office\r", "Consent, question 2 of 4", "3.5", "Hands up!")
	w.types("0 0 14 0 0\r", "On the parking list: ask the district office")
	w.types("c\r", "14 of 14 gave the same answer.", "What does the room agree on?")
	w.types("\x04", "Agreed: C On paper", "How did you agree?")
	w.exits(exitStopped)
}

func lastQuestions(w *window) {
	w.t.Helper()
	w.types("c\r", "3.5", "Agreed: C On paper", "How did you agree?")
	w.types("\r", "What did some people see differently?")
	w.types("Consent form, safe, 2025\r", "Which document shows it")
	w.types("\r", "Who will do it?")
	w.types("s\r", "Consent, question 3 of 4", "Hands up!")
	w.types("<\r", "Consent, question 4 of 4", "Hands up!")
	w.types("g 3.10\r", "Consent, question 3 of 4", "Hands up!")
	w.types("0 0 0 0 16\r", "Consent, question 4 of 4", "Hands up!")
	w.types("?\r", "16 of 16 gave the same answer.")
	w.types("c\r", "Agreed: ? We don")
	w.types("\r", "What did some people see differently?")
	w.types("\r", "Who will do it?")
}

func closingPages(w *window) {
	w.t.Helper()
	w.see("page 1 of 4", "How we agreed", "Left for another time: 3.7", "Where we agreed most", "Where we agreed least", "3.2 Child and caregiver both: 7 of 11")
	w.unseen("%")
	w.send("\r")
	w.see("page 2 of 4", "Must-haves with a gap", "3.2 Child and caregiver both: Started", "The next three actions", "List it this week (Programme lead; proposed for 31 March 2026)")
	w.unseen("%")
	w.send("\r")
	w.see("page 3 of 4", "Closing round, two minutes", "3.5 ask the district office")
	w.unseen("%")
	w.send("<\r")
	w.types("\r", "page 2 of 4")
	w.types("\r", "page 3 of 4")
	w.types("\r", "page 4 of 4", "The score comes last", "only Consent", "%")
}

// checkRecorded compares what the file holds in the end.
func checkRecorded(t *testing.T, e *env, path string) {
	t.Helper()
	file, err := e.read(path)
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]assess.Answer{
		"con-child-and-caregiver": {Question: "con-child-and-caregiver", Value: "started"},
		"con-no-loss":             {Question: "con-no-loss", Value: "paper", Evidence: "Consent form, safe, 2025"},
		"con-survivor-first":      {Question: "con-survivor-first", Value: assess.Unsure},
	} {
		if got, _ := file.State.Answer(id); got != want {
			t.Errorf("got %+v, want %+v", got, want)
		}
	}
	plan := file.State.Plan("con-child-and-caregiver")
	if plan.Owner == nil || *plan.Owner != "Programme lead" || plan.What == nil || *plan.What != "List it this week" {
		t.Errorf("plan %+v", plan)
	}
	m := e.composer().Model(file)
	if m.Workshop == nil || len(m.Workshop.Bars) != 3 || strings.Join(m.Workshop.Bars[0].Agreed, "") != "Agreed: Started, by majority" {
		t.Errorf("workshop page %+v", m.Workshop)
	}
}

func TestWorkshopStopsInTheOpening(t *testing.T) {
	inTerminal(t)
	_, path := roomFile(t)
	w := openRoom(t, 80, 24, "workshop", path, "--checklist", "consent", "--silent")
	w.types("\r", "Press Enter to begin")
	w.types("/q\r", "Where are we?")
	w.see("The opening was not finished, so it is not kept", "--checklist consent --silent")
	w.exits(exitStopped)
}

func TestWorkshopDrawsAgain(t *testing.T) {
	inTerminal(t)
	_, path := roomFile(t)
	w := openRoom(t, 80, 24, "workshop", path, "--checklist", "consent", "--silent")
	begin(w)
	w.types("2 5 3 1 0\r", "3.1 Do we have a written procedure", "First everybody chooses alone and in silence")
	w.see("How the room answered (11 hands)", "What does the room agree on?")
	w.unseen("We have nothing for this yet")
	w.resize(100, 40)
	w.see("We have nothing for this yet", "What does the room agree on?")
	w.once("How the room answered")
	w.send("\x03")
	w.exits(exitStopped)
}
