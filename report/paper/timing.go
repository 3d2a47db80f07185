package paper

import (
	"cmp"
	"slices"

	"safeguard/assess"
)

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

// NewPlan plans the questions for so many people. If minutes is not 0 and they
// do not fit, it leaves out the lightest questions, from the end, but never a
// must-have; where the must-haves alone do not fit it shares them out over
// several sittings.
func NewPlan(refs []assess.Ref, people, minutes int) Plan {
	one := lay(refs, people)
	p := Plan{Sittings: []Sitting{one}, Total: one.Total, Need: one.Total, Least: least(refs, people)}
	if minutes == 0 || one.Total <= minutes {
		return p
	}
	kept := lighten(refs, people, minutes)
	one = lay(kept, people)
	p.Sittings, p.Total, p.Left = []Sitting{one}, one.Total, without(refs, kept)
	if one.Total > minutes {
		shared := share(kept, people, minutes)
		if p.Over = shared == nil; !p.Over {
			p.Sittings = shared
		}
	}
	return p
}

// lighten leaves out the lightest questions until the others fit. Where none
// would stay it leaves out nothing.
func lighten(refs []assess.Ref, people, minutes int) []assess.Ref {
	kept := refs
	for _, victim := range lightestLast(refs) {
		kept = slices.DeleteFunc(slices.Clone(kept), func(r assess.Ref) bool { return r.Question == victim.Question })
		if lay(kept, people).Total <= minutes {
			break
		}
	}
	if len(kept) == 0 {
		return refs
	}
	return kept
}

// lightestLast returns the questions that may be left out, in the order in
// which they go.
func lightestLast(refs []assess.Ref) []assess.Ref {
	var out []assess.Ref
	for _, r := range slices.Backward(refs) {
		if !r.Question.Critical {
			out = append(out, r)
		}
	}
	slices.SortStableFunc(out, func(a, b assess.Ref) int { return cmp.Compare(a.Question.Weight, b.Question.Weight) })
	return out
}

func without(all, kept []assess.Ref) []assess.Ref {
	var out []assess.Ref
	for _, r := range all {
		if !slices.ContainsFunc(kept, func(k assess.Ref) bool { return k.Question == r.Question }) {
			out = append(out, r)
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

// share shares the questions out over sittings of at most so many minutes, as
// few as possible and about equally long, or returns nil where a question fits
// into none.
func share(refs []assess.Ref, people, minutes int) []Sitting {
	out := greedy(refs, people, minutes)
	for shorter := minutes - 1; ; shorter-- {
		even := greedy(refs, people, shorter)
		if even == nil || len(even) > len(out) {
			return out
		}
		out = even
	}
}

// greedy fills one sitting after the other.
func greedy(refs []assess.Ref, people, minutes int) []Sitting {
	var out []Sitting
	for len(refs) > 0 {
		fits := 0
		for fits < len(refs) && lay(refs[:fits+1], people).Total <= minutes {
			fits++
		}
		if fits == 0 {
			return nil
		}
		out = append(out, lay(refs[:fits], people))
		refs = refs[fits:]
	}
	return out
}

// least returns the minutes of a session with only the longest question.
func least(refs []assess.Ref, people int) int {
	longest := 0
	for _, r := range refs {
		longest = max(longest, QuestionMinutes(r.Question.Critical, people))
	}
	return OpeningMinutes + longest + ClosingMinutes
}
