package workshop

import "safeguard/assess"

// How the time is counted, in minutes.
const (
	OpeningMinutes  = 15 // welcome, why we are here, what to do in danger, who is here
	PracticeMinutes = 10 // the levels and how to vote, with a question that everybody can answer
	EndMinutes      = 20 // the end pages: where we agreed, what comes next, the parking list
	ClosingMinutes  = 10 // a sentence of each, then the score
	VoteMinutes     = 4  // to read a question, think, show the cards, agree and write down
	TalkMinutes     = 2  // for every TalkOf people begun
	TalkOf          = 10
	MustHaveMinutes = 2 // more for a must-have: it decides most
	BreakAfter      = 90
	BreakMinutes    = 15
	MealMinutes     = 45 // every second break: by then it is time to eat
)

// UsualPeople is the size of a room about which nothing is known.
const UsualPeople = 15

// The most that a workshop is planned for: beyond it somebody has mistyped.
const (
	MostPeople  = 500
	MostMinutes = 24 * 60
)

// QuestionMinutes returns how long a question takes: four minutes to read, vote
// and agree, two to talk for every ten people begun, two more for a must-have.
func QuestionMinutes(mustHave bool, people int) int {
	m := VoteMinutes + TalkMinutes*((max(people, 1)+TalkOf-1)/TalkOf)
	if mustHave {
		m += MustHaveMinutes
	}
	return m
}

// A SlotKind says what is done in a slot of a schedule.
type SlotKind string

// The kinds of slots.
const (
	SlotOpening   SlotKind = "opening"
	SlotPractice  SlotKind = "practice"
	SlotQuestions SlotKind = "questions"
	SlotBreak     SlotKind = "break"
	SlotMeal      SlotKind = "meal"
	SlotEnd       SlotKind = "end"
	SlotClosing   SlotKind = "closing"
)

// A Timed is a question and the minute, from the start of its sitting, at which
// it begins.
type Timed struct {
	assess.Ref
	Start, Minutes int
}

// A Slot is one line of a schedule: the questions of one checklist up to the next
// break, or something else. Start counts minutes from the beginning of the
// sitting.
type Slot struct {
	Kind           SlotKind
	Start, Minutes int
	Questions      []Timed // in the order in which they are asked; only of SlotQuestions
}

// A Sitting is one meeting from opening to closing, and how long it takes.
type Sitting struct {
	Slots []Slot
	Total int // minutes, breaks included
}

// A Schedule is how a workshop spends its time.
type Schedule struct {
	Sittings []Sitting
	Total    int // minutes for the questions that stay, in one sitting
	Need     int // minutes for all questions that were asked for, in one sitting
	Least    int // minutes for a sitting with one question, the longest

	Left []assess.Ref // what has to be left out to fit, in pack order
	Over bool         // not even one question fits: the sitting is longer than there is time
}

// Short reports whether the time is too short for all questions in one sitting.
func (s Schedule) Short() bool { return s.Over || len(s.Left) > 0 || len(s.Sittings) > 1 }

// Questions lists what is talked about in all sittings.
func (s Schedule) Questions() []Timed {
	var out []Timed
	for _, sitting := range s.Sittings {
		for _, slot := range sitting.Slots {
			out = append(out, slot.Questions...)
		}
	}
	return out
}

// newSitting schedules opening, questions, breaks and the end one after the other.
func newSitting(refs []assess.Ref, people int) Sitting {
	var s Sitting
	s.add(SlotOpening, OpeningMinutes)
	s.add(SlotPractice, PracticeMinutes)
	s.fill(refs, people, s.Total)
	return s
}

// restOf schedules what is left of a sitting from some minute on: no opening, and
// so many minutes worked since the last break.
func restOf(refs []assess.Ref, people, worked int) Sitting {
	var s Sitting
	s.fill(refs, people, worked)
	return s
}

func (s *Sitting) add(kind SlotKind, minutes int) {
	s.Slots = append(s.Slots, Slot{Kind: kind, Start: s.Total, Minutes: minutes})
	s.Total += minutes
}

// fill schedules questions with their breaks, and the end.
func (s *Sitting) fill(refs []assess.Ref, people, worked int) {
	breaks := 0
	for _, ref := range refs {
		m := QuestionMinutes(ref.Question.Critical, people)
		if worked+m > BreakAfter && worked > 0 {
			if breaks++; breaks%2 == 0 {
				s.add(SlotMeal, MealMinutes)
			} else {
				s.add(SlotBreak, BreakMinutes)
			}
			worked = 0
		}
		last := len(s.Slots) - 1
		if last < 0 || s.Slots[last].Kind != SlotQuestions || s.Slots[last].Questions[0].Checklist.ID != ref.Checklist.ID {
			s.add(SlotQuestions, 0)
			last = len(s.Slots) - 1
		}
		slot := &s.Slots[last]
		slot.Questions = append(slot.Questions, Timed{Ref: ref, Start: s.Total, Minutes: m})
		slot.Minutes += m
		s.Total += m
		worked += m
	}
	s.add(SlotEnd, EndMinutes)
	s.add(SlotClosing, ClosingMinutes)
}
