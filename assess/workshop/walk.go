package workshop

import (
	"safeguard/assess"
	"slices"
)

// A Step is what a room does at a question.
type Step string

// The steps of a question in their order. An empty Step is the end of the
// walk. What follows a step is written into the assess.Hands that it records.
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
	Hands          assess.Hands // what the question has so far
	Done           int          // questions finished since the sitting was planned, see assess.Meeting
	Left           int          // questions of the route not finished

	finished []bool       // by place of the route
	today    []assess.Ref // what was not finished when the sitting was planned
	hands    map[string]assess.Hands
}

// NewWalk derives the walk from what happened. The last workshop that was opened
// decides where it begins; after it the room stands at the question that it turned
// to or worked at last or, when that was finished, at the next open one. What
// changes a sitting, or goes on with it on another day, leaves the room where it is.
func NewWalk(route []assess.Ref, s assess.State) Walk {
	w := Walk{Route: route, hands: map[string]assess.Hands{}, finished: make([]bool, len(route))}
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
			w.hands[a.Question] = a
			since[a.Question] = a.Next == ""
			last = act
		case assess.Moved:
			last = act
		}
	}
	for i, ref := range route {
		id := ref.Question.ID
		h, counted := w.hands[id]
		_, answered := s.Answer(id)
		w.finished[i] = counted && h.Next == "" && answered
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
	w.stand(last)
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

// stand finds the place and the step after the last act that moved the room.
func (w *Walk) stand(last assess.Act) {
	w.At = w.open(-1)
	switch a := last.(type) {
	case assess.Moved:
		w.At = len(w.Route)
		if a.Question != "" {
			w.At = w.find(a.Question, w.open(-1))
		}
	case assess.Hands:
		i := w.find(a.Question, -1)
		w.At = i
		if i < 0 || a.Next == "" {
			w.At = w.open(i)
		}
	}
	if w.At == len(w.Route) {
		return
	}
	w.Hands = w.hands[w.Route[w.At].Question.ID]
	w.Step = Step(w.Hands.Next)
	if w.Step == "" {
		w.Step = Count
	}
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

// Skipped lists the questions that are not finished.
func (w *Walk) Skipped() []assess.Ref {
	var list []assess.Ref
	for i, ref := range w.Route {
		if !w.finished[i] {
			list = append(list, ref)
		}
	}
	return list
}

// ToUndo returns the numbers of the events to take back so that the room is one
// step before where it is, newest first: none when the session has none left.
// An answer goes with the Hands that were recorded behind it.
func ToUndo(s assess.State) []int {
	n := s.ToUndo()
	if n == 0 {
		return nil
	}
	events := s.Events()
	switch a := events[n-1].Act.(type) {
	case assess.Parked, assess.Moved, assess.Detail, assess.ProfileAnswer:
		return []int{n}
	case assess.Session:
		if len(a.Changes) > 0 && a.Next == "" && !slices.Contains(a.Changes, assess.ChangesDay) {
			return []int{n}
		}
	case assess.Hands:
		if a.Next != string(Agree) && n > 1 && !s.Undone(n-1) && beside(events[n-2].Act, a.Question) {
			return []int{n, n - 1}
		}
		return []int{n}
	}
	return nil
}

func beside(act assess.Act, question string) bool {
	switch a := act.(type) {
	case assess.Answer:
		return a.Question == question
	case assess.PlanEntry:
		return a.Question == question
	}
	return false
}
