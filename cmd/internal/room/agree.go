package room

import (
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// The fields of the talk, beside fieldAnswer and fieldEvidence.
const (
	fieldHow      = "how"
	fieldMinority = "minority"
	fieldOwner    = "owner"
	fieldWhat     = "what"
)

// A way is one of those to agree, its key and its name.
type way struct{ how, key, label string }

func (t Room) ways() []way {
	k, p := t.Words.Keys, t.Words.Workshop
	return []way{
		{assess.Consensus, k.Consensus, p.Consensus}, {assess.Majority, k.Majority, p.Majority}, {assess.Outside, k.Outside, p.Outside},
	}
}

// talkField is what a step of the talk wants to know.
func (t Room) talkField(s assess.State, w *workshop.Walk) talk.Field {
	words, q := t.Words.Room, w.Ref().Question
	field := func(name, ask string) talk.Field { return talk.Field{Name: name, Label: ask, Ask: ask, Free: true} }
	switch w.Step {
	case workshop.Way:
		f := field(fieldHow, words.AskHow)
		f.Free = false
		for _, way := range t.ways() {
			f.Options = append(f.Options, talk.Option{Value: way.key, Key: way.key, Label: way.label})
		}
		return f
	case workshop.Minority:
		return field(fieldMinority, words.AskMinority)
	case workshop.Evidence:
		a, _ := s.Answer(q.ID)
		if a.Evidence != "" && !saidInRoom(s, q.ID, a.Evidence) {
			return field(talk.FieldEvidence, words.AskEvidenceHidden)
		}
		return t.withBefore(field(talk.FieldEvidence, words.AskEvidence), words.AskEvidenceKeep, a.Evidence)
	case workshop.Owner:
		ask, planned := words.AskOwnerAny, s.Plan(q.ID)
		if q.Action.Owner != "" {
			ask = report.FillHoles(words.AskOwner, "owner", q.Action.Owner)
		}
		before := textOr(planned.Owner)
		if before != "" && !t.isForRoom(s, q.ID, before) {
			return field(fieldOwner, words.AskOwnerNamed)
		}
		return t.withBefore(field(fieldOwner, ask), words.AskOwnerKeep, before)
	case workshop.What:
		before := textOr(s.Plan(q.ID).What)
		if before != "" && !saidInRoom(s, q.ID, before) {
			return field(fieldWhat, words.AskWhatHidden)
		}
		return t.withBefore(field(fieldWhat, words.AskWhat), words.AskWhatKeep, before)
	}
	return t.agreeField(q)
}

// isForRoom reports whether the owner of an action may stand before a room: a post, which
// the pack proposes somewhere or somebody holds, or what a room wrote, which was asked for
// a role and no name. What the plan has else may be a person.
func (t Room) isForRoom(s assess.State, id, owner string) bool {
	return s.Holder(owner) != "" || slices.ContainsFunc(t.About.Pack.Refs(), func(ref assess.Ref) bool {
		return assess.SamePost(ref.Question.Action.Owner, owner)
	}) || saidInRoom(s, id, owner)
}

// saidInRoom reports whether a room wrote a text beside a question: one that was
// recorded together with what the room said. What people wrote elsewhere is not for a room.
func saidInRoom(s assess.State, id, text string) bool {
	var written assess.Act
	for _, e := range s.Events() {
		for _, act := range assess.Parts(e.Act) {
			if said, ok := act.(assess.Talk); ok && said.Question == id {
				switch wrote := written.(type) {
				case assess.Answer:
					if wrote.Question == id && wrote.Evidence == text {
						return true
					}
				case assess.PlanEntry:
					if wrote.Question == id && (textOr(wrote.Owner) == text || textOr(wrote.What) == text) {
						return true
					}
				}
			}
			written = act
		}
	}
	return false
}

// carriedBefore returns the texts beside an answer as a room may see them: of what was
// written elsewhere only that it is there.
func (t Room) carriedBefore(s assess.State, id string, c assess.Carried) assess.Carried {
	for _, text := range []*string{&c.Note, &c.Evidence, &c.Support, &c.What} {
		if *text != "" && !saidInRoom(s, id, *text) {
			*text = t.Words.Room.NotShown
		}
	}
	if c.Owner != "" && !t.isForRoom(s, id, c.Owner) {
		c.Owner = t.Words.Room.NotShown
	}
	return c
}

// withBefore shows in a field the text that is kept where none is typed.
func (t Room) withBefore(f talk.Field, ask, before string) talk.Field {
	if f.Before = assess.CleanText(before); f.Before != "" {
		f.Ask = report.FillHoles(ask, "text", report.Shorten(f.Before, talk.EarlierLength))
	}
	return f
}

func textOr(text *string) string {
	if text == nil {
		return ""
	}
	return *text
}

// removes is the line that removes the earlier text.
const removes = "-"

// agreeField asks for the answer that the room agrees on.
func (t Room) agreeField(q *assess.Question) talk.Field {
	words, p, layout := t.Words.Room, &t.About.Pack, t.Words.Question
	f := talk.Field{Name: talk.FieldAnswer, Label: t.Words.Audit.Choose, Ask: report.FillHoles(words.AskAnswer, "letters", t.onlyLetters(), "unsure", layout.Unsure)}
	for _, l := range p.LevelsOf(q) {
		f.Options = append(f.Options, talk.Option{Value: l.Letter, Key: l.Letter, Label: l.Label, Means: l.Means})
	}
	f.Options = append(f.Options, talk.Option{Value: "?", Key: "?", Label: layout.Unsure})
	if q.AllowsNA() {
		f.Ask += " " + words.AskNA
		f.Options = append(f.Options, talk.Option{Value: "-", Key: "-", Label: layout.NA})
	}
	return f
}

func (t Room) onlyLetters() string { return strings.TrimSuffix(letters(&t.About.Pack), "\u00a0?") }

// refused says that a line is no choice, in unknown, which quotes it; of a line with
// nothing on it there is nothing to quote, and none says what to type.
func refused(line, unknown, none string, namesAndValues ...string) string {
	text := unknown
	if line == "" {
		text = none
	}
	return report.FillHoles(text, append(namesAndValues, "typed", report.Shorten(line, 20))...)
}

// takeTalk records what was answered at a step of the talk.
func (t Room) takeTalk(s assess.State, w *workshop.Walk, at Place, f talk.Form) outcome {
	field := t.talkField(s, w)
	line, given := f.Values[field.Name]
	if !given { // a form of another step
		return talk.Stay(walking, "")
	}
	line = assess.CleanText(line)
	remove := line == removes && (field.Before != "" || standing(s, w.Ref().Question.ID, field.Name) != "")
	if err := t.About.Pack.CheckText(line); err != nil && field.Free && !remove {
		return talk.Reject(walking, field.Name, t.Words.Explain(err))
	}
	given = line != ""
	if remove {
		line = ""
	}
	h, id := t.talkOf(w), w.Ref().Question.ID
	a, _ := s.Answer(id)
	switch field.Name {
	case talk.FieldAnswer:
		return t.takeAgreed(s, w, at, line, assess.CleanText(f.Values[talk.FieldReason]))
	case fieldHow:
		for _, way := range t.ways() {
			if strings.EqualFold(line, way.key) {
				h.How = way.how
				return t.recordTalk(w, h, a.Value, false)
			}
		}
		return talk.Reject(walking, fieldHow, refused(line, t.Words.Room.HowUnknown, t.Words.Room.HowNone))
	case fieldMinority:
		h.Minority = line
	case talk.FieldEvidence:
		if given {
			a.Evidence, a.Redacted = line, false
			return t.recordTalk(w, h, a.Value, false, a)
		}
	case fieldOwner:
		if given {
			return t.recordTalk(w, h, a.Value, !remove, assess.PlanEntry{Question: id, Owner: &line})
		}
	case fieldWhat:
		if given {
			return t.recordTalk(w, h, a.Value, false, assess.PlanEntry{Question: id, What: &line})
		}
	}
	return t.recordTalk(w, h, a.Value, false)
}

// standing returns the text that a field of the talk would change, "" where there is none.
func standing(s assess.State, id, field string) string {
	a, _ := s.Answer(id)
	planned := s.Plan(id)
	return map[string]string{talk.FieldEvidence: a.Evidence, fieldOwner: textOr(planned.Owner), fieldWhat: textOr(planned.What)}[field]
}

// talkOf returns what the room has said at its question so far.
func (t Room) talkOf(w *workshop.Walk) assess.Talk {
	said := assess.Talk{Question: w.Ref().Question.ID, Table: w.Session.Table}
	if len(w.Work.Talks) > 0 {
		said = w.Work.Talks[0]
	}
	said.Redacted = false
	return said
}

// recordTalk records what a step brought, and which one follows.
func (t Room) recordTalk(w *workshop.Walk, said assess.Talk, value string, named bool, acts ...assess.Act) outcome {
	said.Next = string(workshop.After(&t.About.Pack, w.Step, value, named))
	return outcome{Acts: append(acts, said), Next: walking}
}

// recordAgreed records what the room agrees on; how it did is asked anew. Texts that
// were written beside another answer are shown first: they stay when the answer is
// typed again.
func (t Room) recordAgreed(s assess.State, w *workshop.Walk, at Place, line string, a assess.Answer) outcome {
	after := s.Then(a)
	c, ok := assess.CarriedOver(&s, &after, a.Question)
	if ok && c != (assess.Carried{Value: c.Value}) && at.Asked != line {
		return outcome{Next: Place{Step: Walks, Asked: line}, Note: report.FillHoles(t.Words.Room.TextsStay, "answer", t.Words.SaidAnswer(&t.About.Pack, c.Value), "texts", t.Words.Carried(t.carriedBefore(s, a.Question, c)))}
	}
	said := assess.Talk{Question: a.Question, Table: w.Session.Table, Answer: a.Value}
	return t.recordTalk(w, said, a.Value, false, a)
}

// takeAgreed takes the sign of the agreed answer; the reason of one that does not
// apply may be behind it.
func (t Room) takeAgreed(s assess.State, w *workshop.Walk, at Place, line, reason string) outcome {
	p, q, words := &t.About.Pack, w.Ref().Question, t.Words.Room
	na := t.Words.Question.NA
	a, _ := s.Answer(q.ID)
	a.Question, a.Reason, a.Redacted = q.ID, "", false
	if behind, ok := strings.CutPrefix(line, "-"); ok {
		a.Value, a.Reason = assess.NA, strings.TrimSpace(behind+" "+reason)
		switch {
		case !q.AllowsNA():
			return talk.Reject(walking, talk.FieldAnswer, report.FillHoles(words.NANot, "na", na))
		case a.Reason == "":
			return talk.Reject(walking, talk.FieldAnswer, report.FillHoles(words.NAReason, "na", na))
		}
		if err := p.CheckText(a.Reason); err != nil {
			return talk.Reject(walking, talk.FieldAnswer, t.Words.Explain(err))
		}
		return t.recordAgreed(s, w, at, line, a)
	}
	value, ok := t.Words.ReadAnswer(p, line)
	if !ok {
		return talk.Reject(walking, talk.FieldAnswer, refused(line, words.AnswerUnknown, words.AnswerNone, "letters", t.onlyLetters()))
	}
	a.Value = value
	return t.recordAgreed(s, w, at, line, a)
}
