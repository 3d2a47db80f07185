// Package progress says how far a plan has come since it was approved: what was
// finished, what is late, what comes next, and what all of it has brought. It decides
// what a progress report contains and in which order; outputs draw it and compute
// nothing.
package progress

import (
	"cmp"
	"slices"

	"safeguard/assess"
	"safeguard/assess/rounds"
)

// nextShown is how many of the next actions a report names: as many as a plan asks for
// at first.
const nextShown = 10

// A Progress is how far a plan has come since Since: the day of the newest approval, or,
// where Approved is false, the day of the first answer. Role is whose approval it was,
// "" in a private report.
//
// State counts the whole plan of this round, so that its numbers are those of every other
// output. Finished lists what was finished since: what is done, verified, dropped, then
// what a better answer closed, each by its day. Overdue has the oldest day first; Next is
// the beginning of what comes besides, in the order of assess.NextActions, and Rest is how
// many open actions are in neither. Help lists the
// open actions with help wanted, and Again those whose answers are to be looked at again.
type Progress struct {
	Since    assess.Date      `json:"since"`
	Approved bool             `json:"approved"`
	Role     string           `json:"role,omitempty"`
	State    assess.PlanState `json:"state"`
	Finished []assess.Action  `json:"finished"`
	Overdue  []assess.Action  `json:"overdue"`
	Next     []assess.Action  `json:"next"`
	Rest     int              `json:"rest"`
	Help     []assess.Action  `json:"help"`
	Again    []assess.Action  `json:"again"`
	Gain     Gain             `json:"gain"`
}

// Of returns the progress of an assessment, of which r is the result.
func Of(a assess.Assessment, s assess.State, r assess.Result) Progress {
	p := Progress{State: r.PlanState, Again: assess.LookAgain(&r)}
	var then assess.State
	if approval, ok := s.Approval(); ok {
		p.Approved, p.Since, p.Role = true, approval.On, approval.Role
		then = s.At(approval.Events)
	} else {
		then, p.Since = s.AtFirst()
	}
	before := assess.Evaluate(a.Pack, then, r.Date)
	p.Finished = finishedSince(before.Finished, r.Finished)
	p.Overdue, p.Next, p.Help = open(&r)
	p.Rest = len(r.Plan) - len(p.Overdue) - len(p.Next)
	p.Gain = gain(rounds.Round{About: a, State: then}, rounds.Round{About: a, State: s}, &before, &r)
	if r.Private {
		p.Role = ""
	}
	return p
}

// finishedSince returns what ended, or ended otherwise, after a moment.
func finishedSince(then, now []assess.Action) []assess.Action {
	type ending struct {
		id     string
		began  assess.Date
		status assess.Status
	}
	had := map[ending]int{}
	for _, a := range then {
		had[ending{a.ID, a.Since, a.Status}]++
	}
	since := []assess.Action{}
	for _, a := range now {
		e := ending{a.ID, a.Since, a.Status}
		if had[e] > 0 {
			had[e]--
			continue
		}
		since = append(since, a)
	}
	slices.SortStableFunc(since, func(a, b assess.Action) int {
		return cmp.Compare(slices.Index(assess.Statuses, a.Status), slices.Index(assess.Statuses, b.Status))
	})
	return since
}

// open divides what is left to do: each action is overdue or one of the next, and those
// with help wanted are named once more.
func open(r *assess.Result) (overdue, next, help []assess.Action) {
	overdue, next, help = []assess.Action{}, []assess.Action{}, []assess.Action{}
	for _, a := range assess.NextActions(r, len(r.Plan)) {
		switch {
		case a.Overdue:
			overdue = append(overdue, a)
		case len(next) < nextShown:
			next = append(next, a)
		}
	}
	for _, a := range r.Plan {
		if a.Help != "" {
			help = append(help, a)
		}
	}
	return overdue, next, help
}
