package paper

import "safeguard/assess"

// How the time is counted, in minutes.
const (
	OpeningMinutes  = 15
	ClosingMinutes  = 20
	VoteMinutes     = 4 // to read a question, think, show the cards, agree and write down
	TalkMinutes     = 2 // for every TalkOf people begun
	TalkOf          = 10
	MustHaveMinutes = 2 // more for a must-have: it decides most
	BreakAfter      = 90
	BreakMinutes    = 15
	MealMinutes     = 45 // every second break: by then it is time to eat
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

// A StepKind says what is done in a step of the plan.
type StepKind int

// The kinds of steps.
const (
	Opening StepKind = iota
	Questions
	Break
	Meal
	Closing
)

// A Timed is a question and the minute, from the start, at which it begins.
type Timed struct {
	assess.Ref
	Start, Minutes int
}

// A Step is one line of a plan: the questions of one checklist up to the next
// break, or something else. Start counts minutes from the beginning.
type Step struct {
	Kind           StepKind
	Start, Minutes int
	Questions      []Timed
}

// A Sitting is one meeting from opening to closing, and how long it takes.
type Sitting struct {
	Steps []Step
	Total int // minutes, breaks included
}

// A Plan is how a workshop spends its time.
type Plan struct {
	Sittings []Sitting
	Total    int // minutes for the questions that stay, in one sitting
	Need     int // minutes for all questions that were asked for, in one sitting
	Least    int // minutes for a sitting with one question, the longest

	Left []assess.Ref // what has to be left out to fit, in pack order
	Over bool         // not even one question fits: the sitting is longer than there is time
}

// questions lists what is talked about in all sittings.
func (p Plan) questions() []Timed {
	var out []Timed
	for _, sitting := range p.Sittings {
		for _, step := range sitting.Steps {
			out = append(out, step.Questions...)
		}
	}
	return out
}

// lay puts opening, questions, breaks and closing one behind the other.
func lay(refs []assess.Ref, people int) Sitting {
	var p Sitting
	add := func(kind StepKind, minutes int) {
		p.Steps = append(p.Steps, Step{Kind: kind, Start: p.Total, Minutes: minutes})
		p.Total += minutes
	}
	add(Opening, OpeningMinutes)
	worked, breaks := OpeningMinutes, 0
	for _, ref := range refs {
		m := QuestionMinutes(ref.Question.Critical, people)
		if worked+m > BreakAfter && worked > 0 {
			if breaks++; breaks%2 == 0 {
				add(Meal, MealMinutes)
			} else {
				add(Break, BreakMinutes)
			}
			worked = 0
		}
		last := &p.Steps[len(p.Steps)-1]
		if last.Kind != Questions || !sameChecklist(last.Questions[0].Ref, ref) {
			add(Questions, 0)
			last = &p.Steps[len(p.Steps)-1]
		}
		last.Questions = append(last.Questions, Timed{Ref: ref, Start: p.Total, Minutes: m})
		last.Minutes += m
		p.Total += m
		worked += m
	}
	add(Closing, ClosingMinutes)
	return p
}
