package main

import (
	"fmt"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// describeRoom is describe for what a workshop records.
func describeRoom(w commandWords, question func(string) string, act assess.Act) string {
	switch a := act.(type) {
	case assess.Session:
		return with(w.ActSession, "people", between(assess.People(a.People)))
	case assess.Hands:
		if a.Next != string(workshop.Agree) && a.Next != "" || a.How != "" {
			return with(w.ActAgreed, "question", question(a.Question))
		}
		return with(w.ActHands, "question", question(a.Question), "hands", assess.Sum(a.Counts))
	case assess.Parked:
		return with(w.ActParked, "question", question(a.Question))
	case assess.Moved:
		if a.Question == "" {
			return w.ActMovedEnd
		}
		return with(w.ActMoved, "question", question(a.Question))
	}
	return act.Kind()
}

// between writes two numbers, or one where they are the same.
func between(low, high int) string {
	if low == high {
		return fmt.Sprint(low)
	}
	return fmt.Sprintf("%d–%d", low, high)
}
