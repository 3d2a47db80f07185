package workshop

import "safeguard/assess"

// A Step is what a room does at a question.
type Step string

// The steps of a question in their order. An empty Step is the end of the
// walk. What follows a step is written into the assess.Talk that it records;
// behind an assess.Count the room agrees.
const (
	Count    Step = "hands"    // hands are counted
	Agree    Step = "answer"   // the room agrees on an answer
	Way      Step = "how"      // how it was agreed
	Minority Step = "minority" // what some saw otherwise
	Evidence Step = "evidence" // which document shows it
	Owner    Step = "owner"    // who sees to the action
	What     Step = "what"     // what that action is
)

// A Walk is the way of a room along its questions, as far as it has come.
type Walk struct {
	assess.Meeting              // the last one
	Route          []assess.Ref // the questions, in pack order
	Held           bool         // there is a Meeting
	At             int          // the question where the room is; len(Route) at the end
	Step           Step
	Work           Table // what the room did at the question so far
	Done           int   // questions finished since the sitting was planned, see assess.Meeting
	Left           int   // questions of the route not finished

	finished []bool       // by place of the route
	agreed   []bool       // the same, where something small may still be asked
	today    []assess.Ref // what was not finished when the sitting was planned
	rooms    *rooms
}

// NewWalk derives the walk from what happened. The last workshop that was opened
// decides where it begins; after it the room is at the question that it turned
// to or worked at last or, when that was finished, at the next open one. What
// changes a sitting, or goes on with it on another day, leaves the room where it is.
func NewWalk(route []assess.Ref, s assess.State) Walk {
	w := Walk{Route: route, rooms: readRooms(nil, &s), finished: make([]bool, len(route)), agreed: make([]bool, len(route))}
	var last assess.Act
	since := map[string]bool{}
	planned := sittings{}
	for _, act := range s.Acts() {
		switch a := act.(type) {
		case assess.Session:
			opens, anew := planned.after(a)
			if opens {
				last = act
			}
			if anew {
				since = map[string]bool{}
			}
		case assess.Hands:
			since[a.Question], last = true, act
		case assess.Count:
			since[a.Question], last = true, act
		case assess.Talk:
			since[a.Question], last = true, act
		case assess.Moved:
			last = act
		}
	}
	for i, ref := range route {
		id := ref.Question.ID
		_, answered := s.Answer(id)
		w.finished[i] = answered && w.rooms.done(id)
		w.agreed[i] = answered && w.rooms.agreed(id)
		if w.finished[i] && since[id] {
			w.Done++
		}
		if !w.finished[i] || since[id] {
			w.today = append(w.today, ref)
		}
		if !w.finished[i] {
			w.Left++
		}
	}
	for _, m := range s.Meetings() {
		if m.Table == planned.table {
			w.Meeting, w.Held = m, true
		}
	}
	w.locate(last)
	return w
}

// sittings follows the Sessions of a workshop: the table of the last one, and
// whether its opening is complete.
type sittings struct {
	table string
	next  string
	held  map[string]bool
}

// after reports whether a Session opens a workshop, and whether the time is planned
// anew from it on.
func (t *sittings) after(s assess.Session) (opens, anew bool) {
	opens = len(s.Changes) == 0 || !t.held[s.Table]
	if t.held == nil {
		t.held = map[string]bool{}
	}
	t.held[s.Table] = true
	for _, what := range s.Changes {
		later := t.next == "" && (what == assess.ChangesTime || what == assess.ChangesPeople)
		anew = anew || later || what == assess.ChangesDay
	}
	t.table, t.next = s.Table, s.Next
	return opens, anew || opens
}

// done reports whether a table has finished a question.
func (r *rooms) done(id string) bool {
	return r.isAt(id, func(next Step) bool { return next == "" })
}

// agreed reports whether a table has agreed on an answer: what is asked behind it is no
// part of that.
func (r *rooms) agreed(id string) bool {
	return r.isAt(id, func(next Step) bool { return next != Count && next != Agree })
}

// isAt reports whether one of the tables is at a step of a question.
func (r *rooms) isAt(id string, step func(next Step) bool) bool {
	q := r.questions[id]
	if q == nil {
		return false
	}
	for _, t := range q.old {
		if step(Step(t.act.Next)) {
			return true
		}
	}
	for _, next := range q.next {
		if step(Step(next)) {
			return true
		}
	}
	return false
}

// locate finds the place and the step after the last act that moved the room.
func (w *Walk) locate(last assess.Act) {
	w.At = w.open(-1)
	switch a := last.(type) {
	case assess.Moved:
		w.At = len(w.Route)
		if a.Question != "" {
			w.At = w.find(a.Question, w.open(-1))
		}
	case assess.Hands:
		w.worked(a.Question, Step(a.Next))
	case assess.Count:
		w.worked(a.Question, w.next(a.Question))
	case assess.Talk:
		w.worked(a.Question, Step(a.Next))
	}
	if w.At == len(w.Route) {
		return
	}
	id := w.Route[w.At].Question.ID
	w.Work, w.Step = w.rooms.table(id, w.Table), w.next(id)
	if w.Step == "" {
		w.Step = Count
	}
}

// worked finds the place after a question at which the room did something, and
// of which next is the step that follows.
func (w *Walk) worked(question string, next Step) {
	w.At = w.find(question, -1)
	if w.At < 0 || next == "" {
		w.At = w.open(w.At)
	}
}

// next returns the step that follows for the room of the Session, "" where it has
// not begun with a question, or has finished it.
func (w *Walk) next(question string) Step {
	if q := w.rooms.questions[question]; q != nil {
		return q.next[w.Table]
	}
	return ""
}

// Moment returns the moment of the hands that are counted next. A room that has
// agreed on an answer has talked: what it shows later never replaces what it
// showed before.
func (w *Walk) Moment() string {
	if w.Work.Agreed() {
		return assess.After
	}
	return assess.Before
}

func (w *Walk) find(question string, otherwise int) int {
	for i, ref := range w.Route {
		if ref.Question.ID == question {
			return i
		}
	}
	return otherwise
}

// open returns the first question behind place i that is not finished.
func (w *Walk) open(i int) int {
	for i++; i < len(w.Route) && w.finished[i]; i++ {
	}
	return i
}

// Ref returns the question where the room is. Do not ask at the end.
func (w *Walk) Ref() assess.Ref { return w.Route[w.At] }

// AtEnd reports whether the room is behind its last question.
func (w *Walk) AtEnd() bool { return w.At >= len(w.Route) }

// Skip returns the move to the next open question, or to the end.
func (w *Walk) Skip() assess.Moved { return w.move(w.open(w.At)) }

// Back returns the move to the question before, and whether there is one.
func (w *Walk) Back() (assess.Moved, bool) { return w.move(w.At - 1), w.At > 0 }

// Open returns the move to the first open question, and whether there is one.
func (w *Walk) Open() (assess.Moved, bool) {
	i := w.open(-1)
	return w.move(i), i < len(w.Route)
}

func (w *Walk) move(i int) assess.Moved {
	if i < 0 || i >= len(w.Route) {
		return assess.Moved{}
	}
	return assess.Moved{Question: w.Route[i].Question.ID}
}

// Skipped lists the questions that no answer was agreed on.
func (w *Walk) Skipped() []assess.Ref {
	var list []assess.Ref
	for i, ref := range w.Route {
		if !w.agreed[i] {
			list = append(list, ref)
		}
	}
	return list
}
