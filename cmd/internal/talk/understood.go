package talk

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/enter"
	"safeguard/assess/fault"
	"safeguard/assess/workshop"
	"safeguard/report"
)

// Understood says an entry back: the question's number and short name, what was
// typed about it, and whether it counts in the state s.
func (w *Words) Understood(about *assess.Assessment, s *assess.State, e enter.Entry) string {
	if e.Profile != "" {
		return e.Profile + ": " + w.Log.yesNo(e.Value == assess.Yes)
	}
	if e.Free() {
		return w.saidFree(e)
	}
	parts := []string{w.understoodPart(about, e)}
	for _, t := range []struct {
		form   string
		text   *string
		isGone bool
		gone   string
	}{
		{w.Typing.Note, e.Note, e.Gone[0], w.Typing.NoteGone},
		{w.Typing.Evidence, e.Evidence, e.Gone[1], w.Typing.EvidenceGone},
		{form: w.Typing.Reason, text: e.Reason},
	} {
		switch {
		case t.isGone:
			parts = append(parts, t.gone)
		case t.text != nil && *t.text == "":
			parts = append(parts, report.FillHoles(t.form, "text", w.Typing.None))
		case t.text != nil:
			parts = append(parts, report.FillHoles(t.form, "text", *t.text))
		}
	}
	if parts[0] == "" {
		parts = parts[1:]
	}
	if e.Was != "" {
		parts[0] = report.FillHoles(w.Typing.Was, "answer", parts[0], "before", w.SaidAnswer(&about.Pack, e.Was))
	}
	line := report.FillHoles(w.Typing.Line, "number", e.Ref.Number, "short", e.Ref.Question.Short, "answer", strings.Join(parts, "; "))
	return line + w.NotCounted(about, s, e.Ref, w.Typing.Outside, w.Typing.Hidden)
}

// understoodPart says what a line is about, "" where that is only its texts.
func (w *Words) understoodPart(about *assess.Assessment, e enter.Entry) string {
	text := func(form string) string { return report.FillHoles(form, "text", e.Text) }
	switch e.Part {
	case enter.Answer:
		return AnswerWord(w.Question, &about.Pack, e.Value)
	case enter.Hands, enter.After:
		return w.saidHands(e)
	case enter.Way:
		return report.FillHoles(w.Typing.Way, "how", w.way(e.Value))
	case enter.Others:
		return text(w.Typing.Others)
	case enter.Owner:
		return text(w.Typing.Owner)
	case enter.Action:
		return text(w.Typing.Action)
	case enter.Due:
		said := report.FillHoles(w.Typing.Due, "day", w.Report.DateText(assess.Date(e.Text)))
		if doubt := w.DoubtDue(assess.Date(e.Text), e.Today); doubt != "" {
			said += " (" + doubt + ")"
		}
		return said
	case enter.Parked:
		return text(w.Typing.Parked)
	}
	return ""
}

// saidHands says hands back, or that no number of them is kept, and that they are
// not as many as people.
func (w *Words) saidHands(e enter.Entry) string {
	form := w.Typing.Hands
	if e.Part == enter.After {
		form = w.Typing.After
	}
	if e.Few {
		return report.FillHoles(w.Typing.HandsFew, "few", fmt.Sprint(assess.SmallGroup))
	}
	count := fmt.Sprint(assess.Sum(e.Hands))
	said := report.FillHoles(form, "count", count, "hands", strings.Trim(fmt.Sprint(e.Hands), "[]"))
	if e.Silent { // a sheet may leave a question out
		return said
	}
	switch people := RangeText(e.Room.Low, e.Room.High); workshop.SlipOf(e.Room, e.Hands) {
	case workshop.MoreHands:
		said += report.FillHoles(w.Typing.HandsMore, "people", people)
	case workshop.FewerHands:
		said += report.FillHoles(w.Typing.HandsFewer, "people", people)
	}
	return said
}

// DoubtDue says when a day that was set is past already, or so far away that the year
// may be a slip; "" where it is neither.
func (w *Words) DoubtDue(due, today assess.Date) string {
	const far = 5 * 365
	form := ""
	switch {
	case due < today:
		form = w.Typing.DuePassed
	case today != "" && due > today.AddDays(far):
		form = w.Typing.DueFar
	}
	return report.FillHoles(form, "due", w.Report.PlainDate(due), "day", w.Report.PlainDate(today))
}

// way returns the word for how a room agreed.
func (w *Words) way(how string) string {
	return label(how, []string{assess.Consensus, assess.Majority, assess.Outside},
		[]string{w.Workshop.Consensus, w.Workshop.Majority, w.Workshop.Outside})
}

// Ways returns how a room agrees, by the key that a workshop has for it.
func (w *Words) Ways() map[string]string {
	return map[string]string{w.Keys.Consensus: assess.Consensus, w.Keys.Majority: assess.Majority, w.Keys.Outside: assess.Outside}
}

// Group returns the word for one of assess.Groups, or for assess.Everyone.
func (w *Words) Group(id string) string {
	p := w.Workshop
	return label(id, append(slices.Clone(assess.Groups), assess.Everyone), []string{p.GroupManagement, p.GroupProgramme,
		p.GroupField, p.GroupVolunteers, p.GroupBoard, p.GroupPartners, p.GroupOther, p.GroupEveryone})
}

// Role returns the word for one of assess.Roles.
func (w *Words) Role(id string) string {
	p := w.Workshop
	return label(id, assess.Roles, []string{p.RoleTrainer, p.RoleFocal, p.RoleStaff, p.RoleBoard, p.RoleOther})
}

// label returns the word for an id, which is the id where there is none.
func label(id string, ids, words []string) string {
	if i := slices.Index(ids, id); i >= 0 {
		return words[i]
	}
	return id
}

// NotCounted says why the answer to a question does not count in the state s:
// outside, because the assessment does not cover the question, or hidden,
// because it is not asked. It is "" for one that counts.
func (w *Words) NotCounted(about *assess.Assessment, s *assess.State, ref assess.Ref, outside, hidden string) string {
	if !s.Scope.Covers(ref) {
		return report.FillHoles(outside, "scope", report.ScopeText(&about.Pack, s.Scope, *w.Report))
	}
	if by := s.HiddenBy(ref.Question); by != nil {
		return report.FillHoles(hidden, "id", strings.Join(by, ", "))
	}
	return ""
}

// Near adds to the error about a name that a pack does not have which of its
// names is near, and words those about what is recorded already, or by a command
// on the file. Any other error comes back as it is.
func (w *Words) Near(about *assess.Assessment, file string, err error) error {
	if field, ok := errors.AsType[*enter.FieldError](err); ok {
		return field.In(file)
	}
	if carried, ok := errors.AsType[*enter.CarriedError](err); ok {
		return fault.New("texts_of_another_answer", "number", carried.Ref.Number, "line", carried.Line,
			"answer", w.SaidAnswer(&about.Pack, carried.Value), "texts", w.Carried(carried.Carried))
	}
	if counted, ok := errors.AsType[*enter.CountedError](err); ok {
		return fault.New("other_hands", "number", counted.Ref.Number, "table", counted.Table,
			"hands", strings.Trim(fmt.Sprint(counted.Hands), "[]"), "moment", counted.Moment)
	}
	unknown, ok := errors.AsType[*enter.UnknownError](err)
	if !ok {
		return err
	}
	var known []string
	for _, r := range about.Pack.Refs() {
		known = append(known, r.Question.ID)
	}
	for _, q := range about.Pack.Profile {
		known = append(known, q.ID)
	}
	if near := assess.Nearest(unknown.Name, known); near != "" {
		return fault.New("with_guess", "cause", err, "name", fault.Escape(near))
	}
	return err
}

// SaidAnswer returns an answer with its sign, as people say it.
func (w *Words) SaidAnswer(p *assess.Pack, value string) string {
	return p.Sign(value) + " " + AnswerWord(w.Question, p, value)
}

// Carried lists the texts of another answer, each with what it is.
func (w *Words) Carried(c assess.Carried) string {
	var parts []string
	for _, t := range []struct{ form, text string }{
		{w.Typing.Note, c.Note}, {w.Typing.Evidence, c.Evidence}, {w.Typing.Support, c.Support},
		{w.Typing.Owner, c.Owner}, {w.Typing.Action, c.What},
	} {
		if t.text != "" {
			parts = append(parts, report.FillHoles(t.form, "text", assess.CleanText(t.text)))
		}
	}
	return strings.Join(parts, "; ")
}
