package workshop

import (
	"slices"

	"safeguard/assess"
)

// ToUndo returns the numbers of the events to take back so that the room is one
// step before where it is, newest first: none when the session has none left.
// An answer goes with the Talk that was recorded behind it.
func ToUndo(s assess.State) []int {
	n := s.ToUndo()
	if n == 0 {
		return nil
	}
	switch a := s.Events()[n-1].Act.(type) {
	case assess.Parked, assess.Moved, assess.Detail, assess.ProfileAnswer, assess.Count:
		return []int{n}
	case assess.Session:
		if len(a.Changes) > 0 && a.Next == "" && !slices.Contains(a.Changes, assess.ChangesDay) {
			return []int{n}
		}
	case assess.Hands, assess.Talk:
		step := StepOf(s.Events(), n)
		if s.Undone(step[len(step)-1]) {
			return step[:1]
		}
		return step
	}
	return nil
}

// StepOf returns the numbers of the events that were recorded as one step of which the
// event with number n is the last, newest first: an answer goes with the Talk that was
// recorded behind it.
func StepOf(events []assess.Event, n int) []int {
	question, next := "", string(Agree)
	switch a := events[n-1].Act.(type) {
	case assess.Hands:
		question, next = a.Question, a.Next
	case assess.Talk:
		question, next = a.Question, a.Next
	}
	if next != string(Agree) && n > 1 && beside(events[n-2].Act, question) {
		return []int{n, n - 1}
	}
	return []int{n}
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
