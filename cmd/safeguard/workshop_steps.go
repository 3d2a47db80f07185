package main

import (
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// step shows the step where the room is and records what is typed.
func (f *facilitator) step(w *workshop.Walk) error {
	if w.Step == workshop.Count {
		return f.countHands(w)
	}
	sc := f.talking(w)
	sc.ask = f.asks(w)
	line, err := f.ask(sc)
	if err != nil {
		return err
	}
	if done, err := f.command(w, line); done || err != nil {
		return err
	}
	return f.take(w, line)
}

// asks is what a step of the talk wants to know.
func (f *facilitator) asks(w *workshop.Walk) string {
	q := w.Ref().Question
	switch w.Step {
	case workshop.Way:
		return f.words.AskHow
	case workshop.Minority:
		return f.words.AskMinority
	case workshop.Evidence:
		return f.words.AskEvidence
	case workshop.Owner:
		return with(f.words.AskOwner, "owner", q.Action.Owner)
	case workshop.What:
		return f.words.AskWhat
	}
	p := &f.file.About.Pack
	ask := with(f.words.AskAnswer, "letters", strings.TrimSuffix(letters(p), "\u00a0?"), "unsure", f.e.words.Screen.Unsure)
	if q.AllowsNA() {
		ask += " " + f.words.AskNA
	}
	return ask
}

// take records the line typed at a step of the talk.
func (f *facilitator) take(w *workshop.Walk, line string) error {
	h, id := w.Hands, w.Ref().Question.ID
	h.Redacted = false
	a, _ := f.file.State.Answer(id)
	switch w.Step {
	case workshop.Agree:
		return f.agree(w, line)
	case workshop.Way:
		how, ok := map[string]string{"c": assess.Consensus, "m": assess.Majority, "o": assess.Outside}[strings.ToLower(line)]
		if !ok {
			f.note = with(f.words.HowUnknown, "typed", shorten(line, 20))
			return nil
		}
		h.How = how
	case workshop.Minority:
		h.Minority = line
	case workshop.Evidence:
		if line != "" {
			a.Evidence, a.Redacted = line, false
			return f.next(w, h, a.Value, false, a)
		}
	case workshop.Owner:
		if line != "" {
			return f.next(w, h, a.Value, true, assess.PlanEntry{Question: id, Owner: &line})
		}
	case workshop.What:
		if line != "" {
			return f.next(w, h, a.Value, false, assess.PlanEntry{Question: id, What: &line})
		}
	}
	return f.next(w, h, a.Value, false)
}

// next records what a step brought, and which one follows.
func (f *facilitator) next(w *workshop.Walk, h assess.Hands, value string, named bool, acts ...assess.Act) error {
	h.Next = string(workshop.After(&f.file.About.Pack, w.Step, value, named))
	return f.record(append(acts, h)...)
}

// agree takes the letter of the agreed answer.
func (f *facilitator) agree(w *workshop.Walk, line string) error {
	p, q := &f.file.About.Pack, w.Ref().Question
	screen := &f.e.words.Screen
	a, _ := f.file.State.Answer(q.ID)
	a.Question, a.Reason, a.Redacted = q.ID, "", false
	if reason, ok := strings.CutPrefix(line, "-"); ok {
		a.Value, a.Reason = assess.NA, strings.TrimSpace(reason)
		switch {
		case !q.AllowsNA():
			f.note = with(f.words.NANot, "na", screen.NA)
			return nil
		case a.Reason == "":
			f.note = with(f.words.NAReason, "na", screen.NA)
			return nil
		}
		return f.next(w, w.Hands, a.Value, false, a)
	}
	value, err := parseLevel(p, line)
	if err != nil || len([]rune(line)) != 1 {
		f.note = with(f.words.AnswerUnknown, "typed", shorten(line, 20), "letters", strings.TrimSuffix(letters(p), "\u00a0?"))
		return nil
	}
	a.Value = value
	return f.next(w, w.Hands, a.Value, false, a)
}
