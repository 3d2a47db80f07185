package main

import (
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// What a whole line means at a question, beside lineBack and lineStop.
const (
	lineMore = "h" // show all that helps
	lineUndo = "u" // take the last step back
	lineSkip = "s" // leave the question for later
	linePark = "p" // and a text: put it on the parking list
	lineGoTo = "g" // and a number: go to that question
)

// command does what a line that is no answer asks for. done is false when the
// line is an answer.
func (f *facilitator) command(w *workshop.Walk, line string) (done bool, err error) {
	word, rest, _ := strings.Cut(line, " ")
	rest = strings.TrimSpace(rest)
	switch word = strings.ToLower(word); {
	case word == linePark:
		return true, f.park(w, rest)
	case word == lineGoTo:
		return true, f.goTo(w, rest)
	case rest != "":
		return false, nil
	case word == lineMore:
		return true, f.more(w)
	case word == lineUndo:
		return true, f.undo()
	case word == lineSkip:
		return true, f.record(w.Skip())
	case word == lineBack:
		to, ok := w.Back()
		if !ok {
			f.note = f.words.BackNothing
			return true, nil
		}
		return true, f.record(to)
	}
	return false, nil
}

// park puts a text on the parking list, beside the question where the room is.
func (f *facilitator) park(w *workshop.Walk, text string) error {
	if text == "" {
		f.note = f.words.ParkHow
		return nil
	}
	at := w.Route[min(w.At, len(w.Route)-1)]
	f.note = with(f.words.ParkedNote, "text", text)
	return f.record(assess.Parked{Question: at.Question.ID, Text: text})
}

// goTo turns the room to the question with a number.
func (f *facilitator) goTo(w *workshop.Walk, number string) error {
	for _, ref := range w.Route {
		if ref.Number == number || ref.Question.ID == number {
			return f.record(assess.Moved{Question: ref.Question.ID})
		}
	}
	f.note = with(f.words.GoUnknown, "typed", shorten(number, 20), "example", w.Route[0].Number)
	return nil
}
