package room

import (
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// move does what was chosen in place of an answer.
func (t Room) move(s assess.State, w *workshop.Walk, at Place, f talk.Form) outcome {
	there := func(act assess.Act) outcome {
		return outcome{Acts: []assess.Act{act}, Next: walking}
	}
	switch f.Do {
	case talk.Change:
		return outcome{Next: Place{Step: Changes}}
	case talk.Park:
		return t.park(w, at, f.Text)
	case talk.GoTo:
		return t.goTo(w, at, f.Text)
	case talk.Undo:
		switch {
		case len(f.Values) > 0:
			return talk.Stay(at, t.Words.Room.CountAgain)
		case again(w, at): // nothing is recorded yet
			return outcome{Next: walking}
		}
		return t.undo(s, at)
	case talk.Again:
		return outcome{Next: Place{Step: Again}}
	case talk.Skip:
		if w.AtEnd() {
			return talk.Stay(at, "")
		}
		return there(w.Skip())
	case talk.Back:
		if w.AtEnd() && at.N > 0 {
			at.N--
			return talk.Stay(at, "")
		}
		if again(w, at) {
			return outcome{Next: walking}
		}
		if to, ok := w.Back(); ok {
			return there(to)
		}
		return talk.Stay(at, t.Words.Room.BackNothing)
	}
	return talk.Stay(at, "")
}

// park appends a text to the parking list, beside the question where the room is.
func (t Room) park(w *workshop.Walk, at Place, text string) outcome {
	if text = assess.CleanText(text); text == "" || len(w.Route) == 0 {
		return talk.Stay(at, "")
	}
	if err := t.About.Pack.CheckText(text); err != nil {
		return talk.Stay(at, t.Words.Explain(err))
	}
	ref := w.Route[min(w.At, len(w.Route)-1)]
	return outcome{
		Acts: []assess.Act{assess.Parked{Question: ref.Question.ID, Text: text}},
		Next: at, Note: report.FillHoles(t.Words.Room.ParkedNote, "text", text),
	}
}

// goTo turns the room to the question with a number, or to the end.
func (t Room) goTo(w *workshop.Walk, at Place, number string) outcome {
	number = assess.CleanText(number)
	if strings.EqualFold(number, t.Words.Room.EndWord) {
		return outcome{Acts: []assess.Act{assess.Moved{}}, Next: walking}
	}
	meant, ok := t.About.Pack.Typed(number)
	for _, ref := range w.Route {
		if ok && ref.Number == meant.Number {
			return outcome{Acts: []assess.Act{assess.Moved{Question: ref.Question.ID}}, Next: walking}
		}
	}
	example := ""
	if len(w.Route) > 0 {
		example = w.Route[0].Number
	}
	return talk.Stay(at, report.FillHoles(t.Words.Room.GoUnknown, "typed", report.Shorten(number, 20), "example", example))
}

// undo takes the last step back.
func (t Room) undo(s assess.State, at Place) outcome {
	list := workshop.ToUndo(s)
	if len(list) == 0 {
		return talk.Stay(at, t.Words.Room.UndoNothing)
	}
	act := s.Events()[list[0]-1].Act
	if len(list) > 1 {
		act = s.Events()[list[1]-1].Act
	}
	out := outcome{Next: walking, Note: report.FillHoles(t.Words.Room.UndoneNote, "act", talk.Describe(t.Words.Words, &t.About.Pack, s.Events(), act))}
	for _, n := range list {
		out.Acts = append(out.Acts, assess.Undo{Of: n})
	}
	return out
}
